// Made by scripts/lexicon.mjs from data/lexicon/empty-modifiers.tsv: change that table, not this file.

/** A modifier that says nothing of the thing itself: a generic noun with it names nothing either. */
export interface EmptyModifier {
  readonly word: string;
  readonly example: string;
}

export const emptyModifiers: readonly EmptyModifier[] = [
  { word: "same", example: "The miners spoke of the same table." },
  { word: "other", example: "The miners spoke of other tables." },
  { word: "many", example: "The miners spoke of many tables." },
  { word: "several", example: "The miners spoke of several tables." },
  { word: "few", example: "The miners spoke of few tables." },
  { word: "whole", example: "The miners spoke of the whole table." },
  { word: "entire", example: "The miners spoke of the entire table." },
  { word: "more", example: "The miners spoke of more tables." },
  { word: "different", example: "The miners spoke of different tables." },
];
