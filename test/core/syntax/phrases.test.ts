import { expect, test } from "vitest";
import { adverbialNouns } from "../../../packages/core/src/lexicon/generated/adverbial-nouns.ts";
import {
  conjuncts,
  fixedWords,
  isAdverbialNoun,
  lemma,
  lower,
  nounPhrase,
  prepositionOf,
  trim,
} from "../../../packages/core/src/syntax/phrases.ts";
import { first } from "../../helpers/first.ts";
import { parsed } from "../../helpers/parsed.ts";
import { clauseOf } from "../../helpers/statements.ts";

const read = (text: string, word: string) => {
  const tree = first(parsed(text).trees);
  const at = tree.sentence.tokens.findIndex((token) => token.text === word);
  const words = (list: readonly number[]): string => list.map((each) => tree.sentence.tokens[each]?.text).join(" ");
  return { tree: tree, at, words };
};

test("a phrase leaves out its preposition, what is joined to it and what only adds", () => {
  const { tree, at, words } = read("Norhaven praised Veldonia and Karsovia.", "Veldonia");
  expect(words(nounPhrase(tree, at))).toBe("Veldonia");
  expect(words(conjuncts(tree, at))).toBe("Veldonia Karsovia");
});

test("prepositions of several words are one", () => {
  const { tree, at, words } = read(
    "Norhaven told Brelland that Karsovia closed the strait, according to Dora Fenwright.",
    "Dora",
  );
  expect(prepositionOf(tree, at)).toBe("according to");
  const according = tree.sentence.tokens.findIndex(({ text }) => text === "according");
  expect(words(fixedWords(tree, according))).toBe("according to");
});

test("punctuation at the edges is no part of a phrase", () => {
  const { tree, words } = read("Norhaven praised Veldonia.", "Veldonia");
  expect(words(trim(tree, [2, 3]))).toBe("Veldonia");
});

test("forms and lemmas are in lower case, with a plain apostrophe", () => {
  const { tree, at } = read("Marrant’s visit to Karsovia began in June.", "’s");
  expect(lower(tree, at)).toBe("'s");
  expect(lemma(tree, 0)).toBe("marrant");
  expect(lemma(tree, -1)).toBe("");
});

test("“day” may say when without a preposition, “ship” may not", () => {
  const { tree, at } = read("The ship that Norhaven sold sank.", "ship");
  expect(isAdverbialNoun(tree, at)).toBe(false);
});

test.for(adverbialNouns)("nobody left the $noun: $example", ({ example }) => {
  const { clause } = clauseOf(example, "leave");
  expect(clause.arguments.map(({ role }) => role)).toEqual(["subject"]);
});

test("the clause that “what” stands for belongs to the phrase, and that with which it is compared does not", () => {
  const half = read("The holders own half of what they sold.", "half");
  expect(half.words(nounPhrase(half.tree, half.at))).toBe("half of what they sold");
  const storm = read("Norhaven was helped more by the storm in the strait than by Karsovia.", "storm");
  expect(storm.words(nounPhrase(storm.tree, storm.at))).toBe("the storm in the strait");
  const poison = read("Norhaven learned of the poison not from Brelland but from its guards.", "poison");
  expect(poison.words(nounPhrase(poison.tree, poison.at))).toBe("the poison");
});
