// Made by scripts/lexicon.mjs from data/lexicon/confidence-signs.tsv: change that table, not this file.

/**
 * What bears on whether a statement is right, and how much, on the logistic scale; `all` is the start.
 *
 * Fitted by test/bench/fit-confidence.ts, not by hand.
 */
export interface ConfidenceSign {
  readonly sign: string;
  readonly weight: number;
}

export const confidenceSigns: readonly ConfidenceSign[] = [
  { sign: "all", weight: 1.14 },
  { sign: "frame copula-adjective", weight: -0.01 },
  { sign: "frame copula-noun", weight: -0.2 },
  { sign: "frame role-of", weight: -0.42 },
  { sign: "frame role-possessive", weight: 0.22 },
  { sign: "headline", weight: -0.17 },
  { sign: "link adverbial", weight: -0.01 },
  { sign: "link complement", weight: 0.18 },
  { sign: "link conjunct", weight: 0.45 },
  { sign: "link root", weight: 0.86 },
  { sign: "object far", weight: -0.35 },
  { sign: "object he or she", weight: -0.2 },
  { sign: "object it or they", weight: -0.05 },
  { sign: "object long", weight: -0.17 },
  { sign: "object metonym", weight: 0.01 },
  { sign: "object name", weight: -0.1 },
  { sign: "object noun bare", weight: 0.14 },
  { sign: "object noun definite", weight: 0.09 },
  { sign: "object noun for a name", weight: -0.23 },
  { sign: "object noun indefinite", weight: 0.41 },
  { sign: "object noun possessive", weight: 0.14 },
  { sign: "object words", weight: -0.24 },
  { sign: "receiver left", weight: -0.22 },
  { sign: "sentence long", weight: -0.32 },
  { sign: "several voices", weight: -0.42 },
  { sign: "subject he or she", weight: -0.16 },
  { sign: "subject it or they", weight: -0.45 },
  { sign: "subject metonym", weight: 0.01 },
  { sign: "subject name", weight: 0.4 },
  { sign: "subject noun bare", weight: 0.02 },
  { sign: "subject noun definite", weight: 0.26 },
  { sign: "subject noun for a name", weight: 0.03 },
  { sign: "subject noun indefinite", weight: -0.27 },
  { sign: "subject noun possessive", weight: 0.15 },
  { sign: "subject understood", weight: 0.12 },
  { sign: "unsure by itself", weight: -0.06 },
  { sign: "verb incomplete", weight: 0.07 },
  { sign: "view object-noun", weight: -0.04 },
  { sign: "view object-oblique", weight: -0.6 },
];
