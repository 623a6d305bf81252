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
  { sign: "all", weight: 2.46 },
  { sign: "clause deep", weight: -0.43 },
  { sign: "sentence long", weight: -0.3 },
  { sign: "subject Concept", weight: -0.53 },
  { sign: "subject Document", weight: 0.27 },
  { sign: "subject Event", weight: -0.34 },
  { sign: "subject Facility", weight: 0.4 },
  { sign: "subject GeopoliticalEntity", weight: -0.5 },
  { sign: "subject Group", weight: 0.17 },
  { sign: "subject Object", weight: 0.13 },
  { sign: "subject Organization", weight: 0.13 },
  { sign: "subject Person", weight: 0.45 },
  { sign: "subject pronoun", weight: -0.39 },
  { sign: "subject understood", weight: 0.19 },
  { sign: "unsure by itself", weight: -0.86 },
  { sign: "way to subject or object doubted 0.1", weight: -0.4 },
  { sign: "way to subject or object doubted 0.3", weight: -0.24 },
  { sign: "way to the root doubted 0.1", weight: -0.44 },
  { sign: "way to the root doubted 0.3", weight: -0.62 },
];
