import { expect, test } from "vitest";
import {
  dependent,
  has,
  isBelow,
  isRooted,
  leftEdge,
  linksOf,
  subtree,
} from "../../../packages/core/src/syntax/links.ts";
import { wordsOf } from "../../helpers/words.ts";

const words = wordsOf(["miner", "NOUN", 1, "nsubj"], ["leave", "VERB", -1, "root"], ["Corran", "PROPN", 1, "obj"]);
const links = linksOf(words);

test("a word has what hangs on it", () => {
  expect(links.dependents).toEqual([[], [0, 2], []]);
  expect([dependent(links, 1, "iobj", "obj"), dependent(links, 1, "iobj")]).toEqual([2, -1]);
  expect([has(links, 1, "obj"), has(links, 0, "obj"), has(links, 1, "iobj")]).toEqual([true, false, false]);
});

test("a subtree is the word with all below it, but for what is skipped", () => {
  expect([leftEdge(links, 1), leftEdge(links, 2)]).toEqual([0, 2]);
  expect([subtree(links, 1), subtree(links, 1, (at) => at === 0), subtree(links, 2)]).toEqual([[0, 1, 2], [1, 2], [2]]);
});

test("every word hangs below the root, and the root below none of them", () => {
  expect([0, 1, 2].map((word) => isBelow(links, word, 1))).toEqual([true, true, true]);
  expect([0, 1, 2].filter((word) => isBelow(links, 1, word))).toEqual([1]);
});

test("a word is below itself and whatever it hangs on", () => {
  expect([isBelow(links, 2, 2), isBelow(links, 2, 1), isBelow(links, 1, 2)]).toEqual([true, true, false]);
});

test("a word that hangs on a circle does not lead up to the root", () => {
  const circle = words.map((word, at) => ({ ...word, head: at === 0 ? 2 : at === 2 ? 0 : -1 }));
  expect([isRooted(words, 0), isRooted(circle, 0), isRooted(circle, 1)]).toEqual([true, false, true]);
});
