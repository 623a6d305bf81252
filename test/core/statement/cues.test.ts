import { expect, test } from "vitest";
import { headlineSources } from "../../../packages/core/src/lexicon/generated/headline-sources.ts";
import {
  addressed,
  addresseeOf,
  closesSentence,
  contentCue,
  cueOf,
  cuesOf,
  effectOf,
  effectOfNoun,
  headlineSource,
  nounCue,
  sourcePhrase,
} from "../../../packages/core/src/statement/cues.ts";
import { lemma } from "../../../packages/core/src/syntax/phrases.ts";
import { first } from "../../helpers/first.ts";
import { clauseOf } from "../../helpers/statements.ts";

const treeOf = (text: string, head: string) => {
  const { clause, read } = clauseOf(text, head);
  const scene = first(read.scenes);
  return { clause, tree: scene.tree, clauses: scene.clauses };
};

test.for([
  ["Norhaven accused Brelland of holding the crew.", "hold", "accuse", "of"],
  ["Norhaven asked Brelland to free the crew.", "free", "ask", "to"],
  ["Norhaven promised Brelland to free the crew.", "free", "promise", "self"],
  ["Dora Fenwright tweeted that the dam is safe.", "safe", "say", "that"],
] as const)("%s", ([text, head, act, content]) => {
  const { clause, tree, clauses } = treeOf(text, head);
  const above = first(clauses.filter(({ index }) => index === clause.parent));
  expect(contentCue(tree, clause, above)).toMatchObject({ act, content });
  expect(cueOf(tree, above, content)?.act).toBe(act);
  expect(cuesOf(tree, above).map((row) => row.content)).toContain(content);
});

test("whoever is called on is addressed", () => {
  const { clause, tree } = treeOf("Norhaven called on Brelland to free the crew.", "call");
  expect(addressed(clause)).toBe(true);
  expect(lemma(tree, addresseeOf(clause)?.head ?? -1)).toBe("brelland");
});

test("verbs and nouns say whether what follows comes true", () => {
  const { clause, tree } = treeOf("Norhaven failed to free the crew.", "fail");
  expect(effectOf(tree, clause)?.polarity).toBe("negative");
  const { tree: nouns } = treeOf("Traders discussed Norhaven’s failure to free the crew.", "discuss");
  const failure = nouns.words.findIndex(({ lemma: word }) => word === "failure");
  expect(effectOfNoun(nouns, failure)?.polarity).toBe("negative");
  expect(nounCue(nouns, failure)).toBeUndefined();
});

test("a closing “according to” names the source of the sentence", () => {
  const { tree, clauses } = treeOf(
    "Norhaven told Brelland that Karsovia closed the strait, according to Dora Fenwright.",
    "tell",
  );
  const phrase = clauses.map((clause) => sourcePhrase(tree, clause)).find((found) => found !== undefined);
  expect(lemma(tree, phrase?.head ?? -1)).toBe("dora");
  expect(closesSentence(tree, phrase?.head ?? -1)).toBe(true);
});

test.for(headlineSources)("a headline's $noun behind a colon is its source: $example", ({ noun, example }) => {
  const { clause, tree } = treeOf(example, "hide");
  expect(lemma(tree, headlineSource(tree, clause)?.head ?? -1)).toBe(noun);
});
