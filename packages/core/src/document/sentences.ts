import { abbreviations } from "../lexicon/generated/abbreviations.ts";
import { emoticons } from "../lexicon/generated/emoticons.ts";
import { sentenceOpeners } from "../lexicon/generated/sentence-openers.ts";
import type { Token } from "./document.ts";

/**
 * Groups the tokens of one paragraph into sentences, in order; every token is in exactly one.
 *
 * A sentence ends after its stop and the quotation marks and brackets that close there.
 */
export function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayEnd(tokens, at, start)) continue;
    const last = closersAfter(tokens, at);
    const next = tokens[last + 1];
    if (next !== undefined && !endsBefore(tokens, at, last, next)) continue;
    sentences.push(tokens.slice(start, last + 1));
    start = last + 1;
    at = last;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences;
}

const STOP = /^(?:[.!?…]+|[?!.]+)$/u;
const SHORTENED = /\.$/u;
const CLOSER = /^(?:["”’')\]}»]|''|’’)$/u;
const OPENING = /^(?:["“‘'([{«]|``|‘‘|''|--?|[–—•*·])$/u;

const faces = new Set(emoticons.map((row) => row.form));
const openers = new Set(sentenceOpeners.map((row) => row.form));
const going = new Set(abbreviations.filter((row) => row.kind !== "end").map((row) => row.form));

/** Whether the token is a stop, or holds one that may end a sentence. */
function mayEnd(tokens: readonly Token[], at: number, start: number): boolean {
  const { text } = tokens[at] as Token;
  if (faces.has(text)) return true;
  if (STOP.test(text)) return !(text === "." && at === start + 1 && isEnumerator(tokens, start));
  return text.length > 2 && SHORTENED.test(text) && /\p{L}/u.test(text) && !going.has(text);
}

/** "1.", "2.1." or "a." before the item of a list is no sentence. */
function isEnumerator(tokens: readonly Token[], start: number): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[ivx]{1,4})$/.test(tokens[start]?.text ?? "") && tokens.length > start + 2;
}

/** The index of the last token that still belongs to the sentence whose stop is at `at`: marks, faces, numbers of notes. */
function closersAfter(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
    const glued = next.start === tokens[last]?.end;
    if (glued && (CLOSER.test(next.text) || STOP.test(next.text) || /^\d{1,3}$/.test(next.text))) last += 1;
    else if (faces.has(next.text)) last += 1;
    else if (isReference(tokens, last + 1)) last += 3;
    else break;
  }
  return last;
}

/** "[17]": the number of a note. */
function isReference(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "[" && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === "]";
}

function endsBefore(tokens: readonly Token[], stop: number, last: number, next: Token): boolean {
  const { text } = tokens[stop] as Token;
  const word = firstWord(tokens, last + 1);
  const glued = (tokens[last] as Token).end === next.start;
  const lower = /^\p{Ll}/u.test(word);
  if (faces.has(text)) return /^\p{Lu}/u.test(word);
  if (!STOP.test(text)) return openers.has(word) && !glued;
  if (text === ".") return !lower || (!glued && stop === last);
  if (glued && !/^\p{Lu}/u.test(word)) return false;
  return !lower;
}

/** The first token from `at` on that is not an opening mark. */
function firstWord(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from + 1 < tokens.length && OPENING.test((tokens[from] as Token).text)) from += 1;
  return tokens[from]?.text ?? "";
}
