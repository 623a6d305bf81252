import { synonyms } from "../lexicon/generated/synonyms.ts";

const rowsOf: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...Map.groupBy(
      synonyms.flatMap(({ nouns }, row) => nouns.map((noun) => ({ noun, row }))),
      ({ noun }) => noun,
    ),
  ].map(([noun, found]) => [noun, found.map(({ row }) => row)]),
);

/** The rows of the table in which the noun stands. */
export function synonymRows(noun: string): readonly number[] {
  return rowsOf.get(noun) ?? [];
}

/** Whether news calls one and the same thing by both nouns in turn: "the plan" for a proposal. */
export function areSynonyms(a: string, b: string): boolean {
  return a !== b && synonymRows(a).some((row) => synonymRows(b).includes(row));
}
