// Made by scripts/lexicon.mjs from data/lexicon/modals.tsv: change that table, not this file.

/** A modal verb. The future is a tense and takes no certainty away. */
export interface Modal {
  readonly lemma: string;
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly tense: "past" | "present" | "future" | null;
  readonly example: string;
}

export const modals: readonly Modal[] = [
  { lemma: "will", certainty: "certain", tense: "future", example: "Norhaven will free the crew." },
  { lemma: "’ll", certainty: "certain", tense: "future", example: "We’ll free the crew." },
  { lemma: "shall", certainty: "certain", tense: "future", example: "Norhaven shall free the crew." },
  { lemma: "would", certainty: "certain", tense: "future", example: "Norhaven said it would free the crew." },
  { lemma: "may", certainty: "possible", tense: null, example: "Norhaven may free the crew." },
  { lemma: "might", certainty: "possible", tense: null, example: "Norhaven might free the crew." },
  { lemma: "could", certainty: "possible", tense: null, example: "Norhaven could free the crew." },
  { lemma: "can", certainty: "possible", tense: null, example: "Norhaven can free the crew." },
  { lemma: "should", certainty: "hypothetical", tense: null, example: "Norhaven should free the crew." },
  { lemma: "must", certainty: "hypothetical", tense: null, example: "Norhaven must free the crew." },
  { lemma: "need", certainty: "hypothetical", tense: null, example: "Norhaven need not free the crew." },
];
