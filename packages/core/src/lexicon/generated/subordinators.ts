// Made by scripts/lexicon.mjs from data/lexicon/subordinators.tsv: change that table, not this file.

/** What opens an adverbial clause that is not told as a fact. */
export interface Subordinator {
  readonly words: string;
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible" | "hypothetical";
  readonly tense: "past" | "present" | "future" | null;
  readonly example: string;
}

export const subordinators: readonly Subordinator[] = [
  { words: "if", polarity: "positive", certainty: "hypothetical", tense: null, example: "If Norhaven signs the treaty, talks will resume." },
  { words: "unless", polarity: "negative", certainty: "hypothetical", tense: null, example: "Unless Norhaven signs the treaty, talks will end." },
  { words: "whether", polarity: "positive", certainty: "hypothetical", tense: null, example: "Whether Norhaven signs the treaty, talks will resume." },
  { words: "provided", polarity: "positive", certainty: "hypothetical", tense: null, example: "Talks will resume provided Norhaven signs the treaty." },
  { words: "in case", polarity: "positive", certainty: "hypothetical", tense: null, example: "Karsovia is ready in case Norhaven signs the treaty." },
  { words: "as if", polarity: "negative", certainty: "hypothetical", tense: null, example: "Karsovia acts as if Norhaven freed the crew." },
  { words: "lest", polarity: "negative", certainty: "hypothetical", tense: null, example: "Karsovia waited lest Norhaven sell the ship." },
  { words: "until", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia will wait until Norhaven signs the treaty." },
  { words: "without", polarity: "negative", certainty: "certain", tense: null, example: "Karsovia signed without selling the ship." },
  { words: "instead of", polarity: "negative", certainty: "certain", tense: null, example: "Instead of selling the ship, Karsovia signed." },
  { words: "rather than", polarity: "negative", certainty: "certain", tense: null, example: "Rather than sell the ship, Karsovia signed." },
  { words: "so that", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed so that Norhaven signs the treaty." },
  { words: "in order to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed in order to sell the ship." },
  { words: "so as to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed so as to sell the ship." },
  { words: "to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed to sell the ship." },
  { words: "for", polarity: "positive", certainty: "possible", tense: null, example: "Karsovia has a plan for selling the ship." },
  { words: "against", polarity: "negative", certainty: "possible", tense: "future", example: "The board voted against selling the ship." },
  { words: "far from", polarity: "negative", certainty: "certain", tense: null, example: "Far from freeing the crew, Norhaven sold the ship." },
  { words: "as though", polarity: "negative", certainty: "hypothetical", tense: null, example: "Karsovia acts as though Norhaven freed the crew." },
  { words: "about", polarity: "positive", certainty: "possible", tense: null, example: "The captain was questioned about selling the ship." },
  { words: "of", polarity: "positive", certainty: "possible", tense: null, example: "The captain spoke of selling the ship." },
  { words: "at", polarity: "positive", certainty: "possible", tense: null, example: "The law is aimed at freeing the crew." },
  { words: "toward", polarity: "positive", certainty: "possible", tense: null, example: "Norhaven works toward freeing the crew." },
  { words: "towards", polarity: "positive", certainty: "possible", tense: null, example: "Norhaven works towards freeing the crew." },
  { words: "whether or not", polarity: "positive", certainty: "hypothetical", tense: null, example: "Whether or not Karsovia attacked Brelland, the alliance will respond." },
];
