// Made by scripts/lexicon.mjs from data/lexicon/headline-sources.tsv: change that table, not this file.

/** A noun that a headline sets apart by a colon from what it says: "Minister took bribes: report". */
export interface HeadlineSource {
  readonly noun: string;
  readonly example: string;
}

export const headlineSources: readonly HeadlineSource[] = [
  { noun: "report", example: "Firm hid the crack: report." },
  { noun: "source", example: "Firm hid the crack: source." },
  { noun: "study", example: "Firm hid the crack: study." },
  { noun: "survey", example: "Firm hid the crack: survey." },
  { noun: "poll", example: "Firm hid the crack: poll." },
  { noun: "police", example: "Firm hid the crack: police." },
  { noun: "official", example: "Firm hid the crack: official." },
  { noun: "court", example: "Firm hid the crack: court." },
  { noun: "prosecutor", example: "Firm hid the crack: prosecutor." },
  { noun: "witness", example: "Firm hid the crack: witness." },
  { noun: "expert", example: "Firm hid the crack: expert." },
  { noun: "analyst", example: "Firm hid the crack: analyst." },
  { noun: "scientist", example: "Firm hid the crack: scientist." },
  { noun: "doctor", example: "Firm hid the crack: doctor." },
  { noun: "lawyer", example: "Firm hid the crack: lawyer." },
  { noun: "spokesman", example: "Firm hid the crack: spokesman." },
  { noun: "spokeswoman", example: "Firm hid the crack: spokeswoman." },
  { noun: "minister", example: "Firm hid the crack: minister." },
  { noun: "ministry", example: "Firm hid the crack: ministry." },
  { noun: "mayor", example: "Firm hid the crack: mayor." },
  { noun: "governor", example: "Firm hid the crack: governor." },
  { noun: "union", example: "Firm hid the crack: union." },
  { noun: "inquiry", example: "Firm hid the crack: inquiry." },
  { noun: "audit", example: "Firm hid the crack: audit." },
  { noun: "regulator", example: "Firm hid the crack: regulator." },
  { noun: "army", example: "Firm hid the crack: army." },
  { noun: "military", example: "Firm hid the crack: military." },
  { noun: "government", example: "Firm hid the crack: government." },
  { noun: "paper", example: "Firm hid the crack: paper." },
  { noun: "memo", example: "Firm hid the crack: memo." },
  { noun: "media", example: "Firm hid the crack: media." },
];
