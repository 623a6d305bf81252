/**
 * What a word's letters look like, as a number that the network knows.
 *
 * The encoder reads lower case only; this is how it learns that "Turkey" is not "turkey".
 */
export const shapes = {
  lower: 1,
  title: 2,
  initial: 3,
  upper: 4,
  mixed: 5,
  digits: 6,
  alphanumeric: 7,
  punctuation: 8,
} as const;

/** Added to the shape of the first word of a sentence that has a letter or a digit. */
const FIRST = 8;

/** The shape of each word of a sentence. */
export function shapesOf(words: readonly string[]): readonly number[] {
  const found = words.map(shapeOf);
  const first = found.findIndex((shape) => shape !== shapes.punctuation);
  return found.map((shape, index) => (index === first ? shape + FIRST : shape));
}

/** The shape of one word, wherever it stands. */
export function shapeOf(word: string): number {
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let firstIsUpper = false;
  for (const char of word) {
    if (/\p{L}/u.test(char)) {
      if (/[\p{Lu}\p{Lt}]/u.test(char)) {
        firstIsUpper ||= letters === 0;
        upper++;
      }
      letters++;
    } else if (/\p{N}/u.test(char)) digits++;
  }
  if (letters === 0) return digits > 0 ? shapes.digits : shapes.punctuation;
  if (digits > 0) return shapes.alphanumeric;
  if (upper === 0) return shapes.lower;
  if (upper === letters) return upper === 1 ? shapes.initial : shapes.upper;
  return upper === 1 && firstIsUpper ? shapes.title : shapes.mixed;
}
