// Made by scripts/lexicon.mjs from data/lexicon/clitics.tsv: change that table, not this file.

/**
 * An ending with an apostrophe that is a word of its own.
 *
 * The apostrophe is written straight here; the curly one and the grave accent count as the same.
 */
export interface Clitic {
  readonly form: string;
  readonly example: string;
}

export const clitics: readonly Clitic[] = [
  { form: "n't", example: "They don't agree." },
  { form: "'s", example: "It is Salvat's plan." },
  { form: "'m", example: "They know I'm late." },
  { form: "'re", example: "They say you're late." },
  { form: "'ve", example: "They say you've won." },
  { form: "'ll", example: "They say you'll win." },
  { form: "'d", example: "They say you'd win." },
];
