// Made by scripts/lexicon.mjs from data/lexicon/cue-phrases.tsv: change that table, not this file.

/** A preposition of several words whose object is the source of the clause. */
export interface CuePhrase {
  readonly words: string;
  readonly act: "say" | "announce" | "accuse" | "deny" | "confirm" | "criticize" | "praise" | "urge" | "demand" | "promise" | "threaten" | "warn" | "ask" | "expect" | "report";
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly example: string;
}

export const cuePhrases: readonly CuePhrase[] = [
  { words: "according to", act: "say", certainty: "certain", example: "The dam is safe, according to the firm." },
  { words: "per", act: "say", certainty: "certain", example: "The dam is safe, per the firm." },
];
