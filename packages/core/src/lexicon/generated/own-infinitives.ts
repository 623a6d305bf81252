// Made by scripts/lexicon.mjs from data/lexicon/own-infinitives.tsv: change that table, not this file.

/** A verb whose infinitive tells what its own subject does, with no object between. */
export interface OwnInfinitive {
  readonly lemma: string;
  readonly example: string;
}

export const ownInfinitives: readonly OwnInfinitive[] = [
  { lemma: "try", example: "Norway left the pact, which Denmark was trying to save." },
  { lemma: "seek", example: "Norway left the pact, which Denmark was seeking to save." },
  { lemma: "hope", example: "Norway left the pact, which Denmark was hoping to save." },
  { lemma: "plan", example: "Norway left the pact, which Denmark was planning to save." },
  { lemma: "intend", example: "Norway left the pact, which Denmark was intending to save." },
  { lemma: "manage", example: "Norway left the pact, which Denmark managed to save." },
  { lemma: "fail", example: "Norway left the pact, which Denmark failed to save." },
  { lemma: "refuse", example: "Norway left the pact, which Denmark refused to save." },
  { lemma: "attempt", example: "Norway left the pact, which Denmark was attempting to save." },
];
