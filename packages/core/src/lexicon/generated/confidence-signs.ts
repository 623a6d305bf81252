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
  { sign: "all", weight: 2.27 },
  { sign: "clause deep", weight: -0.22 },
  { sign: "sentence long", weight: -0.28 },
  { sign: "several voices", weight: -0.4 },
  { sign: "subject Concept", weight: -0.46 },
  { sign: "subject Document", weight: 0.11 },
  { sign: "subject Event", weight: -0.26 },
  { sign: "subject Facility", weight: 0.33 },
  { sign: "subject GeopoliticalEntity", weight: -0.33 },
  { sign: "subject Group", weight: 0.07 },
  { sign: "subject Location", weight: 0.1 },
  { sign: "subject Object", weight: 0.32 },
  { sign: "subject Organization", weight: 0.04 },
  { sign: "subject Person", weight: -0.04 },
  { sign: "subject Proposal", weight: 0.1 },
  { sign: "subject Statement", weight: -0.06 },
  { sign: "subject pronoun", weight: -0.43 },
  { sign: "subject understood", weight: 0.37 },
  { sign: "unsure by itself", weight: -0.35 },
  { sign: "way to subject or object doubted 0.1", weight: -0.34 },
  { sign: "way to subject or object doubted 0.3", weight: -0.19 },
  { sign: "way to the root doubted 0.1", weight: -0.56 },
  { sign: "way to the root doubted 0.3", weight: -0.54 },
];
