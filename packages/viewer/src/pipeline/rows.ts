import type { Actor, ViewStatement } from "@newsgraph/core";
import { intervalInWords } from "./dates.ts";
import { edgesOf, type Selection } from "./neighbourhood.ts";
import { actorOf, articleLabel, sourceLabel, type ViewEdge, type ViewIndex } from "./view-index.ts";
import type { Visible } from "./visible.ts";
import { CLASS_WORDS, FAMILY_WORDS, objectWords, verbOf } from "./words.ts";

/** The tables of a view. */
export const TABLES = ["statements", "actors", "articles"] as const;
export type TableId = (typeof TABLES)[number];

/** A column: what it says of a row, and by what it sorts. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}

/** A row, with a cell for each column; a number sorts as a number. */
export interface Row {
  readonly id: string;
  /** What choosing the row selects. */
  readonly opens: Selection | null;
  readonly cells: readonly (string | number)[];
}

/** A table: the same content as the picture, under the same filters. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The rows of a table that the filters leave, in the view's order. */
export function tableOf(index: ViewIndex, visible: Visible, table: TableId): Table {
  switch (table) {
    case "statements":
      return { columns: STATEMENT_COLUMNS, rows: statementRows(index, visible) };
    case "actors":
      return { columns: ACTOR_COLUMNS, rows: actorRows(index, visible) };
    case "articles":
      return { columns: ARTICLE_COLUMNS, rows: articleRows(index, visible) };
  }
}

/** How many rows a table has. */
export function rowCount(index: ViewIndex, { edges, actorCount }: Visible, table: TableId): number {
  if (table === "actors") return actorCount;
  if (table === "articles") return index.view.articles.length;
  return index.edgeOfStatement.reduce((count, edge) => count + (edges[edge] ?? 0), 0);
}

/** Sorted by a column; rows that are equal in it stay in order. `column` -1 leaves all in order. */
export function sortRows(rows: readonly Row[], column: number, isDescending: boolean): readonly Row[] {
  if (column < 0) return rows;
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareCells(a.cells[column] ?? "", b.cells[column] ?? ""));
}

/** The table as tab-separated lines, its titles first. Tabs and line ends inside a cell become spaces. */
export function formatTsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)];
  return lines.map((line) => line.map((cell) => String(cell).replace(/\s+/g, " ")).join("\t")).join("\n");
}

const text = (title: string): Column => ({ title, isNumber: false });
const number = (title: string): Column => ({ title, isNumber: true });

const STATEMENT_COLUMNS = [
  text("Subject"),
  text("Relation"),
  text("Object"),
  text("How it is told"),
  text("Who says so"),
  text("When"),
  number("Told"),
];
const ACTOR_COLUMNS = [
  text("Actor"),
  text("Type"),
  number("Mentions"),
  number("As subject"),
  number("As object"),
  number("As source"),
  text("Also called"),
];
const ARTICLE_COLUMNS = [text("Article"), text("Publisher"), text("Date"), number("Statements")];

function statementRows(index: ViewIndex, { edges }: Visible): readonly Row[] {
  return index.statementIds.flatMap((id, place) => {
    const at = index.edgeOfStatement[place] ?? -1;
    const edge = edges[at] === 1 ? index.view.edges[at] : undefined;
    if (edge === undefined) return [];
    return [
      { id, opens: { kind: "edge", id: edge.id }, cells: statementCells(index, edge, index.statements.at(place)) },
    ];
  });
}

function statementCells(index: ViewIndex, edge: ViewEdge, statement: ViewStatement): readonly (string | number)[] {
  const { attributions, time } = statement;
  const sources = new Set(
    attributions.map(({ source }) => (source === statement.article ? "the article" : sourceLabel(index, source))),
  );
  return [
    actorOf(index, edge.subject)?.label ?? edge.subject,
    verbOf(index, edge),
    objectWords(index, edge),
    CLASS_WORDS[statement.class],
    [...sources].join(", "),
    time === null ? "" : intervalInWords(time.start, time.end),
    attributions.length,
  ];
}

function actorRows(index: ViewIndex, visible: Visible): readonly Row[] {
  return index.view.actors.flatMap((actor, at) =>
    visible.actors[at] === 1
      ? [{ id: actor.id, opens: { kind: "actor" as const, id: actor.id }, cells: actorCells(index, visible, actor) }]
      : [],
  );
}

function actorCells(
  index: ViewIndex,
  visible: Visible,
  { id, label, family, mentions, aliases }: Actor,
): readonly (string | number)[] {
  const { subject, object, source } = edgesOf(index, visible, id);
  return [label, FAMILY_WORDS[family][0], mentions, subject.length, object.length, source.length, aliases.join(", ")];
}

function articleRows(index: ViewIndex, { edges }: Visible): readonly Row[] {
  const counts = new Map<string, number>();
  for (const [place, edge] of index.edgeOfStatement.entries()) {
    if (edges[edge] !== 1) continue;
    const { article } = index.statements.at(place);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return index.view.articles.map((article) => ({
    id: article.id,
    opens: null,
    cells: [articleLabel(article), article.publisher ?? "", article.date ?? "", counts.get(article.id) ?? 0],
  }));
}

function compareCells(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
