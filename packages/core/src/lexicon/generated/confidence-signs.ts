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
  { sign: "all", weight: 2.28 },
  { sign: "clause deep", weight: -0.53 },
  { sign: "sentence long", weight: -0.29 },
  { sign: "subject Concept", weight: -0.43 },
  { sign: "subject Document", weight: 0.12 },
  { sign: "subject Event", weight: -0.19 },
  { sign: "subject Facility", weight: 0.48 },
  { sign: "subject GeopoliticalEntity", weight: -0.53 },
  { sign: "subject Group", weight: 0.16 },
  { sign: "subject Object", weight: 0.12 },
  { sign: "subject Organization", weight: 0.06 },
  { sign: "subject Person", weight: 0.41 },
  { sign: "subject pronoun", weight: -0.19 },
  { sign: "subject understood", weight: 0.23 },
  { sign: "unsure by itself", weight: -0.89 },
  { sign: "way to subject or object doubted 0.1", weight: -0.44 },
  { sign: "way to subject or object doubted 0.3", weight: -0.26 },
  { sign: "way to the root doubted 0.1", weight: -0.33 },
  { sign: "way to the root doubted 0.3", weight: -0.47 },
];
