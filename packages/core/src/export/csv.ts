import type { Graph } from "../graph/graph.ts";
import { lineClassOf } from "../graph/line-class.ts";
import { isObjectless } from "../statement/nothing.ts";
import type { Attribution, Statement } from "../statement/statement.ts";
import { textAt } from "../text/span.ts";
import { type Cell, formatRows } from "./table.ts";

/**
 * The statements as a table (RFC 4180): a row for each attribution, so that nobody's words are mixed with another's.
 *
 * Actors stand with their labels and their ids, and the evidence with its words and its place in the text.
 */
export function formatCsv(graph: Graph): string {
  const labels = new Map<string, string>([
    ...graph.articles.map(({ id, publisher }) => [id, publisher ?? id] as const),
    ...graph.entities.map(({ id, label }) => [id, label] as const),
  ]);
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const rows = graph.statements.flatMap((statement) =>
    statement.attributions.map((attribution) => {
      const row: Row = { statement, attribution, labels, text: articles.get(statement.article)?.text ?? "" };
      return columns.map(([, value]) => value(row));
    }),
  );
  return formatRows([columns.map(([name]) => name), ...rows]);
}

interface Row {
  readonly statement: Statement;
  readonly attribution: Attribution;
  readonly labels: ReadonlyMap<string, string>;
  readonly text: string;
}

const columns: readonly (readonly [name: string, value: (row: Row) => Cell])[] = [
  ["statement", ({ statement }) => statement.id],
  ["article", ({ statement }) => statement.article],
  ["subject", ({ statement, labels }) => labels.get(statement.subject) ?? statement.subject],
  ["relation", ({ statement }) => statement.relation],
  ["phrase", ({ statement }) => statement.phrase],
  ["object", ({ statement, labels }) => objectLabel(statement, labels)],
  ["class", ({ statement }) => lineClassOf([statement])],
  ["asserted", ({ statement }) => statement.asserted],
  ["source", ({ attribution, labels }) => labels.get(attribution.source) ?? attribution.source],
  ["speech_act", ({ attribution }) => attribution.speechAct],
  ["polarity", ({ attribution }) => attribution.polarity],
  ["certainty", ({ attribution }) => attribution.certainty],
  ["tense", ({ attribution }) => attribution.tense],
  ["basis", ({ attribution }) => attribution.basis],
  ["time_start", ({ statement }) => statement.time?.start ?? null],
  ["time_end", ({ statement }) => statement.time?.end ?? null],
  [
    "place",
    ({ statement, labels }) => (statement.place === null ? null : (labels.get(statement.place) ?? statement.place)),
  ],
  ["plover", ({ statement }) => statement.plover],
  ["confidence", ({ statement }) => statement.confidence],
  ["evidence", ({ attribution, text }) => textAt(text, attribution.evidence)],
  ["evidence_start", ({ attribution }) => attribution.evidence.start],
  ["evidence_end", ({ attribution }) => attribution.evidence.end],
  ["subject_id", ({ statement }) => statement.subject],
  ["object_id", ({ statement: { object } }) => ("literal" in object ? null : Object.values(object).join(""))],
  ["source_id", ({ attribution }) => attribution.source],
];

function objectLabel({ object }: Statement, labels: ReadonlyMap<string, string>): string | null {
  if (isObjectless(object)) return null;
  if ("literal" in object) return object.literal;
  return "entity" in object ? (labels.get(object.entity) ?? object.entity) : object.statement;
}
