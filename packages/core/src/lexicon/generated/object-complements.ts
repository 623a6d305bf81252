// Made by scripts/lexicon.mjs from data/lexicon/object-complements.tsv: change that table, not this file.

/**
 * A verb that says of its object what it is or becomes: what it says belongs to the relation.
 *
 * `prepositions` lead to that, if it does not follow the object bare. `keeps` says whether the verb also has its own relation then.
 */
export interface ObjectComplement {
  readonly lemma: string;
  readonly prepositions: readonly string[];
  readonly keeps: boolean;
  readonly phrase: string;
  readonly example: string;
}

export const objectComplements: readonly ObjectComplement[] = [
  { lemma: "call", prepositions: [], keeps: false, phrase: "call unsafe", example: "Dora Fenwright called the dam unsafe." },
  { lemma: "consider", prepositions: ["as"], keeps: false, phrase: "consider unsafe", example: "Dora Fenwright considers the dam unsafe." },
  { lemma: "deem", prepositions: [], keeps: false, phrase: "deem unsafe", example: "Dora Fenwright deemed the dam unsafe." },
  { lemma: "declare", prepositions: [], keeps: false, phrase: "declare unsafe", example: "Dora Fenwright declared the dam unsafe." },
  { lemma: "rule", prepositions: [], keeps: false, phrase: "rule unsafe", example: "The court ruled the dam unsafe." },
  { lemma: "find", prepositions: [], keeps: false, phrase: "find unsafe", example: "The auditor found the dam unsafe." },
  { lemma: "label", prepositions: ["as"], keeps: false, phrase: "label unsafe", example: "Dora Fenwright labelled the dam unsafe." },
  { lemma: "brand", prepositions: ["as"], keeps: false, phrase: "brand unsafe", example: "Dora Fenwright branded the dam unsafe." },
  { lemma: "describe", prepositions: ["as"], keeps: false, phrase: "describe as a failure", example: "Dora Fenwright described the dam as a failure." },
  { lemma: "dismiss", prepositions: ["as"], keeps: true, phrase: "dismiss as a failure", example: "Dora Fenwright dismissed the dam as a failure." },
  { lemma: "regard", prepositions: ["as"], keeps: false, phrase: "regard as a failure", example: "Dora Fenwright regards the dam as a failure." },
  { lemma: "see", prepositions: ["as"], keeps: false, phrase: "see as a failure", example: "Dora Fenwright sees the dam as a failure." },
  { lemma: "denounce", prepositions: ["as"], keeps: true, phrase: "denounce as a failure", example: "Dora Fenwright denounced the dam as a failure." },
  { lemma: "leave", prepositions: ["with","without"], keeps: false, phrase: "leave without work", example: "The closure left the villagers without work." },
  { lemma: "keep", prepositions: ["from","out of","at","in"], keeps: false, phrase: "keep in prison", example: "Norhaven kept the clerk in prison." },
  { lemma: "put", prepositions: ["at","on","in","under"], keeps: false, phrase: "put at 40,000", example: "The police put the turnout at 40,000." },
  { lemma: "place", prepositions: ["on","in","under","at"], keeps: false, phrase: "place under arrest", example: "The police placed the clerk under arrest." },
  { lemma: "turn", prepositions: ["into"], keeps: false, phrase: "turn into a museum", example: "Norhaven turned the mill into a museum." },
];
