import { expect, test } from "vitest";
import { has, isBelow, isTree } from "../../../packages/core/src/syntax/links.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";

/** "Miners left Corran": each word with its head from 0, −1 for none, and its relation. */
const words = (
  [
    [1, "nsubj"],
    [-1, "root"],
    [1, "obj"],
  ] as const
).map(([head, deprel]): Word => ({ lemma: "", upos: "X", feats: {}, head, deprel, name: "O", nounClass: null }));

test("a word has what hangs on it", () => {
  expect([has(words, 1, "obj"), has(words, 0, "obj"), has(words, 1, "iobj")]).toEqual([true, false, false]);
});

test("a word is below itself and whatever it hangs on", () => {
  expect([isBelow(words, 2, 2), isBelow(words, 2, 1), isBelow(words, 1, 2)]).toEqual([true, true, false]);
});

test("where two words hang on each other there is no tree", () => {
  const circle = words.map((word, at) => ({ ...word, head: at === 0 ? 2 : at === 2 ? 0 : -1 }));
  expect([isTree(words), isTree(circle)]).toEqual([true, false]);
});
