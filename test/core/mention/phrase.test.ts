import { expect, test } from "vitest";
import { isBelow, phraseOf, wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { dependent } from "../../../packages/core/src/syntax/tree.ts";
import { parsed } from "../../helpers/parsed.ts";

test("a relative clause stays outside its noun's phrase", () => {
  const [tree] = parsed("The company that built the dam withdrew.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  const subject = dependent(tree, tree.root, "nsubj");
  const { first, last } = phraseOf(tree, subject);
  expect(wordsOf(tree, first, last)).toEqual(["The", "company"]);
});

test("every word hangs below the root, and the root below none of them", () => {
  const [tree] = parsed("Canada offered a peace plan.").trees;
  if (tree === undefined) throw new RangeError("no tree");
  const words = tree.words.map((_, at) => at);
  expect(words.every((word) => isBelow(tree, word, tree.root))).toBe(true);
  expect(words.filter((word) => isBelow(tree, tree.root, word))).toEqual([tree.root]);
});
