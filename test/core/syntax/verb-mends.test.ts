import { expect, test } from "vitest";
import { auxiliaries } from "../../../packages/core/src/lexicon/generated/auxiliaries.ts";
import { bareInfinitives } from "../../../packages/core/src/lexicon/generated/bare-infinitives.ts";
import { mended } from "../../../packages/core/src/syntax/mending.ts";
import { parsed } from "../../helpers/parsed.ts";
import { wordsOf } from "../../helpers/words.ts";

const headline = wordsOf(
  ["bank", "NOUN", 1, "nsubj"],
  ["cut", "NOUN", -1, "root", { feats: { VerbForm: "Fin" } }],
  ["rate", "NOUN", 1, "nmod"],
);

test("a noun with a subject and the form of a verb is one", () => {
  expect(mended(headline).words[1]).toMatchObject({ upos: "VERB", lemma: "cut" });
  expect(mended(headline).words[2]).toMatchObject({ deprel: "obj" });
});

test("a noun behind a copula, with an article, or without a verb's form stays one", () => {
  const copula = wordsOf(["be", "AUX", 1, "cop"]);
  const article = wordsOf(["the", "DET", 1, "det"]);
  const plain = headline.map((word) => ({ ...word, feats: {} }));
  for (const words of [[...headline, ...copula], [...headline, ...article], plain]) {
    expect(mended(words).words[1]).toBe(words[1]);
    expect(mended(words).words[2]).toBe(words[2]);
  }
});

test.for(auxiliaries)("“$lemma” stands before another verb: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  expect(tree?.words.find((word) => word.lemma === "sell")?.upos).toBe("VERB");
  const words = wordsOf(["plan", "NOUN", 2, "nsubj"], [lemma, "AUX", 2, "aux"], ["sell", "VERB", -1, "root"]);
  expect(mended(words).words).toEqual(words);
});

test.for(bareInfinitives)("an infinitive says what the object of “$lemma” does: $example", ({ lemma, example }) => {
  const [tree] = parsed(example).trees;
  const infinitives = tree?.words.filter(({ deprel, feats }) => feats["VerbForm"] === "Inf" && deprel !== "root");
  expect(infinitives?.map(({ head }) => tree?.words[head]?.lemma)).toEqual([lemma]);
  const offer = wordsOf(
    [lemma, "VERB", -1, "root"],
    ["pay", "VERB", 0, "xcomp", { feats: { VerbForm: "Inf" } }],
    ["offer", "NOUN", 1, "obj"],
  );
  expect(mended(offer).words).toEqual(offer);
});

test("“go and improve” are two, and nothing that is let", () => {
  const going = wordsOf(
    ["help", "VERB", -1, "root"],
    ["and", "CCONJ", 2, "cc"],
    ["improve", "VERB", 0, "conj", { feats: { VerbForm: "Inf" } }],
  );
  expect(mended(going).words).toEqual(going);
});
