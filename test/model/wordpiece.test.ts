import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shapeOf } from "../../packages/model/src/casing.ts";
import { createTokenizer } from "../../packages/model/src/wordpiece.ts";

const vocabulary = readFileSync(new URL("../../packages/model/weights/vocabulary.txt", import.meta.url), "utf8");
const tokenizer = createTokenizer(vocabulary);
const names = vocabulary.split("\n");
const pieces = (word: string): string =>
  tokenizer(word)
    .map((id) => names[id])
    .join(" ");

/** What training saw: `training/fixture.py` writes it from `sentences.txt` and `odd-words.txt`. */
const trained = readFileSync(new URL("pieces.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");

test.for(trained)("training and inference cut alike: %s", (line) => {
  const [word = "", shape, ids] = line.split("\t");
  const text: string = JSON.parse(word);
  expect([String(shapeOf(text)), tokenizer(text).join(" ")]).toEqual([shape, ids]);
});

test("a word is covered by the longest pieces from the left", () => {
  expect(pieces("Embankments")).toBe("embankment ##s");
});

test("accents and typographic quotes do not matter", () => {
  expect(pieces("naïve")).toBe(pieces("naive"));
  expect(pieces("“")).toBe(pieces('"'));
});

test("what nobody knows is one unknown piece", () => {
  expect(pieces("\u{1f9ff}")).toBe("[UNK]");
  expect(pieces("")).toBe("[UNK]");
});

test("any word has between one and twelve pieces of the vocabulary", () => {
  const claim = (word: string): boolean => {
    const ids = tokenizer(word);
    return ids.length >= 1 && ids.length <= 12 && ids.every((id) => names[id] !== undefined);
  };
  fc.assert(fc.property(fc.string({ unit: "binary" }), claim));
});

test("a word of a million letters is one unknown piece, a rule of a million dashes has twelve", () => {
  expect(tokenizer("a".repeat(1_000_000))).toEqual([100]);
  expect(pieces("-".repeat(1_000_000))).toBe("- ".repeat(12).trim());
});
