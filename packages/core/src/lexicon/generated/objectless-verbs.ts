// Made by scripts/lexicon.mjs from data/lexicon/objectless-verbs.tsv: change that table, not this file.

/** A verb without objects of its own: what stands behind it and another verb is the object of the other. */
export interface ObjectlessVerb {
  readonly lemma: string;
  readonly example: string;
}

export const objectlessVerbs: readonly ObjectlessVerb[] = [
  { lemma: "arrive", example: "The two states want to arrive and improve relations." },
  { lemma: "come", example: "The two states want to come and improve relations." },
  { lemma: "fall", example: "The two states want to fall and improve relations." },
  { lemma: "go", example: "The two states want to go and improve relations." },
  { lemma: "happen", example: "The two states want to happen and improve relations." },
  { lemma: "laugh", example: "The two states want to laugh and improve relations." },
  { lemma: "listen", example: "The two states want to listen and improve relations." },
  { lemma: "rise", example: "The two states want to rise and improve relations." },
  { lemma: "sit", example: "The two states want to sit and improve relations." },
  { lemma: "sleep", example: "The two states want to sleep and improve relations." },
  { lemma: "smile", example: "The two states want to smile and improve relations." },
  { lemma: "stand", example: "The two states want to stand and improve relations." },
  { lemma: "stay", example: "The two states want to stay and improve relations." },
  { lemma: "talk", example: "The two states want to talk and improve relations." },
  { lemma: "wait", example: "The two states want to wait and improve relations." },
];
