// Made by scripts/lexicon.mjs from data/lexicon/kind-nouns.tsv: change that table, not this file.

/**
 * A noun by which a name is called after its kind: "the country" for Veldonia, "the company" for Keldorf Shipping.
 *
 * What `kind` of thing the name must be, as far as the gazetteer or the text tells.
 */
export interface KindNoun {
  readonly noun: string;
  readonly kind: "state" | "city" | "company" | "organization";
  readonly example: string;
}

export const kindNouns: readonly KindNoun[] = [
  { noun: "country", kind: "state", example: "Canada voted on Sunday. The country has a new government." },
  { noun: "nation", kind: "state", example: "Canada voted on Sunday. The nation has a new government." },
  { noun: "city", kind: "city", example: "Toronto voted on Sunday. The city has a new mayor." },
  { noun: "town", kind: "city", example: "Toronto voted on Sunday. The town has a new mayor." },
  { noun: "company", kind: "company", example: "Keldorf Shipping voted on Sunday. The company has a new owner." },
  { noun: "firm", kind: "company", example: "Keldorf Shipping voted on Sunday. The firm has a new owner." },
  { noun: "manufacturer", kind: "company", example: "Keldorf Motors voted on Sunday. The manufacturer has a new owner." },
  { noun: "automaker", kind: "company", example: "Keldorf Motors voted on Sunday. The automaker has a new owner." },
  { noun: "airline", kind: "company", example: "Keldorf Airways voted on Sunday. The airline has a new owner." },
  { noun: "retailer", kind: "company", example: "Keldorf Stores voted on Sunday. The retailer has a new owner." },
  { noun: "bloc", kind: "organization", example: "The European Union voted on Sunday. The bloc has a new budget." },
  { noun: "alliance", kind: "organization", example: "NATO voted on Sunday. The alliance has a new budget." },
  { noun: "group", kind: "company", example: "Keldorf Group voted on Sunday. The group has a new owner." },
  { noun: "corporation", kind: "company", example: "Keldorf Corporation voted on Sunday. The corporation has a new owner." },
  { noun: "bank", kind: "company", example: "Keldorf Bank voted on Sunday. The bank has a new owner." },
  { noun: "organization", kind: "organization", example: "NATO voted on Sunday. The organization has a new budget." },
  { noun: "organisation", kind: "organization", example: "NATO voted on Sunday. The organisation has a new budget." },
  { noun: "agency", kind: "organization", example: "UNESCO voted on Sunday. The agency has a new budget." },
];
