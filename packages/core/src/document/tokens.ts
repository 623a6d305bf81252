import { contractions } from "../lexicon/generated/contractions.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "./document.ts";
import { cliticEnding, SPACE, tokenPatterns } from "./patterns.ts";

/**
 * Splits the part of `text` that `within` selects (all of it if left out) into tokens, in order.
 *
 * Tokens are the syntactic words of Universal Dependencies: "don't" is "do" and "n't", "12-point" is "12", "-" and "point".
 * They do not overlap and hold no white space; what lies between two of them is white space, where invisible separators
 * (U+200B, U+2060) count as such. A full stop belongs to its abbreviation ("Mr.") and is its own token at the end of a
 * sentence. Takes time linear in the length.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): readonly Token[] {
  // Looking ahead must not leave the span, so it is cut out first; looking behind may not need more than the span either.
  const source = text.slice(within.start, within.end);
  const tokens: Token[] = [];
  for (let at = skip(source, 0); at < source.length; ) {
    const end = endOfToken(source, at);
    let from = at;
    for (const cut of [...cutsInside(source.slice(at, end)), end - at]) {
      const start = within.start + from;
      tokens.push({ start, end: within.start + at + cut, text: source.slice(from, at + cut) });
      from = at + cut;
    }
    at = skip(source, end);
  }
  return tokens;
}

/** Whether `second`, written on to `first`, is the ending of the same written word: "n't", "'s", the "not" of "cannot". */
export function isWrittenTogether(first: Token, second: Token): boolean {
  if (first.end !== second.start) return false;
  return cutsInside(first.text + second.text).at(-1) === first.text.length || isClitic(second.text);
}

const space = new RegExp(`[${SPACE}]+`, "yu");
/** Most words: letters alone with a sign after them that no longer token can hold. */
const plainWord = /[A-Za-z]+(?=[\s,;!?)])/y;
const cuts = new Map(contractions.map((row) => [row.form, row.cut]));

function skip(source: string, at: number): number {
  space.lastIndex = at;
  return space.test(source) ? space.lastIndex : at;
}

function endOfToken(source: string, at: number): number {
  plainWord.lastIndex = at;
  if (plainWord.test(source)) return plainWord.lastIndex;
  for (const { pattern } of tokenPatterns) {
    pattern.lastIndex = at;
    if (pattern.test(source)) return pattern.lastIndex;
  }
  return at + 1;
}

/** Where a written word is cut into its syntactic words, ascending. */
function cutsInside(word: string): readonly number[] {
  if (/^\d/.test(word)) return [];
  const found: number[] = [];
  let end = word.length;
  for (let length = cliticLength(word, end); length > 0 && length < end; length = cliticLength(word, end)) {
    end -= length;
    found.push(end);
  }
  const cut = cuts.get(word.slice(0, end).toLowerCase().replace(/[’`]/, "'"));
  return cut === undefined ? found.reverse() : [cut, ...found.reverse()];
}

/** The length of the clitic that ends at `end`, or 0. None is longer than three letters. */
function cliticLength(word: string, end: number): number {
  return cliticEnding.exec(word.slice(Math.max(0, end - 3), end))?.[0].length ?? 0;
}

function isClitic(token: string): boolean {
  return cliticLength(token, token.length) === token.length;
}
