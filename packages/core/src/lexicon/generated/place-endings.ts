// Made by scripts/lexicon.mjs from data/lexicon/place-endings.tsv: change that table, not this file.

/** The end of many names of places, and of few surnames: "Velania" is a place unless the text calls somebody so. */
export interface PlaceEnding {
  readonly ending: string;
  readonly example: string;
}

export const placeEndings: readonly PlaceEnding[] = [
  { ending: "ia", example: "Velania signed the contract on Monday." },
  { ending: "land", example: "Brelland signed the contract on Monday." },
  { ending: "stan", example: "Orvistan signed the contract on Monday." },
  { ending: "burg", example: "Ansburg signed the contract on Monday." },
  { ending: "ville", example: "Lindville signed the contract on Monday." },
  { ending: "grad", example: "Orvograd signed the contract on Monday." },
  { ending: "shire", example: "Corranshire signed the contract on Monday." },
];
