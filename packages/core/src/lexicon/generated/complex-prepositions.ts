// Made by scripts/lexicon.mjs from data/lexicon/complex-prepositions.tsv: change that table, not this file.

/** A noun between two prepositions that with them is one preposition, and names nothing. */
export interface ComplexPreposition {
  readonly words: string;
  readonly example: string;
}

export const complexPrepositions: readonly ComplexPreposition[] = [
  { words: "in front of", example: "They waited in front of the courthouse." },
  { words: "in exchange for", example: "They talked in exchange for money." },
  { words: "in return for", example: "They talked in return for money." },
  { words: "on suspicion of", example: "They were arrested on suspicion of murder." },
  { words: "within sight of", example: "They waited within sight of the bridge." },
  { words: "in charge of", example: "They remained in charge of the talks." },
  { words: "in favour of", example: "They voted in favour of the bill." },
  { words: "in favor of", example: "They voted in favor of the bill." },
  { words: "in support of", example: "They marched in support of the miners." },
  { words: "in search of", example: "They left in search of the miners." },
];
