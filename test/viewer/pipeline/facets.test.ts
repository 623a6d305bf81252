import { expect, test } from "vitest";
import { allValues, facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { view } from "../story.ts";

const facets = facetsOf(indexView(view));
const facet = (id: string) => facets.find((each) => each.id === id);

test("a facet with a single value is not offered", () => {
  expect(facets.map(({ id }) => id)).toEqual(["type", "relation", "class", "tone", "source"]);
});

test("relations stand under their group, those without a name at the end", () => {
  const groups = facet("relation")?.groups ?? [];
  expect(groups.map(({ label }) => label)).toEqual([
    "conflict",
    "cooperation",
    "diplomacy",
    "event",
    "statement",
    "structure",
    null,
  ]);
  expect(groups.at(-1)?.values).toEqual([{ id: "~", label: "other words" }]);
});

test("only what occurs is offered, in the order of reading", () => {
  expect(allValues(facet("type")?.groups ?? [])).toEqual(["person", "organization", "place", "event", "work"]);
  expect(allValues(facet("class")?.groups ?? [])).toEqual([
    "asserted",
    "reported",
    "planned",
    "hedged",
    "disputed",
    "denied",
    "candidate",
  ]);
});

test("the article itself is named as a source", () => {
  const labels = facet("source")?.groups.flatMap(({ values }) => values.map(({ label }) => label)) ?? [];
  expect(labels).toContain("the article: Karsovia and Veldonia reopen talks on the strait");
  expect(labels).toContain("Foreign Ministry");
});
