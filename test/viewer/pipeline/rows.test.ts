import { expect, test } from "vitest";
import { formatTsv, rowCount, sortRows, TABLES, tableOf } from "../../../packages/viewer/src/pipeline/rows.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const index = indexView(view);
const everything = visibleUnder(index, withHidden(UNFILTERED, "class", new Set()));

test("every statement of every visible edge has a row", () => {
  const rows = tableOf(index, everything, "statements").rows;
  expect(rows.map(({ id }) => id)).toEqual(view.statements.map(({ id }) => id));
});

test.for(TABLES)("the table of %s has as many rows as it says", (table) => {
  for (const visible of [everything, visibleUnder(index, withHidden(UNFILTERED, "tone", new Set(["neutral"])))]) {
    expect(rowCount(index, visible, table)).toBe(tableOf(index, visible, table).rows.length);
  }
});

test("every visible actor has a row", () => {
  expect(tableOf(index, everything, "actors").rows.map(({ id }) => id)).toEqual(view.actors.map(({ id }) => id));
});

test("a row says who does what to whom, how, on whose word, when, and how often", () => {
  const row = tableOf(index, everything, "statements").rows[0];
  expect(row?.cells).toEqual([
    "Ilse Marrant",
    "will visit",
    "Karsovia",
    "planned",
    "Foreign Ministry",
    "12 May 2031",
    1,
  ]);
});

test("numbers sort as numbers, and equal rows keep their order", () => {
  const { rows } = tableOf(index, everything, "actors");
  const mentions = sortRows(rows, 2, true).map(({ cells }) => cells[2]);
  expect(mentions).toEqual(mentions.toSorted((a, b) => Number(b) - Number(a)));
  expect(sortRows(rows, -1, true)).toEqual(rows);
});

test("as TSV a row is a line", () => {
  const tsv = formatTsv({
    columns: [
      { title: "A", isNumber: false },
      { title: "B", isNumber: true },
    ],
    rows: [{ id: "1", opens: null, cells: ["a\tb\nc", 2] }],
  });
  expect(tsv).toBe("A\tB\na b c\t2");
});
