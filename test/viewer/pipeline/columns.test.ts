import { expect, test } from "vitest";
import { columnsOf, countValues, hiddenIn, valuesAt } from "../../../packages/viewer/src/pipeline/columns.ts";
import { view } from "../story.ts";

const columns = columnsOf(view);
const edge = (id: string) => view.edges.findIndex((one) => one.id === id);

test("an edge has each of its sources once", () => {
  expect(valuesAt(columns.source, edge("veldonia|suppliesArmsTo|lantern-front"))).toEqual(["karsovia", "veldonia"]);
  expect(valuesAt(columns.class, edge("veldonia|suppliesArmsTo|lantern-front"))).toEqual(["disputed"]);
});

test("values are counted among what is seen, those of nobody not at all", () => {
  const seen = new Uint8Array(view.edges.length);
  seen[edge("ilse-marrant|visits|karsovia")] = 1;
  expect([...countValues(columns.class, seen)]).toEqual([["planned", 1]]);
});

test("what is hidden is marked by value", () => {
  const marks = hiddenIn(columns.tone, new Set(["neutral"]));
  expect(columns.tone.values.filter((_, place) => marks[place] === 1)).toEqual(["neutral"]);
});
