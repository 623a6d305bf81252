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
  { sign: "all", weight: 2.48 },
  { sign: "clause deep", weight: -0.48 },
  { sign: "sentence long", weight: -0.29 },
  { sign: "subject Concept", weight: -0.47 },
  { sign: "subject Document", weight: 0.2 },
  { sign: "subject Event", weight: -0.3 },
  { sign: "subject Facility", weight: 0.38 },
  { sign: "subject GeopoliticalEntity", weight: -0.6 },
  { sign: "subject Group", weight: 0.22 },
  { sign: "subject Object", weight: -0.02 },
  { sign: "subject Organization", weight: 0.06 },
  { sign: "subject Person", weight: 0.37 },
  { sign: "subject pronoun", weight: -0.19 },
  { sign: "subject understood", weight: 0.2 },
  { sign: "unsure by itself", weight: -0.88 },
  { sign: "way to subject or object doubted 0.1", weight: -0.48 },
  { sign: "way to subject or object doubted 0.3", weight: -0.29 },
  { sign: "way to the root doubted 0.1", weight: -0.28 },
  { sign: "way to the root doubted 0.3", weight: -0.53 },
];
