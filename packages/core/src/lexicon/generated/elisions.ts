// Made by scripts/lexicon.mjs from data/lexicon/elisions.tsv: change that table, not this file.

/** A word that begins with an apostrophe which is no quotation mark. */
export interface Elision {
  readonly form: string;
  readonly example: string;
}

export const elisions: readonly Elision[] = [
  { form: "'em", example: "They told 'em so." },
  { form: "'til", example: "Wait 'til noon." },
  { form: "'till", example: "Wait 'till noon." },
  { form: "'cause", example: "They left 'cause it rained." },
  { form: "'bout", example: "They talk 'bout it." },
  { form: "'n", example: "It was rock 'n roll." },
  { form: "'round", example: "It goes 'round town." },
];
