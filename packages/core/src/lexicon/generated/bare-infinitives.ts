// Made by scripts/lexicon.mjs from data/lexicon/bare-infinitives.tsv: change that table, not this file.

/** A verb after whose object an infinitive without "to" says what the object does. */
export interface BareInfinitive {
  readonly lemma: string;
  readonly example: string;
}

export const bareInfinitives: readonly BareInfinitive[] = [
  { lemma: "bid", example: "The council will bid him leave the room." },
  { lemma: "feel", example: "The miners could feel them move the stone." },
  { lemma: "have", example: "The council had them repair the dam." },
  { lemma: "hear", example: "The miners heard him promise help." },
  { lemma: "help", example: "Norway helped the firm repair the dam." },
  { lemma: "let", example: "The council let the firm repair the dam." },
  { lemma: "make", example: "The council made the firm repair the dam." },
  { lemma: "notice", example: "The miners noticed the mayor leave." },
  { lemma: "see", example: "The miners saw the mayor leave." },
  { lemma: "watch", example: "The miners watched the mayor leave." },
];
