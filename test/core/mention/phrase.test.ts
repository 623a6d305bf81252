import { expect, test } from "vitest";
import { phraseOf, wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { dependent } from "../../../packages/core/src/syntax/tree.ts";
import { parsed } from "../../helpers/parsed.ts";

test("a relative clause stays outside its noun's phrase", () => {
  const [tree] = parsed("The company that built the dam withdrew.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  const subject = dependent(tree, tree.root, "nsubj");
  const { first, last } = phraseOf(tree, subject);
  expect(wordsOf(tree, first, last)).toEqual(["The", "company"]);
});

test.for([
  ["The company praised the minister himself.", "the minister"],
  ["Lawmakers approved a budget on Thursday that freezes wages.", "a budget"],
  ["Ansel is in many ways the birthplace of the movement.", "the birthplace of the movement"],
] as const)("%s: the phrase is %s", ([text, phrase]) => {
  const [tree] = parsed(text).trees;
  if (tree === undefined) throw new RangeError("no tree");
  const object = dependent(tree, tree.root, "obj");
  const { first, last } = phraseOf(tree, object === -1 ? tree.root : object);
  expect(wordsOf(tree, first, last).join(" ")).toBe(phrase);
});
