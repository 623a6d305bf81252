import { readFileSync } from "node:fs";
import type { Upos } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type LemmaTable, lemmaOf, placesOf } from "../../packages/model/src/lemmas.ts";

const file = readFileSync(new URL("../../packages/model/weights/tables.json", import.meta.url), "utf8");
const table: LemmaTable = JSON.parse(file).lemmas;

const past = { VerbForm: "Fin", Tense: "Past", Mood: "Ind" };
const plural = { Number: "Plur" };

test.for<[form: string, upos: Upos, feats: Readonly<Record<string, string>>, lemma: string]>([
  ["signed", "VERB", past, "sign"],
  ["denies", "VERB", { VerbForm: "Fin", Tense: "Pres", Number: "Sing", Person: "3", Mood: "Ind" }, "deny"],
  ["Fled", "VERB", past, "flee"],
  ["building", "VERB", { VerbForm: "Part", Tense: "Pres" }, "build"],
  ["cities", "NOUN", plural, "city"],
  ["children", "NOUN", plural, "child"],
  ["better", "ADJ", { Degree: "Cmp" }, "good"],
  ["n't", "PART", { Polarity: "Neg" }, "not"],
  ["n’t", "PART", { Polarity: "Neg" }, "not"],
  ["Tarsk", "PROPN", { Number: "Sing" }, "Tarsk"],
  ["'re", "AUX", { Mood: "Ind", Tense: "Pres", VerbForm: "Fin" }, "be"],
])("the lemma of %s as %s is %s", ([form, upos, feats, lemma]) => {
  expect(lemmaOf(form, upos, feats, "", table)).toBe(lemma);
});

test("no word loses all its letters, whatever it is taken for", () => {
  const upos = fc.constantFrom<Upos[]>("VERB", "NOUN", "ADJ", "PROPN", "PRON", "AUX", "X", "PUNCT");
  const place = fc.constantFrom("", "first", "named", "first named", "uncased");
  const feats = fc.constantFrom<Readonly<Record<string, string>>[]>(past, plural, { Degree: "Sup" }, {});
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: "grapheme" }),
      upos,
      feats,
      place,
      (form, tag, f, place) => lemmaOf(form, tag, f, place, table) !== "",
    ),
  );
});

test("words that objects of JavaScript know are words like others", () => {
  expect(lemmaOf("constructor", "NOUN", { Number: "Sing" }, "", table)).toBe("constructor");
  expect(lemmaOf("__proto__", "X", {}, "", table)).toBe("__proto__");
});

test.for<[words: string, tags: string, heads: readonly number[], places: readonly string[]]>([
  ['" Old maps burnt', "PUNCT ADJ NOUN VERB", [3, 2, 3, -1], ["", "first", "", ""]],
  ["the Great Tarsk Bridge", "DET ADJ PROPN PROPN", [3, 3, 3, -1], ["first named", "named", "named", ""]],
  ["old maps burnt", "ADJ NOUN VERB", [1, 2, -1], ["uncased", "uncased", "uncased"]],
  ["1 2", "NUM NUM", [-1, 0], ["uncased", "uncased"]],
])("the places of %s", ([words, tags, heads, places]) => {
  expect(placesOf(words.split(" "), tags.split(" ") as Upos[], heads)).toEqual(places);
});

test("capitals go by the letters of a word and its place, by its tag alone where nothing closer was learnt", () => {
  const learnt: LemmaTable = {
    capitals: {
      ADJ: { "": "lower" },
      "ADJ Abc named": { "": "keep" },
      "PROPN ABCDEF": { "": "name" },
      PROPN: { "": "keep" },
    },
    exceptions: {},
    words: {},
    endings: { ADJ: { "": "0" }, PROPN: { "": "0" } },
  };
  const lemma = (form: string, upos: Upos, place: string): string => lemmaOf(form, upos, {}, place, learnt);
  expect([lemma("Great", "ADJ", "first"), lemma("Great", "ADJ", "named")]).toEqual(["great", "Great"]);
  expect([lemma("TARSKIA", "PROPN", ""), lemma("TIBO", "PROPN", "")]).toEqual(["Tarskia", "TIBO"]);
});
