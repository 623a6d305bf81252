import { expect, test } from "vitest";
import { ownInfinitives } from "../../../packages/core/src/lexicon/generated/own-infinitives.ts";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

const cancelled = wordsOf(
  ["Brandt", "PROPN", 6, "nsubj"],
  [",", "PUNCT", 3, "punct"],
  ["who", "PRON", 3, "nsubj"],
  ["speak", "VERB", 0, "acl:relcl"],
  ["Monday", "PROPN", 6, "obl"],
  [",", "PUNCT", 0, "punct"],
  ["leave", "VERB", -1, "root"],
);

test("what stands in a relative clause, before its comma, belongs to it", () => {
  expect(mended(cancelled).words[4]).toMatchObject({ head: 3, deprel: "obl" });
});

test("what a comma parts from a relative clause, or follows it without one, stays where it is", () => {
  const parted = cancelled.map((word, at) => (at === 3 ? { ...word, upos: "PUNCT" as const } : word));
  const open = cancelled.map((word, at) => (at === 5 ? { ...word, lemma: "soon", upos: "ADV" as const } : word));
  for (const words of [parted, open]) expect(mended(words).words[4]).toBe(words[4]);
});

test("“that” behind a person’s name tells of what the person made", () => {
  const text =
    "According to the indictment, the dealer, Leon Fabry, paid an art student in Tarsia to copy works by the painter Hugo Merling that had disappeared from a villa during the war.";
  const [tree] = parsed(text).trees;
  const gone = tree?.words.find(({ lemma }) => lemma === "disappear");
  expect(tree?.words[gone?.head ?? -1]?.lemma).toBe("work");
});

test.for(ownInfinitives)("“which” is the object of what one $lemma s to do: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  expect(tree?.words[tree.words.find((word) => word.lemma === "which")?.head ?? -1]?.lemma).toBe("save");
  const which = wordsOf(
    ["pact", "NOUN", -1, "root"],
    ["which", "PRON", 2, "obj"],
    [lemma, "VERB", 0, "acl:relcl"],
    ["save", "VERB", 2, "xcomp"],
  );
  expect(mended(which).words[1]?.head).toBe(3);
});

test("no clause tells of the day before it", () => {
  const text = "The council called for a strike on Wednesday, which the union has promised to join.";
  const [tree] = parsed(text).trees;
  const told = tree?.words.find(({ deprel }) => deprel === "acl:relcl");
  expect(tree?.words[told?.head ?? -1]?.lemma).toBe("strike");
});
