import { speakingVerbs } from "../lexicon/cues.ts";
import { abbreviations } from "../lexicon/generated/abbreviations.ts";
import { calendar } from "../lexicon/generated/calendar.ts";
import { emoticons } from "../lexicon/generated/emoticons.ts";
import { sentenceOpeners } from "../lexicon/generated/sentence-openers.ts";
import { verbWithForm } from "../lexicon/verbs.ts";
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
const kinds = new Map(abbreviations.map((row) => [row.form, row.kind]));
const days = new Set(calendar.map((row) => row.name));

/** Whether the token is a stop, or holds one that may end a sentence. */
function mayEnd(tokens: readonly Token[], at: number, start: number): boolean {
  const { text } = tokens[at] as Token;
  if (faces.has(text)) return true;
  if (STOP.test(text)) return !(text === "." && at === start + 1 && isEnumerator(tokens, start));
  if (text.length <= 2 || !SHORTENED.test(text) || !/\p{L}/u.test(text)) return false;
  const kind = kinds.get(text) ?? "end";
  // "at 10 Main St. They met"
  return kind === "end" || kind === "close" || (kind === "street" && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ""));
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

/** Whether the sentence that may end with the tokens `stop` to `last` does so before `next`. */
function endsBefore(tokens: readonly Token[], stop: number, last: number, next: Token): boolean {
  const { text } = tokens[stop] as Token;
  const first = firstAfter(tokens, last + 1);
  const word = tokens[first]?.text ?? "";
  const glued = (tokens[last] as Token).end === next.start;
  const lower = /^\p{Ll}/u.test(word);
  const upper = /^\p{Lu}/u.test(word);
  if (glued && /^[,;:]$/.test(next.text)) return false;
  if (faces.has(text)) return upper;
  if (!STOP.test(text))
    return !glued && (openers.has(word) || (kinds.get(text) === "close" && upper && !isDayOrZone(word)));
  if (text === ".") return !lower || (!glued && stop === last);
  if (glued && !upper) return false;
  return !lower && !(last > stop && isReporting(tokens, first));
}

/** What goes on with a time of day: "Friday", "EST". */
function isDayOrZone(word: string): boolean {
  return days.has(word) || /^\p{Lu}{2,4}$/u.test(word);
}

/** How many words a speaker's name and titles have at most. */
const LONGEST_NAME = 5;

/** Whether somebody's name and then a verb of speech follow: `“Is it over?” Ana Salvat asked.` is one sentence. */
function isReporting(tokens: readonly Token[], at: number): boolean {
  if (openers.has(tokens[at]?.text ?? "")) return false;
  let verb = at;
  while (verb < at + LONGEST_NAME && /^\p{Lu}/u.test(tokens[verb]?.text ?? "")) verb += 1;
  return verb > at && speakingVerbs.has(verbWithForm(tokens[verb]?.text ?? "") ?? "");
}

/** The index of the first token from `at` on that is not an opening mark. */
function firstAfter(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from + 1 < tokens.length && OPENING.test((tokens[from] as Token).text)) from += 1;
  return from;
}
