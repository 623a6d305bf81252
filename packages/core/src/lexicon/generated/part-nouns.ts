// Made by scripts/lexicon.mjs from data/lexicon/part-nouns.tsv: change that table, not this file.

/** A noun for a part of several or of a whole, which is of the kind that the whole is: "half of the workforce" are people. */
export interface PartNoun {
  readonly noun: string;
  readonly example: string;
}

export const partNouns: readonly PartNoun[] = [
  { noun: "half", example: "Half of the miners left on Monday." },
  { noun: "third", example: "A third of the miners left on Monday." },
  { noun: "quarter", example: "A quarter of the miners left on Monday." },
  { noun: "fifth", example: "A fifth of the miners left on Monday." },
  { noun: "rest", example: "The rest of the miners left on Monday." },
  { noun: "remainder", example: "The remainder of the miners left on Monday." },
  { noun: "majority", example: "The majority of the miners left on Monday." },
  { noun: "bulk", example: "The bulk of the miners left on Monday." },
];
