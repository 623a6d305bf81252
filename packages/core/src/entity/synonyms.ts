import { synonyms } from "../lexicon/generated/synonyms.ts";

const rowOf: ReadonlyMap<string, number> = new Map(
  synonyms.flatMap(({ nouns }, row) => nouns.map((noun) => [noun, row] as const)),
);

/** The row of the table in which the noun stands, or `null`. */
export function synonymRow(noun: string): number | null {
  return rowOf.get(noun) ?? null;
}

/** Whether news calls one and the same thing by both nouns in turn: "the plan" for a proposal. */
export function areSynonyms(a: string, b: string): boolean {
  const row = rowOf.get(a);
  return row !== undefined && row === rowOf.get(b);
}
