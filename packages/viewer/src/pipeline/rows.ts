import type { ViewStatement } from "@newsgraph/core";
import { shortIntervalInWords } from "./dates.ts";
import { edgesOf, type Selection } from "./neighbourhood.ts";
import { actorOf, articleLabel, sourceLabel, type ViewEdge, type ViewIndex } from "./view-index.ts";
import type { Visible } from "./visible.ts";
import { CLASS_WORDS, FAMILY_WORDS, objectWords, verbOf } from "./words.ts";

/** The tables of a view. */
export const TABLES = ["statements", "actors", "articles"] as const;
export type TableId = (typeof TABLES)[number];

/** A column: its title, and what it says of the row at a place. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly cell: (place: number) => string | number;
  /** What its rows are sorted by; a number sorts as a number. */
  readonly order: (place: number) => string | number;
}

/**
 * A table: the same content as the picture, under the same filters. A row is known by the place of its item in the view,
 * and its cells are read only when it is looked at: of thirty thousand rows forty are in sight.
 */
export interface Table {
  readonly columns: readonly Column[];
  /** The rows, in the view's order. */
  readonly places: readonly number[];
  readonly idAt: (place: number) => string;
  /** What choosing a row selects. */
  readonly opensAt: (place: number) => Selection | null;
}

/** The table that the filters leave. */
export function tableOf(index: ViewIndex, visible: Visible, table: TableId): Table {
  switch (table) {
    case "statements":
      return statementTable(index, visible);
    case "actors":
      return actorTable(index, visible);
    case "articles":
      return articleTable(index, visible);
  }
}

/** How many rows a table has. */
export function rowCount(index: ViewIndex, { edges, actorCount }: Visible, table: TableId): number {
  if (table === "actors") return actorCount;
  if (table === "articles") return index.view.articles.length;
  return index.edgeOfStatement.reduce((count, edge) => count + (edges[edge] ?? 0), 0);
}

/** The rows sorted by a column; those that are equal in it stay in order. `column` -1 leaves all in order. */
export function sortRows({ columns, places }: Table, column: number, isDescending: boolean): readonly number[] {
  const by = columns[column];
  if (by === undefined) return places;
  const sign = isDescending ? -1 : 1;
  return places
    .map((place) => ({ place, order: by.order(place) }))
    .sort((a, b) => sign * compareCells(a.order, b.order))
    .map(({ place }) => place);
}

/** Rows as tab-separated lines, the titles first. Tabs and line ends inside a cell become spaces. */
export function formatTsv(columns: readonly Pick<Column, "title" | "cell">[], places: readonly number[]): string {
  const lines = [
    columns.map(({ title }) => title),
    ...places.map((place) => columns.map(({ cell }) => String(cell(place)).replace(/\s+/g, " "))),
  ];
  return lines.map((line) => line.join("\t")).join("\n");
}

const text = (title: string, cell: (place: number) => string): Column => ({
  title,
  isNumber: false,
  cell,
  order: cell,
});
const number = (title: string, cell: (place: number) => number): Column => ({
  title,
  isNumber: true,
  cell,
  order: cell,
});
/** Days in words, sorted by their first and last as the calendar has them; both are written as ISO 8601 does. */
const days = (
  title: string,
  cell: (place: number) => { readonly start: string; readonly end: string } | null,
): Column => ({
  title,
  isNumber: false,
  cell: (place) => {
    const time = cell(place);
    return time === null ? "" : shortIntervalInWords(time.start, time.end);
  },
  order: (place) => {
    const time = cell(place);
    return time === null ? "" : `${time.start} ${time.end}`;
  },
});

function statementTable(index: ViewIndex, { edges }: Visible): Table {
  const { statements, statementIds, edgeOfStatement } = index;
  const edgeAt = (place: number): ViewEdge | undefined => index.view.edges[edgeOfStatement[place] ?? -1];
  const edgeCell = (words: (edge: ViewEdge) => string) => (place: number) => {
    const edge = edgeAt(place);
    return edge === undefined ? "" : words(edge);
  };
  const cell = (words: (statement: ViewStatement) => string) => (place: number) => words(statements.at(place));
  return {
    columns: [
      text(
        "Subject",
        edgeCell(({ subject }) => actorOf(index, subject)?.label ?? subject),
      ),
      text(
        "Relation",
        edgeCell((edge) => verbOf(index, edge)),
      ),
      text(
        "Object",
        edgeCell((edge) => objectWords(index, edge)),
      ),
      text(
        "How it is told",
        cell((statement) => CLASS_WORDS[statement.class]),
      ),
      text(
        "Who says so",
        cell((statement) => sourceWords(index, statement)),
      ),
      days("When", (place) => statements.at(place).time),
      number("Told", (place) => statements.at(place).attributions.length),
    ],
    places: placesWhere(edgeOfStatement.length, (place) => edges[edgeOfStatement[place] ?? -1] === 1),
    idAt: (place) => statementIds[place] ?? "",
    opensAt: (place) => ({ kind: "edge", id: edgeAt(place)?.id ?? "" }),
  };
}

function sourceWords(index: ViewIndex, { article, attributions }: ViewStatement): string {
  const sources = new Set(
    attributions.map(({ source }) => (source === article ? "the article" : sourceLabel(index, source))),
  );
  return [...sources].join(", ");
}

function actorTable(index: ViewIndex, visible: Visible): Table {
  const { actors } = index.view;
  const idAt = (place: number): string => actors[place]?.id ?? "";
  const edgesAt = (place: number) => edgesOf(index, visible, idAt(place));
  return {
    columns: [
      text("Actor", (place) => actors[place]?.label ?? ""),
      text("Type", (place) => FAMILY_WORDS[actors[place]?.family ?? "other"][0]),
      number("Mentions", (place) => actors[place]?.mentions ?? 0),
      number("As subject", (place) => edgesAt(place).subject.length),
      number("As object", (place) => edgesAt(place).object.length),
      number("As source", (place) => edgesAt(place).source.length),
      text("Also called", (place) => actors[place]?.aliases.join(", ") ?? ""),
    ],
    places: placesWhere(actors.length, (place) => visible.actors[place] === 1),
    idAt,
    opensAt: (place) => ({ kind: "actor", id: idAt(place) }),
  };
}

function articleTable({ view, articleOfStatement, edgeOfStatement }: ViewIndex, { edges }: Visible): Table {
  const { articles } = view;
  const counts = new Int32Array(articles.length);
  for (let statement = 0; statement < edgeOfStatement.length; statement++) {
    const article = articleOfStatement[statement] ?? -1;
    if (edges[edgeOfStatement[statement] ?? -1] === 1 && article >= 0) counts[article] = (counts[article] ?? 0) + 1;
  }
  return {
    columns: [
      text("Article", (place) => {
        const article = articles[place];
        return article === undefined ? "" : articleLabel(article);
      }),
      text("Publisher", (place) => articles[place]?.publisher ?? ""),
      days("Date", (place) => {
        const date = articles[place]?.date ?? null;
        return date === null ? null : { start: date, end: date };
      }),
      number("Statements", (place) => counts[place] ?? 0),
    ],
    places: [...articles.keys()],
    idAt: (place) => articles[place]?.id ?? "",
    opensAt: () => null,
  };
}

function placesWhere(count: number, isSeen: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < count; place++) if (isSeen(place)) places.push(place);
  return places;
}

function compareCells(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
