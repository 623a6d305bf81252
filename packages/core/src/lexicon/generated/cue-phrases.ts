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
  { words: "in the words of", act: "say", certainty: "certain", example: "In the words of the mayor, the dam is safe." },
  { words: "in the view of", act: "say", certainty: "certain", example: "In the view of the mayor, the dam is safe." },
  { words: "in the opinion of", act: "say", certainty: "certain", example: "In the opinion of the mayor, the dam is safe." },
];
