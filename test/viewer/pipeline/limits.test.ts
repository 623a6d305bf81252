import { expect, test } from "vitest";
import { facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { type Choice, limitsOf, named } from "../../../packages/viewer/src/pipeline/limits.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { UNTOUCHED } from "../../../packages/viewer/src/state/exploration.ts";
import { UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const index = indexView(view);
const open: Choice = { filters: UNFILTERED, exploration: UNTOUCHED, all: true, hasCentre: false, isNarrow: false };
const words = (choice: Partial<Choice>) =>
  limitsOf(index, facetsOf(index), { ...open, ...choice }).map((limit) => limit.words);

test("nothing chosen, nothing to tell", () => {
  expect(words({})).toEqual([]);
});

test("every limit is told, each in its own words", () => {
  const exploration = {
    only: ["veldonia"],
    opened: [],
    folded: new Set(["karsovia"]),
    hidden: new Set(["sundrey", "ambel"]),
    near: 1,
  };
  const filters = { ...withHidden(UNFILTERED, "tone", new Set(["neutral"])), loneActors: true, atLeast: 3 };
  expect(words({ exploration, filters, all: false, hasCentre: true })).toEqual([
    "only around Veldonia",
    "1 folded",
    "2 hidden",
    "at most 1 step from the selection",
    "told at least 3 times",
    "with actors without a visible statement",
    "Tone: without neutral",
  ]);
  expect(words({ all: false })).toEqual(["the most mentioned first"]);
  expect(words({ exploration: { ...UNTOUCHED, opened: [{ actor: "ambel", relation: null, count: 50 }] } })).toEqual([
    "1 opened",
  ]);
  expect(words({ isNarrow: true, hasCentre: true })).toEqual(["only around the selection, as the screen is narrow"]);
});

test("what is hidden from the start and shown is told, too", () => {
  expect(words({ filters: withHidden(UNFILTERED, "class", new Set()) })).toEqual(["How it is told: all"]);
});

test("of many names the first five", () => {
  expect(named(["a", "b"])).toBe("a, b");
  expect(named(["a", "b", "c", "d", "e", "f", "g"])).toBe("a, b, c, d, e, 2 more");
});
