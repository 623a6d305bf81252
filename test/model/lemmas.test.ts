import { readFileSync } from "node:fs";
import type { Upos } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLemmatizer, type LemmaTable, placesOf, type Tagged } from "../../packages/model/src/lemmas.ts";
import { vocabularyOf } from "../../packages/model/src/vocabulary.ts";
import { createTokenizer } from "../../packages/model/src/wordpiece.ts";

const weights = (name: string): string =>
  readFileSync(new URL(`../../packages/model/weights/${name}`, import.meta.url), "utf8");
const vocabulary = vocabularyOf(createTokenizer(weights("vocabulary.txt")));
const lemmasOf = createLemmatizer(JSON.parse(weights("tables.json")).lemmas, vocabulary);

/** The word after "the" in a sentence of its own, so that it is not the first. */
function lemmaOf(form: string, upos: Upos, feats: Readonly<Record<string, string>>): string | undefined {
  return lemmasOf(["A", form], [tagged("DET"), tagged(upos, { feats })])[1];
}

function tagged(upos: Upos, { feats = {}, head = -1, deprel = "dep" }: Partial<Tagged> = {}): Tagged {
  return { upos, feats, head, deprel };
}

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
  // The vocabulary knows "ache", "wild" and "little", but no "ach", "wildest" and "litttle".
  ["aches", "NOUN", plural, "ache"],
  ["wildest", "ADJ", { Degree: "Pos" }, "wild"],
  ["honest", "ADJ", { Degree: "Pos" }, "honest"],
  ["litttle", "ADJ", { Degree: "Pos" }, "little"],
  ["SOOOOO", "ADV", {}, "so"],
  ["VIII", "NUM", {}, "VIII"],
  ["DJ’s", "NOUN", plural, "dj"],
  ["1930's", "NOUN", plural, "1930s"],
  ["3,40", "NUM", {}, "3.40"],
  ["3,400", "NUM", {}, "3400"],
  ["Minutes.PDF", "PROPN", { Number: "Sing" }, "minutes.pdf"],
  ["japanese", "ADJ", { Degree: "Pos" }, "Japanese"],
  ["canada", "PROPN", { Number: "Sing" }, "Canada"],
])("the lemma of %s as %s is %s", ([form, upos, feats, lemma]) => {
  expect(lemmaOf(form, upos, feats)).toBe(lemma);
});

test("no word loses all its letters, whatever it is taken for", () => {
  const upos = fc.constantFrom<Upos[]>("VERB", "NOUN", "ADJ", "PROPN", "PRON", "AUX", "X", "PUNCT");
  const deprel = fc.constantFrom("dep", "aux", "goeswith");
  const head = fc.constantFrom(-1, 0, 1);
  const feats = fc.constantFrom<Readonly<Record<string, string>>[]>(past, plural, { Degree: "Sup" }, {});
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), upos, feats, head, deprel, (form, tag, f, at, label) =>
      lemmasOf([form, form], [tagged(tag, { feats: f, head: at, deprel: label }), tagged(tag)]).every(
        (lemma) => lemma !== "",
      ),
    ),
  );
});

test("words that objects of JavaScript know are words like others", () => {
  expect(lemmaOf("constructor", "NOUN", { Number: "Sing" })).toBe("constructor");
  expect(lemmaOf("__proto__", "X", {})).toBe("__proto__");
});

test.for<[words: string, tags: string, heads: readonly number[], places: readonly string[]]>([
  ['" Old maps burnt', "PUNCT ADJ NOUN VERB", [3, 2, 3, -1], ["", "first", "", ""]],
  ["the Great Tarsk Bridge", "DET ADJ PROPN PROPN", [3, 3, 3, -1], ["first named", "named", "named", ""]],
  ["old maps burnt", "ADJ NOUN VERB", [1, 2, -1], ["uncased", "uncased", "uncased"]],
  ["1 2", "NUM NUM", [-1, 0], ["uncased", "uncased"]],
])("the places of %s", ([words, tags, heads, places]) => {
  const upos = tags.split(" ") as Upos[];
  expect(
    placesOf(
      words.split(" "),
      upos.map((tag, at) => tagged(tag, { head: heads[at] as number })),
    ),
  ).toEqual(places);
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
    names: {},
  };
  const lemmas = createLemmatizer(learnt, vocabulary);
  const names = [tagged("ADJ"), tagged("ADJ", { head: 3 }), tagged("PROPN"), tagged("PROPN")];
  expect(lemmas(["Great", "Great", "TARSKIA", "TIBO"], names)).toEqual(["great", "Great", "Tarskia", "TIBO"]);
});

test("what was written in two words by mistake is one", () => {
  const parts = [tagged("ADP"), tagged("X", { head: 0, deprel: "goeswith" }), tagged("NOUN")];
  expect(lemmasOf(["with", "out", "ships"], parts)).toEqual(["without", "_", "ship"]);
});

test.for<[deprel: string, head: string, upos: Upos, feats: Readonly<Record<string, string>>, lemma: string]>([
  ["aux", "gone", "VERB", { VerbForm: "Part", Tense: "Past" }, "have"],
  ["aux", "going", "VERB", { VerbForm: "Part", Tense: "Pres" }, "be"],
  ["aux:pass", "sold", "VERB", { VerbForm: "Part", Tense: "Past", Voice: "Pass" }, "be"],
  ["aux", "away", "ADV", {}, "have"],
  ["cop", "away", "ADV", {}, "be"],
])("'s as %s of %s is a form of %s", ([deprel, form, upos, feats, lemma]) => {
  const present = { VerbForm: "Fin", Tense: "Pres", Number: "Sing", Person: "3", Mood: "Ind" };
  const words = [
    tagged("PRON", { head: 2 }),
    tagged("AUX", { feats: present, head: 2, deprel }),
    tagged(upos, { feats }),
  ];
  expect(lemmasOf(["it", "'s", form], words)[1]).toBe(lemma);
});
