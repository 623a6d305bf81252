// Made by scripts/lexicon.mjs from data/lexicon/cue-phrases.tsv: change that table, not this file.

/**
 * A preposition of several words whose object is the source of the clause; one that ends in "of" may have its owner before
 *
 * the noun instead: "in the view of the firm", "in the firm's view".
 */
export interface CuePhrase {
  readonly words: string;
  readonly act: "say" | "announce" | "accuse" | "deny" | "confirm" | "criticize" | "praise" | "urge" | "demand" | "promise" | "threaten" | "warn" | "ask" | "expect" | "report";
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly example: string;
}

export const cuePhrases: readonly CuePhrase[] = [
  { words: "according to", act: "say", certainty: "certain", example: "The dam is safe, according to the firm." },
  { words: "per", act: "say", certainty: "certain", example: "The dam is safe, per the firm." },
  { words: "in the view of", act: "say", certainty: "certain", example: "In the view of the firm, the dam is safe." },
  { words: "in the opinion of", act: "say", certainty: "certain", example: "In the opinion of the firm, the dam is safe." },
  { words: "in the words of", act: "say", certainty: "certain", example: "In the words of the firm, the dam is safe." },
  { words: "in the eyes of", act: "say", certainty: "certain", example: "In the eyes of the firm, the dam is safe." },
  { words: "in the judgment of", act: "say", certainty: "certain", example: "In the judgment of the firm, the dam is safe." },
  { words: "in the telling of", act: "say", certainty: "certain", example: "In the telling of the firm, the dam is safe." },
  { words: "in the account of", act: "say", certainty: "certain", example: "In the account of the firm, the dam is safe." },
  { words: "by the account of", act: "say", certainty: "certain", example: "By the account of the firm, the dam is safe." },
  { words: "in the version of", act: "say", certainty: "certain", example: "In the version of the firm, the dam is safe." },
  { words: "in the assessment of", act: "say", certainty: "certain", example: "In the assessment of the firm, the dam is safe." },
  { words: "in the estimation of", act: "say", certainty: "certain", example: "In the estimation of the firm, the dam is safe." },
  { words: "by the reckoning of", act: "say", certainty: "certain", example: "By the reckoning of the firm, the dam is safe." },
  { words: "by the estimate of", act: "say", certainty: "certain", example: "By the estimate of the firm, the dam is safe." },
];
