import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import {
  decode,
  type Graph,
  InputError,
  type Origin,
  originOf,
  type RdfSyntax,
  readGraph,
  readQuads,
  statementsIn,
} from "@newsgraph/core";
import { openStore, type Store } from "@newsgraph/store";

/** A graph that was built before, wherever it lies: what can be asked of each is the same. */
export type Source = Origin & Pick<Store, "version" | "statements" | "close">;

/** Whether a path names a store: those that do not exist yet are told by their name. */
export function isStore(path: string): boolean {
  return path.endsWith(".db");
}

/** The syntaxes of RDF by the ends of the files' names. */
const rdfSyntaxes: ReadonlyMap<string, RdfSyntax> = new Map([
  [".ttl", "Turtle"],
  [".trig", "TriG"],
  [".nt", "N-Triples"],
  [".nq", "N-Quads"],
]);

/** Whether a path names a file of RDF. */
export function isRdf(path: string): boolean {
  return rdfSyntaxes.has(extname(path).toLowerCase());
}

/**
 * Opens a store, a `graph.json`, a folder that holds one, or RDF of our vocabulary. An `InputError` if it is none of these.
 */
export async function openGraph(path: string): Promise<Source> {
  const place = await stat(path).catch((cause: Error) => {
    throw new InputError(`Cannot open \`${path}\`: there is no such file or folder`, { cause });
  });
  if (isStore(path)) return openStore(path);
  const syntax = rdfSyntaxes.get(extname(path).toLowerCase());
  if (syntax !== undefined) return holding(await readRdf(path, syntax));
  const file = place.isDirectory() ? join(path, "graph.json") : path;
  const bytes = await readFile(file).catch((cause: Error) => {
    throw new InputError(`Cannot open \`${path}\`: it has no graph.json; \`newsgraph build --out\` makes one`, {
      cause,
    });
  });
  return holding(readGraph(bytes));
}

async function readRdf(path: string, syntax: RdfSyntax): Promise<Graph> {
  const bytes = await readFile(path);
  try {
    return decode(readQuads(new TextDecoder("utf-8", { fatal: true }).decode(bytes), syntax));
  } catch (cause) {
    if (cause instanceof InputError) throw new InputError(`Cannot open \`${path}\`: ${cause.message}`, { cause });
    if (cause instanceof TypeError) throw new InputError(`Cannot open \`${path}\`: it is not UTF-8`, { cause });
    throw cause;
  }
}

function holding(graph: Graph): Source {
  return {
    ...originOf(graph),
    version: 0,
    statements: (criteria) => statementsIn(graph, criteria),
    close: () => {},
  };
}
