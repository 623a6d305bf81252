import { expect, test } from "vitest";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

test("a speaker who closes the sentence is no subject of a verb before", () => {
  const text = "Norhaven shelved the plan, a person who knows the minister said.";
  const [tree] = parsed(text).trees;
  const said = tree?.words.findIndex(({ lemma }) => lemma === "say");
  expect(tree?.words.find(({ lemma }) => lemma === "person")?.head).toBe(said);
  const twice = wordsOf(
    ["leave", "VERB", -1, "root"],
    ["mayor", "NOUN", 0, "nsubj"],
    ["say", "VERB", 0, "ccomp", { feats: { VerbForm: "Fin" } }],
  );
  expect(mended(twice).words[1]).toBe(twice[1]);
});

test("behind a semicolon the writer goes on, and somebody quoted does too", () => {
  const clause = (mark: string) =>
    wordsOf(
      ["say", "VERB", -1, "root"],
      [mark, "PUNCT", 2, "punct"],
      ["burst", "VERB", 0, "ccomp"],
      [";", "PUNCT", 5, "punct"],
      ["ministry", "NOUN", 5, "nsubj"],
      ["deny", "VERB", 2, "parataxis"],
    );
  expect(mended(clause(",")).words[5]?.head).toBe(0);
  expect(mended(clause("“")).words[5]?.head).toBe(2);
});

test("a gerund behind another verb's phrase tells of the phrase", () => {
  const text = "Dora Fenwright waited in the hall of stealing clerks.";
  const words = wordsOf(
    ["wait", "VERB", -1, "root"],
    ["in", "ADP", 2, "case"],
    ["hall", "NOUN", 0, "obl"],
    ["of", "SCONJ", 4, "mark"],
    ["steal", "VERB", 2, "acl"],
  );
  expect(mended(words).words[4]?.head, text).toBe(2);
});

test("“that” behind a phrase opens what is said, and behind a claim what is claimed", () => {
  const words = (noun: string) =>
    wordsOf(
      ["say", "VERB", -1, "root", { feats: { VerbForm: "Fin" } }],
      ["after", "ADP", 2, "case"],
      [noun, "NOUN", 0, "obl"],
      ["that", "SCONJ", 6, "mark"],
      ["dam", "NOUN", 6, "nsubj"],
      ["have", "AUX", 6, "aux", { feats: { VerbForm: "Fin" } }],
      ["burst", "VERB", 2, "acl"],
    );
  expect(mended(words("hearing")).words[6]).toMatchObject({ head: 0, deprel: "ccomp" });
  expect(mended(words("claim")).words[6]).toMatchObject({ head: 2, deprel: "acl" });
});
