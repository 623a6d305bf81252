// Made by scripts/lexicon.mjs from data/lexicon/modals.tsv: change that table, not this file.

/**
 * A modal verb. The future is a tense and takes no certainty away; what must or should be is still to come.
 *
 * `perfect` is the certainty that it has with "have", where it looks back: "should have freed" says that it was not done.
 */
export interface Modal {
  readonly lemma: string;
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly tense: "past" | "present" | "future" | null;
  readonly perfect: "certain" | "probable" | "possible" | "hypothetical" | null;
  readonly example: string;
}

export const modals: readonly Modal[] = [
  { lemma: "will", certainty: "certain", tense: "future", perfect: null, example: "Norhaven will free the crew." },
  { lemma: "’ll", certainty: "certain", tense: "future", perfect: null, example: "We’ll free the crew." },
  { lemma: "shall", certainty: "certain", tense: "future", perfect: null, example: "Norhaven shall free the crew." },
  { lemma: "would", certainty: "certain", tense: "future", perfect: "hypothetical", example: "Norhaven said it would free the crew." },
  { lemma: "may", certainty: "possible", tense: null, perfect: "possible", example: "Norhaven may free the crew." },
  { lemma: "might", certainty: "possible", tense: null, perfect: "possible", example: "Norhaven might free the crew." },
  { lemma: "could", certainty: "possible", tense: null, perfect: "possible", example: "Norhaven could free the crew." },
  { lemma: "can", certainty: "possible", tense: null, perfect: "possible", example: "Norhaven can free the crew." },
  { lemma: "should", certainty: "certain", tense: "future", perfect: "hypothetical", example: "Norhaven should free the crew." },
  { lemma: "must", certainty: "certain", tense: "future", perfect: "probable", example: "Norhaven must free the crew." },
  { lemma: "need", certainty: "certain", tense: "future", perfect: "hypothetical", example: "Norhaven need not free the crew." },
];
