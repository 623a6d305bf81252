import { readFileSync } from "node:fs";
import type { Parser, Statement } from "@newsgraph/core";
import type { Analysis } from "../../../packages/core/src/pipeline.ts";
import { overlapsSpan, type Span } from "../../../packages/core/src/text/span.ts";
import { formatScore, meanOf, readLines } from "./lines.ts";

interface Marked extends Span {
  readonly role: string;
}

interface Record {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Marked[];
  readonly events: readonly { readonly code: string }[];
}

/**
 * Scores who did what to whom on sentences with marked sources, targets and events.
 *
 * A pair of source and target counts if one statement's subject overlaps the source and its object or a further argument
 * the target; the full triple if its words overlap the event as well and its relation is accepted for the event's code by
 * the table beside the gold. Precision is over statements whose subject and object both overlap some marked actor.
 */
export async function scorePlover(gold: string, parser: Parser): Promise<string> {
  const { records }: { records: readonly Record[] } = JSON.parse(readFileSync(gold, "utf8"));
  const table = JSON.parse(readFileSync(new URL("accept.json", `file://${gold}`), "utf8")).evaluationAccept;
  const analyses = await readLines(
    records.map(({ text }) => text),
    parser,
  );
  const sum = { pairs: 0, found: 0, full: 0, between: 0, right: 0, statements: 0, words: 0, related: 0 };
  for (const [at, record] of records.entries()) {
    const statements = (analyses[at] as Analysis).extraction.statements.filter(({ candidate }) => !candidate);
    const accepted: ReadonlySet<string> = new Set(record.events.flatMap(({ code }) => table[code] ?? []));
    const pairs = pairsOf(record);
    const linking = (source: Span, target: Span): readonly Statement[] =>
      statements.filter((each) => links(each, source, target));
    const events = record.spans.filter(({ role }) => role === "EVT");
    const isFull = ({ spans, relation }: Statement): boolean =>
      accepted.has(relation ?? "") && events.some((event) => overlapsSpan(event, spans.relation));
    const between = statements.filter((each) => isBetweenActors(each, record));
    sum.pairs += pairs.length;
    sum.found += pairs.filter(([source, target]) => linking(source, target).length > 0).length;
    sum.full += pairs.filter(([source, target]) => linking(source, target).some(isFull)).length;
    sum.between += between.length;
    sum.right += between.filter((each) => pairs.some(([source, target]) => links(each, source, target))).length;
    sum.related += Number(statements.some(({ relation }) => accepted.has(relation ?? "")));
    sum.statements += statements.length;
    sum.words += record.text.split(/\s+/).length;
  }
  const [precision, recall] = [sum.right / Math.max(1, sum.between), sum.found / Math.max(1, sum.pairs)];
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    `${records.length} sentences, ${sum.pairs} pairs; ${((100 * sum.statements) / sum.words).toFixed(1)} statements per 100 words`,
    `pairs          ${formatScore({ precision, recall, f1: meanOf(precision, recall) })}`,
    `full triples   recall ${percent(sum.full, sum.pairs)}`,
    `an accepted relation somewhere in ${percent(sum.related, records.length)} of the sentences`,
  ].join("\n");
}

const actorsOf = ({ spans }: Record, role: "SRC" | "TAR"): readonly Marked[] =>
  spans.filter((span) => span.role.includes(role));

function pairsOf(record: Record): readonly (readonly [Marked, Marked])[] {
  return actorsOf(record, "SRC").flatMap((source) =>
    actorsOf(record, "TAR")
      .filter((target) => !overlapsSpan(source, target))
      .map((target) => [source, target] as const),
  );
}

const targetsOf = ({ spans, qualifiers }: Statement): readonly Span[] => [
  spans.object,
  ...qualifiers.map(({ span }) => span),
];

function links(statement: Statement, source: Span, target: Span): boolean {
  return (
    overlapsSpan(statement.spans.subject, source) && targetsOf(statement).some((span) => overlapsSpan(span, target))
  );
}

function isBetweenActors(statement: Statement, record: Record): boolean {
  const actors = [...actorsOf(record, "SRC"), ...actorsOf(record, "TAR")];
  const subject = actors.filter((actor) => overlapsSpan(actor, statement.spans.subject));
  return (
    subject.length > 0 &&
    targetsOf(statement).some((span) =>
      actors.some((actor) => overlapsSpan(actor, span) && !subject.some((each) => overlapsSpan(each, actor))),
    )
  );
}
