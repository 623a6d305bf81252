import { expect, test } from "vitest";
import { formatTsv, rowCount, sortRows, TABLES, tableOf } from "../../../packages/viewer/src/pipeline/rows.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const index = indexView(view);
const everything = visibleUnder(index, withHidden(UNFILTERED, "class", new Set()));

test("every statement of every visible edge has a row", () => {
  const { places, idAt } = tableOf(index, everything, "statements");
  expect(places.map(idAt)).toEqual(view.statements.map(({ id }) => id));
});

test.for(TABLES)("the table of %s has as many rows as it says", (table) => {
  for (const visible of [everything, visibleUnder(index, withHidden(UNFILTERED, "tone", new Set(["neutral"])))]) {
    expect(rowCount(index, visible, table)).toBe(tableOf(index, visible, table).places.length);
  }
});

test("every visible actor has a row", () => {
  const { places, idAt } = tableOf(index, everything, "actors");
  expect(places.map(idAt)).toEqual(view.actors.map(({ id }) => id));
});

test("a row says who does what to whom, how, on whose word, when, and how often", () => {
  const { columns, opensAt } = tableOf(index, everything, "statements");
  expect(columns.map(({ cell }) => cell(0))).toEqual([
    "Ilse Marrant",
    "will visit",
    "Karsovia",
    "planned",
    "Foreign Ministry",
    "12 May 2031",
    1,
  ]);
  expect(opensAt(0)).toEqual({ kind: "edge", id: view.statements[0]?.edge });
});

test.for([
  [withHidden(UNFILTERED, "class", new Set())],
  [withHidden(UNFILTERED, "tone", new Set(["neutral"]))],
] as const)("an article has as many statements as it has rows", ([filters]) => {
  const visible = visibleUnder(index, filters);
  const { columns, places } = tableOf(index, visible, "articles");
  const told = tableOf(index, visible, "statements").places.map((place) => view.statements[place]?.article);
  expect(places.map((place) => columns[3]?.cell(place))).toEqual(
    view.articles.map(({ id }) => told.filter((article) => article === id).length),
  );
});

test("numbers sort as numbers, and equal rows keep their order", () => {
  const table = tableOf(index, everything, "actors");
  const mentions = sortRows(table, 2, true).map((place) => view.actors[place]?.mentions);
  expect(mentions).toEqual(mentions.toSorted((a, b) => Number(b) - Number(a)));
  const types = sortRows(table, 1, false);
  const typeOf = (place: number | undefined): unknown => table.columns[1]?.cell(place ?? -1);
  expect(
    types.every((place, at) => at === 0 || typeOf(types[at - 1]) !== typeOf(place) || (types[at - 1] ?? 0) < place),
  ).toBe(true);
  expect(sortRows(table, -1, true)).toEqual(table.places);
});

test("days sort as the calendar has them", () => {
  const times = ["2031-12-01", "2030-05-02", "2031-02-11", null];
  const dated = {
    ...view,
    articles: times.map((date, at) => ({ id: `a${at}`, title: "", date, publisher: null, url: null, evidence: 0 })),
  };
  const table = tableOf(indexView(dated), visibleUnder(indexView(dated), UNFILTERED), "articles");
  const sorted = sortRows(table, 2, false).map((place) => table.columns[2]?.cell(place));
  expect(sorted).toEqual(["", "2 May 2030", "11 Feb 2031", "1 Dec 2031"]);
});

test("as TSV a row is a line", () => {
  const cells = ["a\tb\nc", 2];
  const columns = cells.map((cell, at) => ({ title: "AB".charAt(at), cell: () => cell }));
  expect(formatTsv(columns, [0])).toBe("A\tB\na b c\t2");
});
