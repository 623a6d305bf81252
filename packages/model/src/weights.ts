import type { NameTag, NounClass, Upos } from "@newsgraph/core";
import type { LemmaTable } from "./lemmas.ts";

/** The tables that belong to a network: what its outputs mean. */
export interface Tables {
  readonly upos: readonly Upos[];
  /** Features in the order of the scores; before its values each has one score for "none". */
  readonly feats: readonly (readonly [name: string, values: readonly string[]])[];
  readonly names: readonly NameTag[];
  readonly classes: readonly NounClass[];
  readonly deprels: readonly string[];
  /** Scores of labels from a hidden row: `[deprels, width]`, then one bias for each label. */
  readonly label: { readonly weight: readonly number[]; readonly bias: readonly number[] };
  readonly lemmas: LemmaTable;
}

/** A trained network with all that is needed to use it. */
export interface Weights {
  /** SHA-256 over the files, in hexadecimal: it names the model. */
  readonly model: string;
  /** The network as ONNX. */
  readonly network: Uint8Array;
  /** The wordpieces, one a line. */
  readonly vocabulary: string;
  readonly tables: Tables;
}

/**
 * Reads weights from their files: `manifest.json`, `network.onnx`, `vocabulary.txt` and `tables.json`.
 *
 * `read` fetches a file of that name from wherever they lie: a folder, a server.
 */
export async function readWeights(read: (name: string) => Promise<Uint8Array>): Promise<Weights> {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await read(name));
  const [manifest, network, vocabulary, tables] = await Promise.all([
    text("manifest.json"),
    read("network.onnx"),
    text("vocabulary.txt"),
    text("tables.json"),
  ]);
  return { model: modelIn(manifest), network, vocabulary, tables: JSON.parse(tables) };
}

/** What names the model of the weights, as `readWeights` tells it, without reading them. */
export async function readModel(read: (name: string) => Promise<Uint8Array>): Promise<string> {
  return modelIn(new TextDecoder().decode(await read("manifest.json")));
}

function modelIn(manifest: string): string {
  return JSON.parse(manifest).model;
}
