import { type Format, formatAs, formats } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "../../../packages/core/src/export/csv.ts";
import { nothing } from "../../../packages/core/src/statement/nothing.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { rowsOfCsv } from "../../helpers/csv.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("a row for each attribution, with its own words as evidence", () => {
  const [head = [], ...rows] = rowsOfCsv(formatCsv(sampleGraph));
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
  const hacks = rows.filter((row) => cell(row, "relation") === "spiesOn");
  expect(
    hacks.map((row) => ["subject", "object", "source", "polarity", "evidence"].map((name) => cell(row, name))),
  ).toEqual([
    [
      "Karsovia",
      "Veldonia's election commission",
      "Veldonia",
      "positive",
      "Veldonia has accused Karsovia of hacking its election commission",
    ],
    [
      "Karsovia",
      "Veldonia's election commission",
      "Joren Halvik",
      "negative",
      "Karsovian Foreign Minister Joren Halvik denied the charge on Thursday",
    ],
  ]);
});

test("what needs no object has none", () => {
  const statements = sampleGraph.statements.slice(0, 1).map((one) => ({ ...one, object: nothing }));
  const [head = [], row = []] = rowsOfCsv(formatCsv({ ...sampleGraph, statements }));
  expect([row[head.indexOf("object")], row[head.indexOf("object_id")]]).toEqual(["", ""]);
});

test("every row has every column, whatever the texts hold", () => {
  fc.assert(
    fc.property(anyGraph("a"), (graph) => {
      const rows = rowsOfCsv(formatCsv(graph));
      expect(rows.length).toBe(1 + graph.statements.reduce((sum, { attributions }) => sum + attributions.length, 0));
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    }),
  );
});

test("it is one of the formats", () => {
  expect(formatAs(formats.find(({ name }) => name === "csv") as Format, sampleGraph)).toBe(formatCsv(sampleGraph));
});
