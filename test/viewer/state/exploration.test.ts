import { expect, test } from "vitest";
import {
  collapse,
  compare,
  expand,
  hide,
  keepAll,
  keepOnly,
  PORTION,
  showHidden,
  UNTOUCHED,
} from "../../../packages/viewer/src/state/exploration.ts";

test("opening again brings a further portion", () => {
  const { opened } = expand(expand(UNTOUCHED, "a"), "a");
  expect(opened).toEqual([{ actor: "a", relation: null, count: 2 * PORTION }]);
});

test("what was opened is taken back before anything is folded", () => {
  const opened = expand(expand(UNTOUCHED, "a"), "a", "visits");
  expect(collapse(opened, "a")).toEqual(UNTOUCHED);
  expect([...collapse(UNTOUCHED, "a").folded]).toEqual(["a"]);
});

test("opening a folded actor only unfolds it", () => {
  expect(expand(collapse(UNTOUCHED, "a"), "a")).toEqual(UNTOUCHED);
});

test("only around an actor opens it, and all brings everybody back", () => {
  const only = keepOnly(expand(UNTOUCHED, "b"), ["a"]);
  expect(only).toMatchObject({ only: ["a"], opened: [{ actor: "a", relation: null, count: PORTION }] });
  expect(keepAll(only)).toEqual(UNTOUCHED);
});

test("who is hidden comes back with all others that are", () => {
  const hidden = hide(hide(UNTOUCHED, "a"), "b");
  expect([...hidden.hidden]).toEqual(["a", "b"]);
  expect(showHidden(hidden)).toEqual(UNTOUCHED);
});

test("three stand side by side, and the earliest makes room", () => {
  const three = ["a", "b", "c"].reduce<readonly string[]>(compare, []);
  expect(three).toEqual(["a", "b", "c"]);
  expect(compare(three, "d")).toEqual(["b", "c", "d"]);
  expect(compare(three, "b")).toEqual(["a", "c"]);
});
