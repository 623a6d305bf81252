// Made by scripts/lexicon.mjs from data/lexicon/negators.tsv: change that table, not this file.

/** A word that denies its clause; a `misleading` one denies what the verb that it stands with tells. */
export interface Negator {
  readonly lemma: string;
  readonly class: "adverb" | "determiner" | "conjunction" | "pronoun" | "quantifier" | "misleading";
  readonly example: string;
}

export const negators: readonly Negator[] = [
  { lemma: "not", class: "adverb", example: "Norhaven did not free the crew." },
  { lemma: "n’t", class: "adverb", example: "Norhaven didn’t free the crew." },
  { lemma: "n't", class: "adverb", example: "Norhaven didn't free the crew." },
  { lemma: "never", class: "adverb", example: "Norhaven never freed the crew." },
  { lemma: "no", class: "determiner", example: "No ship left Norhaven." },
  { lemma: "neither", class: "determiner", example: "Neither ship left Norhaven." },
  { lemma: "neither", class: "conjunction", example: "The mission neither freed nor fed the crew." },
  { lemma: "rather than", class: "conjunction", example: "The minister resigned rather than sign the treaty." },
  { lemma: "nor", class: "conjunction", example: "Norhaven did not free the crew, nor did it free the captain." },
  { lemma: "no longer", class: "adverb", example: "Norhaven no longer holds the crew." },
  { lemma: "hardly", class: "adverb", example: "Norhaven hardly feeds the crew." },
  { lemma: "scarcely", class: "adverb", example: "Norhaven scarcely feeds the crew." },
  { lemma: "rarely", class: "adverb", example: "Norhaven rarely feeds the crew." },
  { lemma: "seldom", class: "adverb", example: "Norhaven seldom feeds the crew." },
  { lemma: "none", class: "pronoun", example: "None of the ships came to Norhaven." },
  { lemma: "nobody", class: "pronoun", example: "Nobody left Norhaven." },
  { lemma: "nothing", class: "pronoun", example: "Nothing left Norhaven." },
  { lemma: "few", class: "quantifier", example: "Few ships left Norhaven." },
  { lemma: "little", class: "quantifier", example: "Norhaven has little credit." },
  { lemma: "falsely", class: "misleading", example: "Norhaven was falsely accused of freeing the crew." },
  { lemma: "wrongly", class: "misleading", example: "Norhaven was wrongly accused of freeing the crew." },
  { lemma: "wrongfully", class: "misleading", example: "Norhaven was wrongfully accused of freeing the crew." },
  { lemma: "mistakenly", class: "misleading", example: "Norhaven was mistakenly accused of freeing the crew." },
  { lemma: "erroneously", class: "misleading", example: "Norhaven was erroneously accused of freeing the crew." },
  { lemma: "yet to", class: "adverb", example: "Norhaven is yet to free the crew." },
];
