import { formatNQuads, formatNTriples, formatTrig, formatTurtle, readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import oxigraph from "oxigraph";
import { isomorphic } from "rdf-isomorphic";

/** A syntax of RDF, by its media type. */
export type MediaType = "text/turtle" | "application/trig" | "application/n-triples" | "application/n-quads";

const writers: Readonly<Record<MediaType, (quads: readonly Quad[]) => string>> = {
  "text/turtle": formatTurtle,
  "application/trig": formatTrig,
  "application/n-triples": formatNTriples,
  "application/n-quads": formatNQuads,
};

/**
 * In which syntaxes our writers do not give back what a document says: none, if all is well.
 *
 * Oxigraph reads the document, and reads again what is written of it; what it understands must be the same graph. Those that
 * know no named graphs are tried only where there is none.
 */
export function lostIn(document: string, mediaType: MediaType, base: string): readonly MediaType[] {
  const said = understood(document, mediaType, base);
  const isPlain = said.every(({ graph }) => graph.termType === "DefaultGraph");
  const syntaxes = Object.keys(writers) as MediaType[];
  return syntaxes
    .filter((syntax) => isPlain || syntax === "application/trig" || syntax === "application/n-quads")
    .filter((syntax) => !isSame(said, writers[syntax](said), syntax));
}

function isSame(said: readonly Quad[], written: string, syntax: MediaType): boolean {
  try {
    return isomorphic([...said], [...understood(written, syntax, "http://localhost/")]);
  } catch {
    // Oxigraph refuses what was written.
    return false;
  }
}

function understood(document: string, mediaType: MediaType, base: string): readonly Quad[] {
  const store = new oxigraph.Store();
  store.load(document, { format: mediaType, base_iri: base });
  return readQuads(store.dump({ format: "application/n-quads" }), "N-Quads");
}
