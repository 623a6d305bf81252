import type { Article, Part } from "../article/article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";
import type { Document, Sentence, Token } from "./document.ts";
import { findQuotations } from "./quotes.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

/**
 * Cuts an article into sentences and tokens, and finds its quotations. Only headline, caption and body hold sentences.
 *
 * Laws: every token is the text at its span; sentences and tokens are in order and do not overlap; all that stands in the
 * parts with sentences, but white space, is in a token. Takes time linear in the length: a sentence of more than a thousand
 * tokens is cut into short ones, with the diagnostic "sentence-cut". A text longer than `longestText` is read to there, with the
 * diagnostic "text-cut".
 */
export function segment(article: Article): Document {
  const { text, parts } = article;
  const paragraphs = paragraphsOf(text);
  const end = text.length > longestText ? endOfWord(text, longestText) : text.length;
  const spoken = parts
    .filter(({ kind, start }) => (kind === "headline" || kind === "caption" || kind === "body") && start < end)
    .map((part) => ({ ...part, end: Math.min(part.end, end) }));
  const pieces = piecesOf(text, spoken, paragraphs);
  const sentences: Sentence[] = [];
  const diagnostics: Diagnostic[] = end < text.length ? [textCut(text, end)] : [];
  for (const { tokens, part, paragraph } of pieces) {
    for (const whole of splitSentences(tokens)) {
      const cut = cutLong(whole);
      sentences.push(...cut.map((some) => ({ ...spanOf(some), tokens: some, part, paragraph })));
      if (cut.length > 1) diagnostics.push(sentenceCut(whole, cut.length));
    }
  }
  const quotations = findQuotations(
    text,
    pieces.map(({ tokens }) => tokens),
  );
  return { article, sentences, quotations, diagnostics };
}

/**
 * The most UTF-16 units of a text that are read: about 85,000 words, a book of three hundred pages. What comes after takes about a
 * kilobyte of memory for each, and no article is as long.
 */
export const longestText = 500_000;
/** Where that falls into a longer run of letters than this, the run is cut. */
const LONGEST_WORD = 1000;

/** The last place before `at` where a word ends. */
function endOfWord(text: string, at: number): number {
  const space = text.slice(at - LONGEST_WORD, at).search(/\s\S*$/u);
  if (space >= 0) return at - LONGEST_WORD + space;
  // Not between the halves of a character.
  return at - Number(/[\uD800-\uDBFF]/.test(text.charAt(at - 1)));
}

function textCut(text: string, end: number): Diagnostic {
  const message = `Of ${text.length} characters only the first ${end} were read.`;
  return { code: "text-cut", message, start: end, end: text.length };
}

/** The tokens of one paragraph, or of what a part holds of it. */
interface Piece {
  readonly tokens: readonly Token[];
  readonly part: Part["kind"];
  readonly paragraph: number;
}

/** Cuts the parts, which are in order, at the ends of paragraphs. */
function piecesOf(text: string, parts: readonly Part[], paragraphs: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (const part of parts) {
    while ((paragraphs[first]?.end ?? Number.POSITIVE_INFINITY) <= part.start) first += 1;
    for (let at = first; (paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) < part.end; at += 1) {
      const { start, end } = paragraphs[at] as Span;
      const tokens = tokenize(text, { start: Math.max(start, part.start), end: Math.min(end, part.end) });
      if (tokens.length > 0) pieces.push({ tokens, part: part.kind, paragraph: at });
    }
  }
  return pieces;
}

/** More tokens than this are no sentence that a person wrote: something else went on without a full stop. */
const LONGEST = 1000;
/** The pieces of such a text are as long as a long sentence: what comes after takes as much time for them as for prose. */
const PIECE = 100;
/** Where a long sentence is cut, the best first: after these. */
const BREAKS: readonly RegExp[] = [/^[;:.!?…]+$/u, /^(?:,|[-–—]+)$/u, /^[)\]”"]$/u];

function cutLong(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST) return [tokens];
  const pieces: (readonly Token[])[] = [];
  let start = 0;
  while (tokens.length - start > PIECE) {
    const end = bestCut(tokens, start);
    pieces.push(tokens.slice(start, end));
    start = end;
  }
  return [...pieces, tokens.slice(start)];
}

/** Where the piece that begins at `start` ends: it has at least half of what is allowed. */
function bestCut(tokens: readonly Token[], start: number): number {
  for (const sign of BREAKS) {
    for (let end = start + PIECE; end >= start + PIECE / 2; end -= 1) {
      if (sign.test(tokens[end - 1]?.text ?? "")) return end;
    }
  }
  return start + PIECE;
}

function sentenceCut(tokens: readonly Token[], pieces: number): Diagnostic {
  const message = `A sentence of ${tokens.length} words was cut into ${pieces}.`;
  return { code: "sentence-cut", message, ...spanOf(tokens) };
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
