// Made by scripts/lexicon.mjs from data/lexicon/stand-ins.tsv: change that table, not this file.

/** A word that stands for a noun said before, and names nothing unless "of" or a number tells of what: "the other". */
export interface StandIn {
  readonly word: string;
  readonly example: string;
}

export const standIns: readonly StandIn[] = [
  { word: "one", example: "Another one could follow." },
  { word: "ones", example: "The ones who left returned." },
  { word: "other", example: "The other could follow." },
  { word: "few", example: "The few could follow." },
  { word: "many", example: "The many could follow." },
  { word: "same", example: "The miners did the same." },
  { word: "latter", example: "The latter could follow." },
  { word: "former", example: "The former could follow." },
];
