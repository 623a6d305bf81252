import { expect, test } from "vitest";
import { dependent, has, isBelow, isRooted, linksOf, subtree } from "../../../packages/core/src/syntax/links.ts";
import { wordsOf } from "../../helpers/words.ts";

const words = wordsOf(["miner", "NOUN", 1, "nsubj"], ["leave", "VERB", -1, "root"], ["Corran", "PROPN", 1, "obj"]);
const links = linksOf(words);

test("a word has what hangs on it", () => {
  expect(links.dependents).toEqual([[], [0, 2], []]);
  expect([dependent(links, 1, "iobj", "obj"), dependent(links, 1, "iobj")]).toEqual([2, -1]);
  expect([has(links, 1, "obj"), has(links, 0, "obj"), has(links, 1, "iobj")]).toEqual([true, false, false]);
});

test("a subtree is the word with all below it, but for what is skipped", () => {
  expect([subtree(links, 1), subtree(links, 1, (at) => at === 0), subtree(links, 2)]).toEqual([[0, 1, 2], [1, 2], [2]]);
});

test("a word is below itself and whatever it hangs on", () => {
  expect([isBelow(words, 2, 2), isBelow(words, 2, 1), isBelow(words, 1, 2)]).toEqual([true, true, false]);
});

test("a word that hangs on a circle does not lead up to the root", () => {
  const circle = words.map((word, at) => ({ ...word, head: at === 0 ? 2 : at === 2 ? 0 : -1 }));
  expect([isRooted(words, 0), isRooted(circle, 0), isRooted(circle, 1)]).toEqual([true, false, true]);
});
