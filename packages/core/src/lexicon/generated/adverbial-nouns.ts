// Made by scripts/lexicon.mjs from data/lexicon/adverbial-nouns.tsv: change that table, not this file.

/** A noun whose bare relative clause says when, where or why: it is no object there. */
export interface AdverbialNoun {
  readonly noun: string;
  readonly example: string;
}

export const adverbialNouns: readonly AdverbialNoun[] = [
  { noun: "time", example: "Norway sold ships the time the mayor left." },
  { noun: "day", example: "Norway sold ships the day the mayor left." },
  { noun: "week", example: "Norway sold ships the week the mayor left." },
  { noun: "month", example: "Norway sold ships the month the mayor left." },
  { noun: "year", example: "Norway sold ships the year the mayor left." },
  { noun: "moment", example: "Norway sold ships the moment the mayor left." },
  { noun: "way", example: "Norway praised the way the mayor left." },
  { noun: "reason", example: "Norway knows the reason the mayor left." },
  { noun: "place", example: "Norway knows the place the mayor left." },
  { noun: "case", example: "Norway knows a case the mayor left." },
  { noun: "point", example: "Norway knows the point the mayor left." },
];
