// Made by scripts/lexicon.mjs from data/lexicon/of-verbs.tsv: change that table, not this file.

/** A verb that says with "of" what somebody loses by it. */
export interface OfVerb {
  readonly lemma: string;
  readonly example: string;
}

export const ofVerbs: readonly OfVerb[] = [
  { lemma: "strip", example: "The union stripped the pair of the medal." },
  { lemma: "rob", example: "The storm robbed the islanders of the harvest." },
  { lemma: "deprive", example: "The ban deprived the islanders of the harvest." },
  { lemma: "rid", example: "The council rid the harbour of the wreck." },
  { lemma: "relieve", example: "The council relieved the harbour of the wreck." },
  { lemma: "divest", example: "The court divested the firm of the mine." },
];
