import { QueryEngine } from "@comunica/query-sparql-rdfjs";
import type { Quad } from "@rdfjs/types";
import { Store as Quads } from "n3";

/** Comunica over an N3.js store: what people who work with RDF in JavaScript would take. Gives how many rows a query finds. */
export function openComunica(pieces: Iterable<readonly Quad[]>): (query: string) => Promise<number> {
  const source = new Quads();
  for (const piece of pieces) source.addQuads([...piece]);
  const engine = new QueryEngine();
  return async (query) => {
    const rows = await engine.queryBindings(query, { sources: [source], unionDefaultGraph: true });
    return (await rows.toArray()).length;
  };
}
