// Made by scripts/lexicon.mjs from data/lexicon/own-state-nouns.tsv: change that table, not this file.

/** What stands for a state where it is said whose it is: "Mexico's government", and "his government" of a minister. */
export interface OwnStateNoun {
  readonly noun: string;
  readonly example: string;
}

export const ownStateNouns: readonly OwnStateNoun[] = [
  { noun: "government", example: "Mexican President Odran Keth resigned. His government had lost a vote." },
  { noun: "country", example: "Mexican President Odran Keth resigned. His country had lost a war." },
  { noun: "nation", example: "Mexican President Odran Keth resigned. His nation had lost a war." },
  { noun: "administration", example: "Mexican President Odran Keth resigned. His administration had lost a vote." },
  { noun: "regime", example: "Mexican President Odran Keth resigned. His regime had lost a war." },
];
