// Made by scripts/lexicon.mjs from data/lexicon/showing-nouns.tsv: change that table, not this file.

/** A noun that only shows the act which stands behind its "of": whoever does something in a show of support supports somebody. */
export interface ShowingNoun {
  readonly noun: string;
  readonly example: string;
}

export const showingNouns: readonly ShowingNoun[] = [
  { noun: "show", example: "Dora Fenwright visited Corran in a show of support for Joren Halvik." },
  { noun: "sign", example: "Dora Fenwright left Corran in a sign of protest against Joren Halvik." },
  { noun: "gesture", example: "Dora Fenwright visited Corran in a gesture of support for Joren Halvik." },
  { noun: "act", example: "Dora Fenwright visited Corran in an act of support for Joren Halvik." },
  { noun: "display", example: "Dora Fenwright visited Corran in a display of support for Joren Halvik." },
  { noun: "expression", example: "Dora Fenwright visited Corran in an expression of support for Joren Halvik." },
  { noun: "token", example: "Dora Fenwright visited Corran in a token of support for Joren Halvik." },
  { noun: "campaign", example: "Dora Fenwright travelled to Corran in a campaign of attacks on Joren Halvik." },
  { noun: "series", example: "Dora Fenwright visited Corran in a series of visits to Joren Halvik." },
];
