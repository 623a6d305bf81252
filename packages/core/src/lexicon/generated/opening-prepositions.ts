// Made by scripts/lexicon.mjs from data/lexicon/opening-prepositions.tsv: change that table, not this file.

/** A preposition that opens clauses as well. */
export interface OpeningPreposition {
  readonly preposition: string;
  readonly example: string;
}

export const openingPrepositions: readonly OpeningPreposition[] = [
  { preposition: "as", example: "The railways stopped as talks with the operator collapsed." },
  { preposition: "after", example: "The railways stopped after talks with the operator collapsed." },
  { preposition: "before", example: "The railways stopped before talks with the operator collapsed." },
  { preposition: "since", example: "The railways have stood still since talks with the operator, Nordbahn, collapsed." },
  { preposition: "until", example: "The railways ran until talks with the operator collapsed." },
];
