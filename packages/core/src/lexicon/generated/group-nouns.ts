// Made by scripts/lexicon.mjs from data/lexicon/group-nouns.tsv: change that table, not this file.

/**
 * A plural by which two or more of whom a text has just spoken are taken together: "both countries".
 *
 * `of` is what the members are.
 */
export interface GroupNoun {
  readonly noun: string;
  readonly of: "state" | "person" | "organization" | "side";
  readonly example: string;
}

export const groupNouns: readonly GroupNoun[] = [
  { noun: "country", of: "state", example: "Canada talked to Mexico. Both countries were pleased." },
  { noun: "nation", of: "state", example: "Canada talked to Mexico. Both nations were pleased." },
  { noun: "state", of: "state", example: "Canada talked to Mexico. Both states were pleased." },
  { noun: "government", of: "state", example: "Canada talked to Mexico. Both governments were pleased." },
  { noun: "capital", of: "state", example: "Canada talked to Mexico. Both capitals were pleased." },
  { noun: "neighbour", of: "state", example: "Canada talked to Mexico. Both neighbours were pleased." },
  { noun: "neighbor", of: "state", example: "Canada talked to Mexico. Both neighbors were pleased." },
  { noun: "ally", of: "state", example: "Canada talked to Mexico. Both allies were pleased." },
  { noun: "rival", of: "state", example: "Canada talked to Mexico. Both rivals were pleased." },
  { noun: "side", of: "side", example: "Canada talked to Mexico. Both sides were pleased." },
  { noun: "party", of: "side", example: "Canada talked to Mexico. Both parties were pleased." },
  { noun: "leader", of: "person", example: "Ilse Marrant met Odran Keth. Both leaders were pleased." },
  { noun: "president", of: "person", example: "Ilse Marrant met Odran Keth. Both presidents were pleased." },
  { noun: "minister", of: "person", example: "Ilse Marrant met Odran Keth. Both ministers were pleased." },
  { noun: "man", of: "person", example: "Rowan Salvat met Odran Keth. Both men were pleased." },
  { noun: "woman", of: "person", example: "Ilse Marrant met Rosa Quellin. Both women were pleased." },
  { noun: "company", of: "organization", example: "Keldorf Shipping sued Halvik Motors. Both companies were pleased." },
  { noun: "firm", of: "organization", example: "Keldorf Shipping sued Halvik Motors. Both firms were pleased." },
  { noun: "bank", of: "organization", example: "Keldorf Bank sued Halvik Bank. Both banks were pleased." },
  { noun: "team", of: "organization", example: "Keldorf United beat Halvik Rovers. Both teams were pleased." },
  { noun: "union", of: "organization", example: "Keldorf Shipping sued Halvik Motors. Both unions were pleased." },
  { noun: "airline", of: "organization", example: "Keldorf Shipping sued Halvik Motors. Both airlines were pleased." },
];
