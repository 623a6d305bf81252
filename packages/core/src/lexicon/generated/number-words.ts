// Made by scripts/lexicon.mjs from data/lexicon/number-words.tsv: change that table, not this file.

/** A word that stands for a number. */
export interface NumberWord {
  readonly word: string;
  readonly value: number;
  readonly ordinal: boolean;
}

export const numberWords: readonly NumberWord[] = [
  { word: "zero", value: 0, ordinal: false },
  { word: "one", value: 1, ordinal: false },
  { word: "two", value: 2, ordinal: false },
  { word: "three", value: 3, ordinal: false },
  { word: "four", value: 4, ordinal: false },
  { word: "five", value: 5, ordinal: false },
  { word: "six", value: 6, ordinal: false },
  { word: "seven", value: 7, ordinal: false },
  { word: "eight", value: 8, ordinal: false },
  { word: "nine", value: 9, ordinal: false },
  { word: "ten", value: 10, ordinal: false },
  { word: "eleven", value: 11, ordinal: false },
  { word: "twelve", value: 12, ordinal: false },
  { word: "thirteen", value: 13, ordinal: false },
  { word: "fourteen", value: 14, ordinal: false },
  { word: "fifteen", value: 15, ordinal: false },
  { word: "sixteen", value: 16, ordinal: false },
  { word: "seventeen", value: 17, ordinal: false },
  { word: "eighteen", value: 18, ordinal: false },
  { word: "nineteen", value: 19, ordinal: false },
  { word: "twenty", value: 20, ordinal: false },
  { word: "thirty", value: 30, ordinal: false },
  { word: "forty", value: 40, ordinal: false },
  { word: "fifty", value: 50, ordinal: false },
  { word: "sixty", value: 60, ordinal: false },
  { word: "seventy", value: 70, ordinal: false },
  { word: "eighty", value: 80, ordinal: false },
  { word: "ninety", value: 90, ordinal: false },
  { word: "hundred", value: 100, ordinal: false },
  { word: "thousand", value: 1000, ordinal: false },
  { word: "million", value: 1000000, ordinal: false },
  { word: "billion", value: 1000000000, ordinal: false },
  { word: "trillion", value: 1000000000000, ordinal: false },
  { word: "dozen", value: 12, ordinal: false },
  { word: "first", value: 1, ordinal: true },
  { word: "second", value: 2, ordinal: true },
  { word: "third", value: 3, ordinal: true },
  { word: "fourth", value: 4, ordinal: true },
  { word: "fifth", value: 5, ordinal: true },
  { word: "sixth", value: 6, ordinal: true },
  { word: "seventh", value: 7, ordinal: true },
  { word: "eighth", value: 8, ordinal: true },
  { word: "ninth", value: 9, ordinal: true },
  { word: "tenth", value: 10, ordinal: true },
];
