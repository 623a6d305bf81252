import type { Syntax } from "@newsgraph/core";
import { expect, test } from "vitest";
import { createWasmEngine } from "../../packages/model/src/engine-wasm.ts";
import { loadParser, loadWeights } from "../../packages/model/src/node.ts";
import { createParser } from "../../packages/model/src/parser.ts";
import { sentences } from "./sample.ts";

test("WebAssembly and the native engine agree on at least 999 of 1,000 heads and labels, and doubt them alike", async () => {
  const weights = await loadWeights();
  const wasm = createParser(await createWasmEngine(weights.network), weights);
  const native = await loadParser("native");
  const [ours, theirs] = [await wasm.parse(sentences), await native.parse(sentences)];
  const arcs = (syntaxes: readonly Syntax[]): readonly string[] =>
    syntaxes.flatMap(({ words }) => words.map(({ head, deprel }) => `${head} ${deprel}`));
  expect(alike(arcs(ours), arcs(theirs), (a, b) => a === b)).toBeGreaterThanOrEqual(0.999);
  const doubts = (syntaxes: readonly Syntax[]): readonly number[] =>
    syntaxes.flatMap(({ words }) => words.map(({ doubt = 0 }) => doubt));
  expect(alike(doubts(ours), doubts(theirs), (a, b) => Math.abs(a - b) < 0.02)).toBeGreaterThanOrEqual(0.99);
});

const alike = <T>(ours: readonly T[], theirs: readonly T[], are: (a: T, b: T) => boolean): number =>
  ours.filter((one, at) => are(one, theirs[at] as T)).length / theirs.length;
