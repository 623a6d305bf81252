import type { Sentence } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import type { Links } from "./links.ts";
import { mended } from "./mending.ts";
import type { Syntax } from "./syntax.ts";

export { dependent, isBelow, leftEdge, subtree } from "./links.ts";

/** A sentence with its syntax: what every later stage reads. `words[i]` tells of `sentence.tokens[i]`. */
export interface Tree extends Links {
  /** Index of the sentence in its document. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Index of the root; −1 in a sentence without words. */
  readonly root: number;
}

/** Puts sentence and syntax together, what the parser plainly got wrong mended. Both must have the same number of words: else a `RangeError`. */
export function treeOf(index: number, sentence: Sentence, syntax: Syntax): Tree {
  if (syntax.words.length !== sentence.tokens.length) {
    const [tokens, words] = [sentence.tokens.length, syntax.words.length];
    throw new RangeError(`Cannot join sentence ${index}: ${tokens} tokens but ${words} words`);
  }
  const { words, dependents } = mended(syntax.words);
  return { index, sentence, words, dependents, root: words.findIndex((word) => word.head === -1) };
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export function universal(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The span from the first of the words to the last. Of no words: a `RangeError`. */
export function spanOf(tree: Tree, words: readonly number[]): Span {
  const first = tree.sentence.tokens[Math.min(...words)];
  const last = tree.sentence.tokens[Math.max(...words)];
  if (first === undefined || last === undefined) throw new RangeError("Cannot take the span of no words");
  return { start: first.start, end: last.end };
}
