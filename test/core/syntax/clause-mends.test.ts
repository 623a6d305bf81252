import { expect, test } from "vitest";
import { withFinalSpeaker, withJoinedParticiple } from "../../../packages/core/src/syntax/clause-mends.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { parsed } from "../../helpers/parsed.ts";

/** Each word with its part of speech, its head from 0 and its relation. */
const wordsOf = (...rows: readonly (readonly [string, Word["upos"], number, string, Word["feats"]?])[]) =>
  rows.map(
    ([lemma, upos, head, deprel, feats = {}]): Word => ({
      lemma,
      upos,
      feats,
      head,
      deprel,
      name: "O",
      nounClass: null,
    }),
  );

const participle = { VerbForm: "Part", Tense: "Past" };
const treaty = wordsOf(
  ["vote", "VERB", -1, "root", { VerbForm: "Inf" }],
  ["treaty", "NOUN", 0, "obl"],
  ["draft", "VERB", 1, "acl", participle],
  ["and", "CCONJ", 4, "cc"],
  ["back", "VERB", 0, "conj", participle],
);

test("a participle is joined to the participle before it, and a finite verb to the verb above", () => {
  expect(withJoinedParticiple(treaty, 4).head).toBe(2);
  const finite = treaty.map((word, at) => (at === 4 ? { ...word, feats: { VerbForm: "Fin" } } : word));
  expect(withJoinedParticiple(finite, 4).head).toBe(0);
});

test("“that” behind a person’s name tells of what the person made", () => {
  const text =
    "According to the indictment, the dealer, Leon Fabry, paid an art student in Tarsia to copy works by the painter Hugo Merling that had disappeared from a villa during the war.";
  const [tree] = parsed(text).trees;
  const gone = tree?.words.find(({ lemma }) => lemma === "disappear");
  expect(tree?.words[gone?.head ?? -1]?.lemma).toBe("work");
});

test("a speaker who closes the sentence is no subject of a verb before", () => {
  const text = "Norhaven shelved the plan, a person who knows the minister said.";
  const [tree] = parsed(text).trees;
  const said = tree?.words.findIndex(({ lemma }) => lemma === "say");
  expect(tree?.words.find(({ lemma }) => lemma === "person")?.head).toBe(said);
  const twice = wordsOf(
    ["leave", "VERB", -1, "root"],
    ["mayor", "NOUN", 0, "nsubj"],
    ["say", "VERB", 0, "ccomp", { VerbForm: "Fin" }],
  );
  expect(withFinalSpeaker(twice, 1)).toBe(twice[1]);
});
