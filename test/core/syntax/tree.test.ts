import { expect, test } from "vitest";
import { documentOfConllu } from "../../../packages/core/src/syntax/conllu.ts";
import type { Syntax } from "../../../packages/core/src/syntax/syntax.ts";
import { dependent, spanOf, subtree, type Tree, treeOf, universal } from "../../../packages/core/src/syntax/tree.ts";

const rows = [
  ["The", "DET", 2, "det"],
  ["envoy", "NOUN", 5, "nsubj:pass"],
  ["was", "AUX", 5, "aux:pass"],
  ["not", "PART", 5, "advmod"],
  ["freed", "VERB", 0, "root"],
] as const;
const lines = rows.map(([form, upos, head, deprel], i) =>
  [i + 1, form, form, upos, "_", "_", head, deprel, "_", "_"].join("\t"),
);
const { document, syntaxes } = documentOfConllu(`# text = The envoy was not freed\n${lines.join("\n")}\n\n`);
const sentence = document.sentences[0];
if (sentence === undefined) throw new RangeError("Cannot read the example");
const tree: Tree = treeOf(0, sentence, syntaxes[0] as Syntax);

test("each word knows its dependents, and the sentence its root", () => {
  expect(tree.root).toBe(4);
  expect(tree.dependents).toEqual([[], [0], [], [], [1, 2, 3]]);
});

test("a sentence and a syntax of different length do not fit", () => {
  expect(() => treeOf(0, sentence, { words: [] })).toThrow("Cannot join sentence 0: 5 tokens but 0 words");
});

test("a subtree is a word with all below it, but for what is skipped", () => {
  expect(subtree(tree, 4)).toEqual([0, 1, 2, 3, 4]);
  expect(subtree(tree, 4, (word) => word === 1)).toEqual([2, 3, 4]);
});

test("a dependent is found by its whole relation", () => {
  expect(dependent(tree, 4, "nsubj", "nsubj:pass")).toBe(1);
  expect(dependent(tree, 4, "nsubj")).toBe(-1);
  expect(universal("nsubj:pass")).toBe("nsubj");
  expect(universal("root")).toBe("root");
});

test("the span of words reaches from the first to the last", () => {
  const { start, end } = spanOf(tree, [1, 0]);
  expect(document.article.text.slice(start, end)).toBe("The envoy");
  expect(() => spanOf(tree, [])).toThrow(RangeError);
});
