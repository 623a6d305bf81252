import { expect, test } from "vitest";
import { searchIn } from "../../../packages/viewer/src/pipeline/search.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { view } from "../story.ts";

const search = searchIn(indexView(view));

const first = (query: string) => search(query, 5)[0];

test.for([
  ["ilse", "Ilse Marrant"],
  ["KARSÓVIA", "Karsovia"],
  ["northm", "Northmere Shipping"],
  ["shipping", "Northmere Shipping"],
  ["karsovja", "Karsovia"],
  ["nine plan", "Nine Lights plan"],
])("“%s” finds %s first", ([query = "", label = ""]) => {
  expect(first(query)?.label).toBe(label);
});

test("a hit by an alias says which", () => {
  expect(first("president tadic")).toMatchObject({ label: "Oren Tadic", alias: "President Tadic" });
});

test("a statement is found by its words", () => {
  expect(first("veldonia brokers")).toMatchObject({ kind: "edge", id: "veldonia|brokers|harbour-accord" });
});

test("nothing is found by nothing, nor by what is not there", () => {
  expect(search("  …", 5)).toEqual([]);
  expect(search("zzz", 5)).toEqual([]);
});

test("a short word must be right", () => {
  expect(search("ilxe", 5)).toEqual([]);
});
