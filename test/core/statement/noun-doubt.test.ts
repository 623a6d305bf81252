import { expect, test } from "vitest";
import {
  doubtAbove,
  doubtOfNoun,
  doubtOfVerb,
  hedgeOfNoun,
  OPENING,
  toldOfNoun,
} from "../../../packages/core/src/statement/noun-doubt.ts";
import { clauseOf, extracted, readText } from "../../helpers/statements.ts";

/** The tree of the text's one sentence, and the place of a word in it. */
function wordIn(text: string, word: string) {
  const tree = readText(text).scenes[0]?.tree;
  if (tree === undefined) throw new Error("no sentence");
  return { tree, at: tree.sentence.tokens.findIndex((token) => token.text === word) };
}

test("an adjective puts its doubt on the noun", () => {
  const { tree, at } = wordIn("An apparent show of support for Karsovia alarmed traders.", "show");
  expect(hedgeOfNoun(tree, at).certainty).toBe("probable");
});

test("what a noun of doubt is about is doubted, behind a preposition that opens it", () => {
  const { tree, at } = wordIn("Traders discussed the threat of an attack.", "attack");
  expect(doubtAbove(tree, at)).toBe("possible");
  expect(doubtOfNoun(tree, tree.words[at]?.head ?? -1)).toBe("possible");
  expect([OPENING.has("of"), OPENING.has("from")]).toEqual([true, false]);
});

test("what is told of a noun that one worries about is no fact", () => {
  const { clause, read, standing } = clauseOf("Farmers worry about the ministry closing the dam.", "close");
  const scene = read.scenes[0];
  expect(scene && doubtOfVerb(scene.tree, scene.clauses[clause.parent], clause.anchor)).toBe("possible");
  expect(standing.certainty).toBe("possible");
});

test.for([
  ["The claim is that Norhaven attacked Karsovia.", "attack", "claim"],
  ["The hope is that Norhaven signs the treaty.", "sign", "hope"],
  ["The problem is that the dam burst.", "burst", undefined],
] as const)("what a noun of saying or doubt is said to be completes it: %s", ([text, head, noun]) => {
  const { clause, read } = clauseOf(text, head);
  const tree = read.scenes[0]?.tree;
  const anchor = tree === undefined ? -1 : (toldOfNoun(tree, clause)?.anchor ?? -1);
  expect(tree?.words[anchor]?.lemma).toBe(noun);
});

test("a claim itself does nothing, and the writer does not make it", () => {
  expect(extracted("The claim is that Norhaven attacked Karsovia.").lines).toEqual([
    "Norhaven -attacks-> Karsovia; probable",
  ]);
});
