import type { Evidence } from "@newsgraph/core";
import { checkEvidence } from "./check.ts";
import { type EvidenceSource, LoadError, type OpenedView, parseJson, parseView } from "./load.ts";

/** What the page can read, by the end of a file's name. */
export const READABLE: readonly string[] = [".json", ".ttl", ".trig", ".nt", ".nq"];

/**
 * Opens the files that somebody gave to the page: a `view.json`, with its evidence files where they are among them, or a
 * graph as RDF or `graph.json`. Throws `LoadError`, which names the file and the place in it.
 */
export async function openFiles(files: readonly File[]): Promise<OpenedView> {
  const shelves = new Map<number, Evidence>();
  let opened: Omit<OpenedView, "evidence"> | OpenedView | undefined;
  for (const file of files) {
    const content = await read(file);
    if ("shelf" in content) shelves.set(content.shelf, content.evidence);
    else if (opened === undefined) opened = content;
    else throw new LoadError(`Cannot open \`${file.name}\`: another graph came with it, and only one can be shown`);
  }
  if (opened === undefined) throw new LoadError("Cannot open these files: there is no graph among them");
  return { evidence: evidenceAmong(shelves), ...opened };
}

type Content = Omit<OpenedView, "evidence"> | OpenedView | { readonly shelf: number; readonly evidence: Evidence };

async function read(file: File): Promise<Content> {
  const { name } = file;
  const ending = READABLE.find((end) => name.toLowerCase().endsWith(end));
  if (ending === undefined)
    throw new LoadError(`Cannot open \`${name}\`: its name ends with none of ${READABLE.join(", ")}`);
  const text = await textOf(file);
  if (ending !== ".json") return (await graphReader()).viewOfRdf(text, name);
  const data = parseJson(text, name);
  if (isRecord(data) && "entities" in data) return (await graphReader()).viewOfGraph(text, name);
  if (isRecord(data) && !("actors" in data) && checkEvidence(data) === null)
    return { shelf: Number(/(\d+)\.json$/i.exec(name)?.[1] ?? 0), evidence: data as unknown as Evidence };
  return { view: parseView(text, name) };
}

/** The part of the page that knows RDF; it comes when it is first needed. */
async function graphReader(): Promise<typeof import("./graph-files.ts")> {
  try {
    return await import("./graph-files.ts");
  } catch (cause) {
    throw new LoadError("Cannot open the graph: the server does not give the part of the page that reads it", {
      cause,
    });
  }
}

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (cause) {
    const why = cause instanceof TypeError ? "it is not UTF-8" : "the browser cannot read it";
    throw new LoadError(`Cannot open \`${file.name}\`: ${why}`, { cause });
  }
}

function evidenceAmong(shelves: ReadonlyMap<number, Evidence>): EvidenceSource {
  return (shelf) => {
    const found = shelves.get(shelf);
    const name = `evidence/${String(shelf).padStart(3, "0")}.json`;
    return found === undefined
      ? Promise.reject(new LoadError(`Cannot read \`${name}\`: it was not opened together with the view`))
      : Promise.resolve(found);
  };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
