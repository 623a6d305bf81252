import { readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import { parse, type Quad as Read } from "oxigraph";

/** What Oxigraph reads in a document, as our own terms. */
export function readByOxigraph(text: string, format: string): Quad[] {
  const lines = (parse(text, { format }) as Read[]).map((quad) => `${quad.toString()} .\n`);
  return [...readQuads(lines.join(""), "N-Quads")];
}
