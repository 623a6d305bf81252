// Made by scripts/lexicon.mjs from data/lexicon/naming-verbs.tsv: change that table, not this file.

/** A verb whose participle gives a noun its name, right behind it or after `preposition`. */
export interface NamingVerb {
  readonly lemma: string;
  readonly preposition: string | null;
  readonly example: string;
}

export const namingVerbs: readonly NamingVerb[] = [
  { lemma: "call", preposition: null, example: "A group called Grey Lantern attacked Norway." },
  { lemma: "name", preposition: null, example: "A company named Orvane Seafoods bought Norway." },
  { lemma: "dub", preposition: null, example: "An operation dubbed Grey Lantern began in Norway." },
  { lemma: "title", preposition: null, example: "A report titled Grey Lantern criticized Norway." },
  { lemma: "entitle", preposition: null, example: "A report entitled Grey Lantern criticized Norway." },
  { lemma: "know", preposition: "as", example: "A group known as Grey Lantern attacked Norway." },
];
