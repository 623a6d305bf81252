// Made by scripts/lexicon.mjs from data/lexicon/quantities.tsv: change that table, not this file.

/** A word for how many, which stands alone for those who are counted. */
export interface Quantity {
  readonly lemma: string;
  readonly example: string;
}

export const quantities: readonly Quantity[] = [
  { lemma: "many", example: "Early in the war many hoped that it would stop." },
  { lemma: "few", example: "Early in the war few hoped that it would stop." },
  { lemma: "most", example: "Early in the war most of them hoped that it would stop." },
  { lemma: "some", example: "Early in the war some hoped that it would stop." },
  { lemma: "several", example: "Early in the war several hoped that it would stop." },
];
