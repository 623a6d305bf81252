// Made by scripts/lexicon.mjs from data/lexicon/generic-nouns.tsv: change that table, not this file.

/**
 * A noun that alone names nothing in particular: "the world", "a table". Once said, with no word that tells more, it is no node.
 *
 * `acts`: as a subject it acts, and stays.
 */
export interface GenericNoun {
  readonly noun: string;
  readonly acts: boolean;
  readonly example: string;
}

export const genericNouns: readonly GenericNoun[] = [
  { noun: "world", acts: false, example: "The miners spoke of the world." },
  { noun: "table", acts: false, example: "The miners spoke of the table." },
  { noun: "battlefield", acts: false, example: "The miners spoke of the battlefield." },
  { noun: "ground", acts: false, example: "The miners spoke of the ground." },
  { noun: "head", acts: false, example: "The miners spoke of the head." },
  { noun: "way", acts: false, example: "The miners spoke of the way." },
  { noun: "thing", acts: false, example: "The miners spoke of the thing." },
  { noun: "start", acts: false, example: "The miners spoke of the start." },
  { noun: "end", acts: false, example: "The miners spoke of the end." },
  { noun: "rest", acts: false, example: "The miners spoke of the rest." },
  { noun: "lot", acts: false, example: "The miners spoke of the lot." },
  { noun: "point", acts: false, example: "The miners spoke of the point." },
  { noun: "room", acts: false, example: "The miners spoke of the room." },
  { noun: "place", acts: false, example: "The miners spoke of the place." },
  { noun: "part", acts: false, example: "The miners spoke of the part." },
  { noun: "kind", acts: false, example: "The miners spoke of the kind." },
  { noun: "sort", acts: false, example: "The miners spoke of the sort." },
  { noun: "fact", acts: false, example: "The miners spoke of the fact." },
  { noun: "reason", acts: false, example: "The miners spoke of the reason." },
  { noun: "office", acts: false, example: "The miners spoke of the office." },
  { noun: "people", acts: true, example: "The miners spoke of people." },
  { noun: "person", acts: true, example: "The miners spoke of a person." },
  { noun: "country", acts: true, example: "The miners spoke of countries." },
  { noun: "nation", acts: true, example: "The miners spoke of nations." },
  { noun: "side", acts: true, example: "The miners spoke of sides." },
  { noun: "man", acts: true, example: "The miners spoke of men." },
  { noun: "woman", acts: true, example: "The miners spoke of women." },
  { noun: "other", acts: true, example: "The miners spoke of others." },
  { noun: "party", acts: true, example: "The miners spoke of parties." },
];
