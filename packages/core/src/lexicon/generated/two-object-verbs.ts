// Made by scripts/lexicon.mjs from data/lexicon/two-object-verbs.tsv: change that table, not this file.

/** A verb that can have two objects, of which the first is the one to whom something is given, told or done. */
export interface TwoObjectVerb {
  readonly lemma: string;
  readonly example: string;
}

export const twoObjectVerbs: readonly TwoObjectVerb[] = [
  { lemma: "give", example: "The mayor gave the miners a house." },
  { lemma: "send", example: "The mayor sent the miners a letter." },
  { lemma: "offer", example: "The mayor offered the miners a house." },
  { lemma: "tell", example: "The mayor told the miners a story." },
  { lemma: "show", example: "The mayor showed the miners a house." },
  { lemma: "teach", example: "The mayor taught the miners a trade." },
  { lemma: "lend", example: "The mayor lent the miners a boat." },
  { lemma: "sell", example: "The mayor sold the miners a house." },
  { lemma: "pay", example: "The mayor paid the miners a bonus." },
  { lemma: "cost", example: "The mayor cost the miners a house." },
  { lemma: "save", example: "The mayor saved the miners a journey." },
  { lemma: "bring", example: "The mayor brought the miners great wealth." },
  { lemma: "grant", example: "The mayor granted the miners a licence." },
  { lemma: "award", example: "The mayor awarded the miners a prize." },
  { lemma: "hand", example: "The mayor handed the miners a letter." },
  { lemma: "owe", example: "The mayor owes the miners a house." },
  { lemma: "deny", example: "The mayor denied the miners a hearing." },
  { lemma: "promise", example: "The mayor promised the miners a house." },
  { lemma: "provide", example: "The mayor provided the miners a house." },
  { lemma: "win", example: "The mayor won the miners a prize." },
  { lemma: "earn", example: "The mayor earned the miners a bonus." },
  { lemma: "allow", example: "The mayor allowed the miners a visit." },
  { lemma: "guarantee", example: "The mayor guaranteed the miners a bonus." },
  { lemma: "buy", example: "The mayor bought the miners a house." },
  { lemma: "wish", example: "The mayor wished the miners a safe journey." },
];
