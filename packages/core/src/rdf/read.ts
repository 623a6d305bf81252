import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { InputError } from "../errors.ts";

/** The syntaxes that can be read. */
export type RdfSyntax = "Turtle" | "TriG" | "N-Triples" | "N-Quads";

/** Reads RDF 1.2. What does not parse is an `InputError` that names the line. */
export function readQuads(text: string, syntax: RdfSyntax): readonly Quad[] {
  try {
    return new Parser({ format: syntax }).parse(text);
  } catch (cause) {
    throw new InputError(`Cannot read the ${syntax}: ${(cause as Error).message}`, { cause });
  }
}
