import { paragraphsOf } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";
import type { Part, PartKind } from "./article.ts";
import { captionCue, captionPhrase, type LayoutPattern, layoutPatterns } from "./layout-patterns.ts";

/**
 * Tells prose from layout in a news text. Paragraphs that begin where one of the `known` parts does are of its kind.
 *
 * Laws: the parts are in order and do not overlap; what lies between two of them is white space. Takes time linear in the
 * length.
 */
export function findParts(text: string, known: readonly Part[] = []): readonly Part[] {
  const given = new Map(known.map((part) => [part.start, part]));
  const paragraphs = paragraphsOf(text);
  const parts: Part[] = [];
  let opening = true;
  let headline = true;
  for (const [at, paragraph] of paragraphs.entries()) {
    const closing = at >= paragraphs.length - CLOSING;
    const part = given.get(paragraph.start);
    const zone: Zone = { opening, closing, headline: headline && at + 1 < paragraphs.length };
    const found = part === undefined ? partsOf(text, paragraph, zone) : [{ ...paragraph, kind: part.kind }];
    opening &&= !found.some(({ kind }) => kind === "body");
    headline &&= opening && !found.some(({ kind }) => kind === "headline");
    for (const each of found) append(parts, each);
  }
  return parts;
}

/** Where in the article a paragraph stands. */
interface Zone {
  /** Before the prose begins. */
  readonly opening: boolean;
  /** Among the last paragraphs. */
  readonly closing: boolean;
  /** Where the headline may stand. */
  readonly headline: boolean;
}

/** Among how many paragraphs at the end the lines about who worked on the article are looked for. */
const CLOSING = 6;
/** A headline has no more characters, and a caption that only its words give away has not either. */
const LONGEST_HEADLINE = 200;
const LONGEST_CAPTION = 600;

function partsOf(text: string, paragraph: Span, zone: Zone): readonly Part[] {
  const before: Part[] = [];
  const after: Part[] = [];
  let { start, end } = paragraph;
  for (const rule of layoutPatterns) {
    if (start >= end || !appliesIn(rule, zone)) continue;
    const rest = text.slice(start, end);
    const found = rule.pattern.exec(rest);
    if (found === null) continue;
    const from = start + found.index + found[0].length - found[0].trimStart().length;
    if (rule.takes === "end") {
      after.unshift({ kind: rule.kind, start: from, end });
      end = start + rest.slice(0, found.index).trimEnd().length;
    } else {
      const to = start + found.index + found[0].trimEnd().length;
      before.push({ kind: rule.kind, start: from, end: to });
      start = end - text.slice(to, end).trimStart().length;
    }
  }
  if (start >= end) return [...before, ...after];
  const credited = after.some(({ kind }) => kind === "credit");
  return [...before, { kind: proseKind(text.slice(start, end), zone, credited), start, end }, ...after];
}

function appliesIn({ zone }: LayoutPattern, { opening, closing }: Zone): boolean {
  return zone === "anywhere" || (zone === "opening" ? opening : closing);
}

function proseKind(prose: string, zone: Zone, credited: boolean): PartKind {
  if (credited || captionCue.test(prose)) return "caption";
  if (zone.opening && prose.length <= LONGEST_CAPTION && captionPhrase.test(prose)) return "caption";
  return zone.headline && isHeadline(prose) ? "headline" : "body";
}

/** One line that begins like a sentence and does not end like one. */
function isHeadline(prose: string): boolean {
  return (
    prose.length <= LONGEST_HEADLINE &&
    !/[\r\n]/.test(prose) &&
    /^[\p{Lu}\p{N}“"‘'$£€]/u.test(prose) &&
    !/[.:;,…]["”’')\]]*$/u.test(prose)
  );
}

/** Adds a part, joined to the one before where both are body. */
function append(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.kind === "body" && part.kind === "body") parts[parts.length - 1] = { ...last, end: part.end };
  else parts.push(part);
}
