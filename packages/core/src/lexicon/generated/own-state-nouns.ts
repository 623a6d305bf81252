// Made by scripts/lexicon.mjs from data/lexicon/own-state-nouns.tsv: change that table, not this file.

/**
 * What stands for a state where it is said whose it is: "Mexico's government", and "his government" of a minister.
 *
 * `alone`: also where nobody says whose: that of the state in which the article plays.
 */
export interface OwnStateNoun {
  readonly noun: string;
  readonly alone: boolean;
  readonly example: string;
}

export const ownStateNouns: readonly OwnStateNoun[] = [
  { noun: "government", alone: true, example: "Mexican President Odran Keth resigned. His government had lost a vote." },
  { noun: "country", alone: false, example: "Mexican President Odran Keth resigned. His country had lost a war." },
  { noun: "nation", alone: false, example: "Mexican President Odran Keth resigned. His nation had lost a war." },
  { noun: "administration", alone: false, example: "Mexican President Odran Keth resigned. His administration had lost a vote." },
  { noun: "regime", alone: false, example: "Mexican President Odran Keth resigned. His regime had lost a war." },
];
