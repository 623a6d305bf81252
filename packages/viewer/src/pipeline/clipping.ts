import type { Attribution, Evidence, Span, ViewStatement } from "@newsgraph/core";

/** What a word of a clipping is to the statement. */
export type MarkKind = "subject" | "relation" | "object" | "cue" | "time";

/** A stretch of a clipping; `mark` says what its words are. */
export interface Piece {
  readonly text: string;
  readonly mark: MarkKind | null;
}

/**
 * The words of `evidence` cut where a mark begins or ends.
 *
 * Where the words of the subject or the object stand in another sentence, this one has its `mentions` of them marked.
 *
 * Law: the pieces' texts in order are the text at `evidence`. Marks outside of it are cut off; where two overlap, the
 * shorter keeps its words, since the longer one still shows around it.
 */
export function clip(
  text: string,
  evidence: Span,
  statement: Pick<ViewStatement, "spans" | "time" | "subject" | "object">,
  cue: Span | null,
  mentions: Evidence["articles"][number]["mentions"] = [],
): readonly Piece[] {
  const inside = mentions.filter(({ start, end }) => start >= evidence.start && end <= evidence.end);
  const marks = [...marksOf(statement, cue), ...namesOf(statement, evidence, inside)]
    .map(({ kind, start, end }) => ({ kind, start: Math.max(start, evidence.start), end: Math.min(end, evidence.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([evidence.start, evidence.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let at = 0; at + 1 < places.length; at++) {
    const start = places[at] ?? 0;
    const end = places[at + 1] ?? 0;
    const mark = marks.find((other) => other.start <= start && end <= other.end)?.kind ?? null;
    const before = pieces.at(-1);
    if (before !== undefined && before.mark === mark)
      pieces[pieces.length - 1] = { text: before.text + text.slice(start, end), mark };
    else pieces.push({ text: text.slice(start, end), mark });
  }
  return pieces;
}

/** The sentences around a clipping: the rest of its paragraph, before and after. */
export function contextOf(text: string, evidence: Span): { readonly before: string; readonly after: string } {
  const above = text.lastIndexOf("\n\n", Math.max(0, evidence.start - 1));
  const below = text.indexOf("\n\n", evidence.end);
  return {
    before: text.slice(Math.max(above, 0), evidence.start).trim(),
    after: text.slice(evidence.end, below < 0 ? text.length : below).trim(),
  };
}

/** One place of a text, and all who stand behind a statement there in the same sense. */
export interface Stand {
  readonly statement: ViewStatement;
  readonly attributions: readonly [Attribution, ...Attribution[]];
}

/** The attributions of statements by place: sources that share their words are one stand, in the order of the first. */
export function standsOf(statements: readonly ViewStatement[]): readonly Stand[] {
  const stands = new Map<string, Stand>();
  for (const statement of statements) {
    for (const attribution of statement.attributions) {
      const { evidence, polarity } = attribution;
      const key = [statement.id, evidence.start, evidence.end, polarity].join(" ");
      const before = stands.get(key);
      stands.set(key, { statement, attributions: before ? [...before.attributions, attribution] : [attribution] });
    }
  }
  return [...stands.values()];
}

/** Where subject and object are named, if their own words are not at `evidence`. */
function namesOf(
  { spans, subject, object }: Pick<ViewStatement, "spans" | "subject" | "object">,
  evidence: Span,
  mentions: readonly (Span & { readonly entity: string })[],
): (Span & { kind: MarkKind })[] {
  const named = (kind: "subject" | "object", entity: string | null): (Span & { kind: MarkKind })[] => {
    const { start, end } = spans[kind];
    if (start < evidence.end && end > evidence.start) return [];
    return mentions.filter((mention) => mention.entity === entity).map((mention) => ({ kind, ...mention }));
  };
  return [...named("subject", subject), ...named("object", "entity" in object ? object.entity : null)];
}

/** Where an attribution of a statement speaks of it, for marking. */
function marksOf(
  { spans, time }: Pick<ViewStatement, "spans" | "time">,
  cue: Attribution["cue"],
): (Span & { kind: MarkKind })[] {
  return [
    { kind: "subject", ...spans.subject },
    { kind: "relation", ...spans.relation },
    { kind: "object", ...spans.object },
    ...(cue === null ? [] : [{ kind: "cue" as const, ...cue }]),
    ...(time === null ? [] : [{ kind: "time" as const, ...time.span }]),
  ];
}
