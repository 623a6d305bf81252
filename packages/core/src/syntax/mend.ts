import type { Links } from "./links.ts";
import type { Word } from "./syntax.ts";

/** What a parser gets wrong though the words leave no doubt. */
export interface Mend {
  readonly id: string;
  readonly example: string;
  /** The relations of the words by which it is noticed. */
  readonly relations: readonly string[];
  /** What is to change around the word at `at`, which has one of these relations; nothing where the parser is right. */
  readonly changes: (links: Links, at: number) => readonly Change[];
}

/** A word's index, and what is true of it. */
export type Change = readonly [at: number, truth: Partial<Word>];

/** Universal relations with their subtypes. */
export const SUBJECTS: readonly string[] = ["nsubj", "nsubj:pass", "nsubj:outer"];
export const OBLIQUES: readonly string[] = ["obl", "obl:agent", "obl:unmarked"];

export const isPastParticiple = ({ upos, feats }: Word): boolean =>
  upos === "VERB" && feats["VerbForm"] === "Part" && feats["Tense"] !== "Pres";
