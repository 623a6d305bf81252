// Made by scripts/lexicon.mjs from data/lexicon/company-things.tsv: change that table, not this file.

/** What a company has and a person or a state has not: "Brellmar's shares". */
export interface CompanyThing {
  readonly noun: string;
  readonly example: string;
}

export const companyThings: readonly CompanyThing[] = [
  { noun: "share", example: "Brellmar's shares fell on Monday." },
  { noun: "shareholder", example: "Brellmar's shareholders met on Monday." },
  { noun: "board", example: "Brellmar's board met on Monday." },
  { noun: "headquarters", example: "Brellmar's headquarters were searched on Monday." },
  { noun: "subsidiary", example: "Brellmar's subsidiary was sold on Monday." },
  { noun: "revenue", example: "Brellmar's revenue fell in May." },
  { noun: "turnover", example: "Brellmar's turnover fell in May." },
  { noun: "customer", example: "Brellmar's customers complained on Monday." },
  { noun: "stock", example: "Brellmar's stock fell on Monday." },
];
