import type { Quad } from "@rdfjs/types";
import { DataFactory, Parser } from "n3";
import { InputError } from "../errors.ts";

/** The syntaxes that can be read. */
export type RdfSyntax = "Turtle" | "TriG" | "N-Triples" | "N-Quads";

/**
 * Reads RDF 1.2. What does not parse is an `InputError` that names the line.
 *
 * Law: the same text gives the same quads, labels of blank nodes included. N3.js on its own counts labels over all that a
 * program reads.
 */
export function readQuads(text: string, syntax: RdfSyntax): readonly Quad[] {
  let unlabelled = 0;
  const factory = {
    ...DataFactory,
    blankNode: (label?: string) => DataFactory.blankNode(label ?? `g-${++unlabelled}`),
  };
  try {
    return new Parser({ format: syntax, factory, blankNodePrefix: "n-" }).parse(text);
  } catch (cause) {
    throw new InputError(`Cannot read the ${syntax}: ${(cause as Error).message}`, { cause });
  }
}
