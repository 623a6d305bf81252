import {
  decode,
  excerptsIn,
  type Graph,
  InputError,
  type RdfSyntax,
  readGraph,
  readQuads,
  viewOf,
} from "@newsgraph/core";
import { evidenceIn, LoadError, type OpenedView } from "./load.ts";

const SYNTAXES: Readonly<Record<string, RdfSyntax>> = {
  ttl: "Turtle",
  trig: "TriG",
  nt: "N-Triples",
  nq: "N-Quads",
};

/** The view of a graph written as RDF. Where the file has no texts, the view has those of its evidence. */
export function viewOfRdf(text: string, name: string): OpenedView {
  return shown(name, () => {
    const quads = readQuads(text, SYNTAXES[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "Turtle");
    return decode(quads, { texts: excerptsIn(quads) });
  });
}

/** The view of a `graph.json`. */
export function viewOfGraph(text: string, name: string): OpenedView {
  return shown(name, () => readGraph(text));
}

function shown(name: string, read: () => Graph): OpenedView {
  try {
    const { view, evidence } = viewOf(read());
    return { view, evidence: evidenceIn(evidence) };
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new LoadError(`Cannot show \`${name}\`: ${cause.message.replace(/^C/, "c")}`, { cause });
  }
}
