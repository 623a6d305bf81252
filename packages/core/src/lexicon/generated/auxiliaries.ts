// Made by scripts/lexicon.mjs from data/lexicon/auxiliaries.tsv: change that table, not this file.

/** A verb that can stand before another as its auxiliary, contracted ones by their full form. */
export interface Auxiliary {
  readonly lemma: string;
  readonly example: string;
}

export const auxiliaries: readonly Auxiliary[] = [
  { lemma: "be", example: "Norway is selling ships." },
  { lemma: "have", example: "Norway has sold ships." },
  { lemma: "do", example: "Norway did sell ships." },
  { lemma: "will", example: "Norway will sell ships." },
  { lemma: "would", example: "Norway would sell ships." },
  { lemma: "can", example: "Norway can sell ships." },
  { lemma: "could", example: "Norway could sell ships." },
  { lemma: "may", example: "Norway may sell ships." },
  { lemma: "might", example: "Norway might sell ships." },
  { lemma: "shall", example: "Norway shall sell ships." },
  { lemma: "should", example: "Norway should sell ships." },
  { lemma: "must", example: "Norway must sell ships." },
  { lemma: "need", example: "Norway need not sell ships." },
  { lemma: "dare", example: "Norway dare not sell ships." },
];
