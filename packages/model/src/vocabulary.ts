import { special, type Tokenizer } from "./wordpiece.ts";

/** How common words are, by their places in the encoder's vocabulary, where the common ones stand first. */
export interface Vocabulary {
  /** Lower is commoner; infinite for a word that the vocabulary does not have whole. */
  rank(word: string): number;
  /** The commonest of `words` that the vocabulary has. */
  commonest(words: readonly string[]): string | undefined;
}

/** The vocabulary of `tokenizer`. */
export function vocabularyOf(tokenizer: Tokenizer): Vocabulary {
  const rank = (word: string): number => {
    const [piece = special.unknown, ...more] = tokenizer(word);
    return more.length === 0 && piece !== special.unknown ? piece : Number.POSITIVE_INFINITY;
  };
  return {
    rank,
    commonest: (words) =>
      words.filter((word) => rank(word) < Number.POSITIVE_INFINITY).sort((a, b) => rank(a) - rank(b))[0],
  };
}
