import { expect, test } from "vitest";
import { activeFacets, clearFacet, showOnly, toggle, UNFILTERED } from "../../../packages/viewer/src/state/filters.ts";

const hidden = (filters: typeof UNFILTERED) => [...filters.hidden.type].sort();

test("a value that is shown is hidden, and shown again", () => {
  const once = toggle(UNFILTERED, "type", ["person"]);
  expect(hidden(once)).toEqual(["person"]);
  expect(hidden(toggle(once, "type", ["person"]))).toEqual([]);
});

test("of a group that is partly shown the rest is hidden", () => {
  const part = toggle(UNFILTERED, "type", ["person"]);
  expect(hidden(toggle(part, "type", ["person", "place"]))).toEqual(["person", "place"]);
});

test("only these hides all others", () => {
  expect(hidden(showOnly(UNFILTERED, "type", ["place"], ["person", "place", "work"]))).toEqual(["person", "work"]);
});

test("a facet is active while it hides something other than at the start", () => {
  expect(activeFacets(UNFILTERED)).toEqual([]);
  const asked = toggle(UNFILTERED, "class", ["candidate"]);
  expect(activeFacets(asked)).toEqual(["class"]);
  expect(activeFacets(clearFacet(asked, "class"))).toEqual([]);
});
