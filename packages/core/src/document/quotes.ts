import type { Quotation, Token } from "./document.ts";

/**
 * Finds the quotations of a text whose paragraphs have these tokens; `text` is what the tokens' spans point into.
 *
 * Curly, straight and angled marks count, and so do single marks that are no apostrophes. A quotation may hold another.
 * One that double marks open and nothing closes ends with its paragraph: then `inner.end` is `end`. Where such a one goes
 * on, the next paragraph opens with its mark again, and is a quotation of its own: see `continuesQuotation`.
 */
export function findQuotations(text: string, paragraphs: readonly (readonly Token[])[]): readonly Quotation[] {
  return paragraphs.flatMap((tokens) => quotationsOf(text, tokens)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether `next`, which follows `before` in the same text, is the rest of it after a new paragraph. */
export function continuesQuotation(text: string, before: Quotation, next: Quotation): boolean {
  if (before.inner.end !== before.end || next.start < before.end) return false;
  const sameMark = text.slice(before.start, before.inner.start) === text.slice(next.start, next.inner.start);
  return sameMark && text.slice(before.end, next.start).trim() === "";
}

/** What closes what. A mark that stands on both sides opens where a quotation with it is not already open. */
const pairs: readonly { readonly open: string; readonly close: readonly string[]; readonly single?: true }[] = [
  { open: "“", close: ["”"] },
  { open: "„", close: ["“", "”"] },
  { open: '"', close: ['"'] },
  { open: "``", close: ["''"] },
  { open: "«", close: ["»"] },
  { open: "‘‘", close: ["’’"] },
  { open: "‘", close: ["’"], single: true },
  { open: "'", close: ["'"], single: true },
];

interface Opened {
  readonly mark: Token;
  readonly close: readonly string[];
  readonly single: boolean;
}

/** Nobody quotes deeper; what opens beyond is a stray mark. */
const DEEPEST = 4;

function quotationsOf(text: string, tokens: readonly Token[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: Opened[] = [];
  for (const [at, token] of tokens.entries()) {
    const closed = open.findLastIndex(({ close }) => close.includes(token.text));
    const opened = open[closed];
    if (opened !== undefined && closesHere(text, tokens, at, opened)) {
      found.push(quotation(opened.mark, token.start, token.end));
      open.length = closed;
      continue;
    }
    const pair = pairs.find((candidate) => candidate.open === token.text);
    if (pair !== undefined && open.length < DEEPEST && opensHere(text, tokens, at)) {
      open.push({ mark: token, close: pair.close, single: pair.single ?? false });
    }
  }
  const end = tokens.at(-1)?.end ?? 0;
  const unclosed = open.find(({ single, mark }) => !single && mark.end < end);
  if (unclosed !== undefined) found.push(quotation(unclosed.mark, end, end));
  return found;
}

function quotation(mark: Token, innerEnd: number, end: number): Quotation {
  return { start: mark.start, end, inner: { start: mark.end, end: innerEnd } };
}

/** A mark opens only before a word: after white space or a bracket, with something written on to it. */
function opensHere(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  const curly = /^[“„«‘`]/.test(mark.text);
  const freeBefore = mark.start === 0 || /[\s([{—–\-"“‘']/.test(text[mark.start - 1] ?? "");
  const boundAfter = tokens[at + 1]?.start === mark.end;
  return curly || (freeBefore && (boundAfter || mark.text === '"'));
}

/** How many tokens a quotation in single marks may go on after a plural's apostrophe. */
const FAR = 200;

/** A mark closes where it can; but an apostrophe after a plural leaves open what a later mark closes. */
function closesHere(text: string, tokens: readonly Token[], at: number, opened: Opened): boolean {
  const mark = tokens[at] as Token;
  if (!opened.single) return mark.start > opened.mark.end;
  const possessive = text[mark.start - 1] === "s" && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
  if (!possessive) return mark.start > opened.mark.end;
  const later = tokens
    .slice(at + 1, at + FAR)
    .find(({ text: sign }) => sign === opened.mark.text || opened.close.includes(sign));
  return later === undefined || !opened.close.includes(later.text);
}
