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
  { words: "if", polarity: "positive", certainty: "hypothetical", tense: null, example: "If Norhaven frees the crew, talks will resume." },
  { words: "unless", polarity: "negative", certainty: "hypothetical", tense: null, example: "Unless Norhaven frees the crew, talks will end." },
  { words: "whether", polarity: "positive", certainty: "hypothetical", tense: null, example: "Whether Norhaven frees the crew, talks will resume." },
  { words: "provided", polarity: "positive", certainty: "hypothetical", tense: null, example: "Talks will resume provided Norhaven frees the crew." },
  { words: "in case", polarity: "positive", certainty: "hypothetical", tense: null, example: "Karsovia is ready in case Norhaven frees the crew." },
  { words: "as if", polarity: "negative", certainty: "hypothetical", tense: null, example: "Karsovia acts as if Norhaven freed the crew." },
  { words: "lest", polarity: "negative", certainty: "hypothetical", tense: null, example: "Karsovia waited lest Norhaven free the crew." },
  { words: "until", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia will wait until Norhaven frees the crew." },
  { words: "without", polarity: "negative", certainty: "certain", tense: null, example: "Karsovia signed without freeing the crew." },
  { words: "instead of", polarity: "negative", certainty: "certain", tense: null, example: "Instead of freeing the crew, Karsovia signed." },
  { words: "rather than", polarity: "negative", certainty: "certain", tense: null, example: "Rather than free the crew, Karsovia signed." },
  { words: "so that", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed so that Norhaven frees the crew." },
  { words: "in order to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed in order to free the crew." },
  { words: "so as to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed so as to free the crew." },
  { words: "to", polarity: "positive", certainty: "possible", tense: "future", example: "Karsovia signed to free the crew." },
  { words: "for", polarity: "positive", certainty: "possible", tense: null, example: "Karsovia has a plan for freeing the crew." },
];
