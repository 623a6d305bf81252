import type { Syntax } from "./syntax.ts";

/**
 * Turns sentences into syntax: the only asynchronous stage, so that engines which run elsewhere fit.
 *
 * Laws: one syntax for each sentence, in order, with one word for each token; a sentence gets the same syntax alone and in
 * any batch; no sentence, however odd, makes it throw.
 */
export interface Parser {
  /** SHA-256 of the weights, in hexadecimal: together with the program's version it determines every result. */
  readonly model: string;
  /** `sentences` are lists of tokens as written in the text. */
  parse(sentences: readonly (readonly string[])[]): Promise<readonly Syntax[]>;
}
