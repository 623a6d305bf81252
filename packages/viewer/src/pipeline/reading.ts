import type { Evidence, Span, ViewStatement } from "@newsgraph/core";

/** A stretch of an article: words that carry statements, or that carry none. */
export interface Passage {
  /** Edges that rest on these words, in the order of their statements; none for the words between. */
  readonly edges: readonly string[];
  readonly runs: readonly Run[];
}

/** Words inside a passage; `entity` is who they name. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly entity: string | null;
}

/** A paragraph of an article. */
export type Paragraph = readonly Passage[];

type ArticleText = Evidence["articles"][number];

/**
 * An article cut for reading: into paragraphs at blank lines, these into passages where evidence begins or ends, and
 * these into runs where somebody is named.
 *
 * Law: the runs' texts in order are the article's text without the white space between paragraphs.
 */
export function readingOf({ text, mentions }: ArticleText, statements: readonly ViewStatement[]): readonly Paragraph[] {
  const evidence = statements.flatMap((statement) =>
    statement.attributions.map(({ evidence: { start, end } }) => ({
      start,
      end: end + closingAt(text, end),
      edge: statement.edge,
    })),
  );
  return paragraphsOf(text).map((paragraph) => passagesOf(text, paragraph, evidence, mentions));
}

/** How many signs at a place belong to the words before them. */
function closingAt(text: string, at: number): number {
  return /^[.,;:!?)\]”’"']*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}

function passagesOf(
  text: string,
  paragraph: Span,
  evidence: readonly (Span & { readonly edge: string })[],
  mentions: ArticleText["mentions"],
): Paragraph {
  const inside = evidence.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const cuts = [paragraph.start, paragraph.end, ...inside.flatMap(({ start, end }) => [start, end])];
  return stretches(cuts, paragraph).map((stretch) => ({
    edges: [
      ...new Set(
        inside.filter(({ start, end }) => start <= stretch.start && end >= stretch.end).map(({ edge }) => edge),
      ),
    ],
    runs: runsOf(text, stretch, mentions),
  }));
}

function runsOf(text: string, stretch: Span, mentions: ArticleText["mentions"]): readonly Run[] {
  // Where one name lies in another ("President of Karsovia"), the inner one keeps its words.
  const inside = mentions
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [stretch.start, stretch.end, ...inside.flatMap(({ start, end }) => [start, end])];
  return stretches(cuts, stretch).map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    entity: inside.find((mention) => mention.start <= start && mention.end >= end)?.entity ?? null,
  }));
}

function stretches(cuts: readonly number[], { start, end }: Span): readonly Span[] {
  const places = [...new Set(cuts.map((cut) => Math.min(end, Math.max(start, cut))))].sort((a, b) => a - b);
  return places.slice(1).map((place, before) => ({ start: places[before] ?? start, end: place }));
}
