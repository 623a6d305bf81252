// Made by scripts/lexicon.mjs from data/lexicon/kind-nouns.tsv: change that table, not this file.

/**
 * A noun by which a name is called after its kind: "the country" for Veldonia, "the company" for Keldorf Shipping.
 *
 * What `kind` of thing the name must be, as far as the gazetteer or the text tells. `signs` are words of names that show a narrower
 * kind: "the airline" is Keldorf Airways, and Keldorf only where nothing else may be meant. `names` says that a name after "of" is the
 * thing itself: "the town of Ansel".
 * `unless` are words before it that make it another: "the consumer group" is no company.
 */
export interface KindNoun {
  readonly noun: string;
  readonly kind: "state" | "city" | "region" | "company" | "organization";
  readonly names: boolean;
  readonly signs: readonly string[];
  readonly unless: readonly string[];
  readonly example: string;
}

export const kindNouns: readonly KindNoun[] = [
  { noun: "country", kind: "state", names: true, signs: [], unless: [], example: "Canada voted on Sunday. The country has a new government." },
  { noun: "nation", kind: "state", names: true, signs: [], unless: [], example: "Canada voted on Sunday. The nation has a new government." },
  { noun: "city", kind: "city", names: true, signs: [], unless: [], example: "Toronto voted on Sunday. The city has a new mayor." },
  { noun: "town", kind: "city", names: true, signs: [], unless: [], example: "Toronto voted on Sunday. The town has a new mayor." },
  { noun: "village", kind: "city", names: true, signs: [], unless: [], example: "The mayor of Ansel resigned. The village has a new mayor." },
  { noun: "state", kind: "region", names: true, signs: [], unless: [], example: "Texas voted on Sunday. The state has a new budget." },
  { noun: "province", kind: "region", names: true, signs: [], unless: [], example: "Quebec voted on Sunday. The province has a new budget." },
  { noun: "region", kind: "region", names: true, signs: [], unless: [], example: "Quebec voted on Sunday. The region has a new budget." },
  { noun: "territory", kind: "region", names: true, signs: [], unless: [], example: "Quebec voted on Sunday. The territory has a new budget." },
  { noun: "island", kind: "region", names: true, signs: [], unless: [], example: "Sicily voted on Sunday. The island has a new budget." },
  { noun: "district", kind: "region", names: true, signs: [], unless: [], example: "Quebec voted on Sunday. The district has a new budget." },
  { noun: "county", kind: "region", names: true, signs: [], unless: [], example: "Texas voted on Sunday. The county has a new budget." },
  { noun: "company", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The company has a new owner." },
  { noun: "firm", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The firm has a new owner." },
  { noun: "manufacturer", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Motors voted on Sunday. The manufacturer has a new owner." },
  { noun: "automaker", kind: "company", names: false, signs: ["Motors","Motor","Auto","Automotive","Cars"], unless: [], example: "Keldorf Motors voted on Sunday. The automaker has a new owner." },
  { noun: "carmaker", kind: "company", names: false, signs: ["Motors","Motor","Auto","Automotive","Cars"], unless: [], example: "Keldorf Motors voted on Sunday. The carmaker has a new owner." },
  { noun: "airline", kind: "company", names: false, signs: ["Airways","Airlines","Air","Airline","Aviation"], unless: [], example: "Keldorf Airways voted on Sunday. The airline has a new owner." },
  { noun: "retailer", kind: "company", names: false, signs: ["Stores","Store","Markets"], unless: [], example: "Keldorf Stores voted on Sunday. The retailer has a new owner." },
  { noun: "bloc", kind: "organization", names: false, signs: [], unless: [], example: "The European Union voted on Sunday. The bloc has a new budget." },
  { noun: "alliance", kind: "organization", names: false, signs: [], unless: [], example: "NATO voted on Sunday. The alliance has a new budget." },
  { noun: "group", kind: "company", names: false, signs: [], unless: ["consumer","rights","aid","advocacy","lobby","environmental","rebel","opposition","community","campaign","armed","militant","parliamentary","interest","activist","youth","ethnic","religious"], example: "Keldorf Group voted on Sunday. The group has a new owner." },
  { noun: "corporation", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Corporation voted on Sunday. The corporation has a new owner." },
  { noun: "bank", kind: "company", names: false, signs: ["Bank","Banking","Bancorp"], unless: [], example: "Keldorf Bank voted on Sunday. The bank has a new owner." },
  { noun: "lender", kind: "company", names: false, signs: ["Bank","Banking","Bancorp"], unless: [], example: "Keldorf Bank voted on Sunday. The lender has a new owner." },
  { noun: "organization", kind: "organization", names: false, signs: [], unless: [], example: "NATO voted on Sunday. The organization has a new budget." },
  { noun: "organisation", kind: "organization", names: false, signs: [], unless: [], example: "NATO voted on Sunday. The organisation has a new budget." },
  { noun: "agency", kind: "organization", names: false, signs: [], unless: [], example: "UNESCO voted on Sunday. The agency has a new budget." },
  { noun: "party", kind: "organization", names: false, signs: ["Party","Union","Alliance","League","Front","Movement","Democrats","Greens","Liberals","Conservatives","Labour","Labor","Coalition","Democrat"], unless: [], example: "The Harbour Democrats voted on Sunday. The party has a new leader." },
  { noun: "union", kind: "organization", names: false, signs: ["Union","Federation","Brotherhood","Workers","Teamsters"], unless: [], example: "The Seafarers Union voted on Sunday. The union has a new leader." },
  { noun: "newspaper", kind: "organization", names: false, signs: ["Times","Post","Herald","Observer","Courier","Tribune","Gazette","Journal","Chronicle","Guardian","Daily","News","Star","Mail","Telegraph"], unless: [], example: "The Corran Herald was sued on Sunday. The newspaper has a new owner." },
  { noun: "operator", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The operator has a new owner." },
  { noun: "drugmaker", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The drugmaker has a new owner." },
  { noun: "chipmaker", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The chipmaker has a new owner." },
  { noun: "steelmaker", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The steelmaker has a new owner." },
  { noun: "insurer", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The insurer has a new owner." },
  { noun: "brewer", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The brewer has a new owner." },
  { noun: "conglomerate", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The conglomerate has a new owner." },
  { noun: "startup", kind: "company", names: false, signs: [], unless: [], example: "Keldorf Shipping voted on Sunday. The startup has a new owner." },
  { noun: "carrier", kind: "company", names: false, signs: ["Airways","Airlines","Air","Airline","Aviation"], unless: [], example: "Keldorf Airways voted on Sunday. The carrier has a new owner." },
];
