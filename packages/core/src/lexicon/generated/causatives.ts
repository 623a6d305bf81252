// Made by scripts/lexicon.mjs from data/lexicon/causatives.tsv: change that table, not this file.

/** A verb whose object does what the infinitive tells, and to whom nothing else is done. */
export interface Causative {
  readonly lemma: string;
  readonly example: string;
}

export const causatives: readonly Causative[] = [
  { lemma: "let", example: "The law lets the firm fish here." },
  { lemma: "make", example: "Norhaven made the firm sign the treaty." },
  { lemma: "have", example: "Norhaven had the firm sign the treaty." },
  { lemma: "get", example: "Norhaven got Karsovia to free the crew." },
  { lemma: "want", example: "Norhaven wants Karsovia to free the crew." },
  { lemma: "need", example: "Norhaven needs Karsovia to free the crew." },
  { lemma: "cause", example: "The storm caused the dam to burst." },
  { lemma: "allow", example: "Norhaven allowed the firm to fish here." },
  { lemma: "enable", example: "The ship enables the firm to fish here." },
  { lemma: "permit", example: "The law permits the firm to fish here." },
  { lemma: "prompt", example: "The storm prompted Karsovia to free the crew." },
  { lemma: "lead", example: "The storm led the dam to burst." },
];
