import { expect, test } from "vitest";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { withLastVerb, withVerbForNoun } from "../../../packages/core/src/syntax/verb-mends.ts";

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

const headline = wordsOf(
  ["bank", "NOUN", 1, "nsubj"],
  ["cut", "NOUN", -1, "root", { VerbForm: "Fin" }],
  ["rate", "NOUN", 1, "nmod"],
);

test("a noun with a subject and the form of a verb is one", () => {
  expect(withVerbForNoun(headline, 1)).toMatchObject({ upos: "VERB", lemma: "cut" });
  expect(withVerbForNoun(headline, 2)).toMatchObject({ deprel: "obj" });
});

test("a noun behind a copula, with an article, or without a verb's form stays one", () => {
  const copula = wordsOf(["be", "AUX", 1, "cop"]);
  const article = wordsOf(["the", "DET", 1, "det"]);
  const plain = headline.map((word) => ({ ...word, feats: {} }));
  for (const words of [[...headline, ...copula], [...headline, ...article], plain]) {
    expect(withVerbForNoun(words, 1)).toBe(words[1]);
    expect(withVerbForNoun(words, 2)).toBe(words[2]);
  }
});

test("what one does not talk is the object of the verb that is joined to it", () => {
  const joined = (first: string) =>
    wordsOf([first, "VERB", -1, "root"], ["improve", "VERB", 0, "conj"], ["relation", "NOUN", 0, "obj"]);
  expect(withLastVerb(joined("talk"), 2).head).toBe(1);
  expect(withLastVerb(joined("discuss"), 2).head).toBe(0);
});
