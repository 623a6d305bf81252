// Made by scripts/lexicon.mjs from data/lexicon/titles.tsv: change that table, not this file.

/** A word of respect before a name, which is no part of the name. */
export interface Title {
  readonly name: string;
  readonly gender: "female" | "male" | null;
  readonly after: boolean;
  readonly example: string;
}

export const titles: readonly Title[] = [
  { name: "Mr.", gender: "male", after: false, example: "Mr. Salvat agreed." },
  { name: "Mr", gender: "male", after: false, example: "Mr Salvat agreed." },
  { name: "Mrs.", gender: "female", after: false, example: "Mrs. Quellin agreed." },
];
