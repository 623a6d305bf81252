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
