import { expect, test } from "vitest";
import { valuesIn } from "../../../packages/viewer/src/io/history.ts";
import {
  filtersOf,
  type Shelf,
  savedOn,
  saveOn,
  withoutSaved,
  withSaved,
} from "../../../packages/viewer/src/io/saved-filters.ts";
import { facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const values = valuesIn(facetsOf(indexView(view)));
const people = { ...withHidden(UNFILTERED, "type", new Set(["place", "work"])), atLeast: 2 };

function shelf(content: string | null = null): Shelf & { content: string | null } {
  return {
    content,
    getItem() {
      return this.content;
    },
    setItem(_, value) {
      this.content = value;
    },
  };
}

test("filters come back under their name, in the order of the names", () => {
  const kept = shelf();
  const saved = withSaved(withSaved([], "people", people, values), "all", UNFILTERED, values);
  expect(saveOn(kept, saved)).toBe(true);
  const again = savedOn(kept);
  expect(again.map(({ name }) => name)).toEqual(["all", "people"]);
  expect(again.map((one) => filtersOf(one, values))).toEqual([UNFILTERED, people]);
});

test("a name has one set of filters, and can be forgotten", () => {
  const saved = withSaved(withSaved([], "mine", people, values), "mine", UNFILTERED, values);
  expect(saved.map((one) => filtersOf(one, values))).toEqual([UNFILTERED]);
  expect(withoutSaved(saved, "mine")).toEqual([]);
});

test("a browser that keeps nothing, or nonsense, has none", () => {
  const full = { ...shelf(), setItem: () => expect.fail("full") };
  expect(savedOn(null)).toEqual([]);
  expect(saveOn(null, [])).toBe(false);
  expect(saveOn(full, [])).toBe(false);
  expect(savedOn(shelf("{"))).toEqual([]);
  expect(savedOn(shelf('[{"name":1},null,{"name":"a","address":"tone=conflictual"}]'))).toHaveLength(1);
});
