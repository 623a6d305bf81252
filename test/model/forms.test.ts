import type { Upos } from "@newsgraph/core";
import { expect, test } from "vitest";
import { meantBy, regularStems } from "../../packages/model/src/forms.ts";

/** Knows these words, the first best. */
const words = ["so", "good", "god", "soo"];
const rank = (word: string): number => (words.includes(word) ? words.indexOf(word) : Number.POSITIVE_INFINITY);
const vocabulary = {
  rank,
  commonest: (some: readonly string[]) => words.find((word) => some.includes(word)),
};

test.for<[form: string, upos: Upos, meant: string]>([
  ["sooooo", "ADV", "so"],
  ["goood", "ADJ", "good"],
  ["mmmm", "INTJ", "mmmm"],
  ["goood", "PROPN", "goood"],
  ["NGO's", "NOUN", "NGO"],
  ["80’s", "NOUN", "80s"],
  ["it’s", "PRON", "it's"],
  ["'s", "NOUN", "'s"],
])("%s as %s is %s", ([form, upos, meant]) => {
  expect(meantBy(form, upos, vocabulary)).toBe(meant);
});

test.for<[word: string, stems: string]>([
  ["aches", "ach ache"],
  ["stopped", "stopp stoppe stop"],
  ["tidiest", "tidi tidie tidy"],
  ["ships", "ship"],
  ["ring", ""],
  ["cat", ""],
])("%s may come from: %s", ([word, stems]) => {
  expect(regularStems(word).join(" ")).toBe(stems);
});
