import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenPatterns } from "../../../packages/core/src/document/patterns.ts";
import { isWrittenTogether, tokenize } from "../../../packages/core/src/document/tokens.ts";
import { abbreviations } from "../../../packages/core/src/lexicon/generated/abbreviations.ts";
import { boundAffixes } from "../../../packages/core/src/lexicon/generated/bound-affixes.ts";
import { clitics } from "../../../packages/core/src/lexicon/generated/clitics.ts";
import { type Contraction, contractions } from "../../../packages/core/src/lexicon/generated/contractions.ts";
import { elisions } from "../../../packages/core/src/lexicon/generated/elisions.ts";
import { emoticons } from "../../../packages/core/src/lexicon/generated/emoticons.ts";
import { nameEndings } from "../../../packages/core/src/lexicon/generated/name-endings.ts";
import { unitSuffixes } from "../../../packages/core/src/lexicon/generated/unit-suffixes.ts";

const words = (text: string) =>
  tokenize(text)
    .map((token) => token.text)
    .join(" ");

test.for(tokenPatterns.map(({ name, example, tokens }) => [name, example, tokens] as const))(
  "%s: %s",
  ([, example, tokens]) => {
    expect(words(example)).toBe(tokens);
  },
);

test.for([
  ["don't, won't, can't", "do n't , wo n't , ca n't"],
  ["don’t, Xi’s, they’d", "do n’t , Xi ’s , they ’d"],
  ["I'd've DON'T", "I 'd 've DO N'T"],
  ["Cannot and gonna", "Can not and gon na"],
  ["the workers' rights", "the workers ' rights"],
  ["an O’Brien, a Ba'athist and d'Herbin at 5 o'clock", "an O’Brien , a Ba'athist and d'Herbin at 5 o'clock"],
  ["the 12-point proposal", "the 12 - point proposal"],
  ["so-called state-of-the-art", "so - called state - of - the - art"],
  ["anti-corruption e-mail on non-interference", "anti-corruption e-mail on non-interference"],
  ["the U.S.-led talks in Washington, D.C.", "the U.S. - led talks in Washington , D.C."],
  ["from March 20-22", "from March 20 - 22"],
  ["on Feb. 4, 2022.Ana Salvat/The Orval Press", "on Feb. 4 , 2022 . Ana Salvat / The Orval Press"],
  ["“Yes,” he said – ‘no’.", "“ Yes , ” he said – ‘ no ’ ."],
  ['"No limits," she said.', '" No limits , " she said .'],
  ["$4.2 billion, €5m, US$3 and 5%", "$ 4.2 billion , € 5 m , US$ 3 and 5 %"],
  ["1,250 people, 3rd at 10:30 p.m.", "1,250 people , 3rd at 10:30 p.m."],
  ["Notes [5,6] and 1,2", "Notes [ 5 , 6 ] and 1 , 2"],
  ["AT&T's R&D", "AT&T 's R&D"],
  ["Wait... what?! No…", "Wait ... what ?! No …"],
  ["Mr. and Mrs. Salvat of Orval Inc. met Gen. Dorn.", "Mr. and Mrs. Salvat of Orval Inc. met Gen. Dorn ."],
  ["He said no. Five did.", "He said no . Five did ."],
  ["Kim Jong-un", "Kim Jong - un"],
  ["left–right and—so", "left – right and — so"],
  ["😀👍🏽 👩‍🚀", "😀 👍🏽 👩‍🚀"],
  ["שלום עולם مرحبا", "שלום עולם مرحبا"],
  ["cafe\u0301s", "cafe\u0301s"],
  ["zero\u200Bwidth", "zero width"],
  ["", ""],
  [" \n\t", ""],
] as const)("%s", ([text, expected]) => {
  expect(words(text)).toBe(expected);
});

test("only what the span selects is cut, and offsets count from the text's start", () => {
  expect(tokenize("Mr. Xi doesn't.", { start: 4, end: 14 })).toEqual([
    { start: 4, end: 6, text: "Xi" },
    { start: 7, end: 11, text: "does" },
    { start: 11, end: 14, text: "n't" },
  ]);
});

const has = (example: string, token: string) => words(example).split(" ").includes(token);

test("every abbreviation keeps its full stop", () => {
  expect(abbreviations.filter(({ form, example }) => !has(example, form))).toEqual([]);
});

test("every bound affix stays with its word", () => {
  const bound = /\w+-\w+/;
  expect(boundAffixes.filter(({ example }) => !has(example, bound.exec(example)?.[0] ?? ""))).toEqual([]);
});

test("every contraction is cut where its row says", () => {
  const isCut = ({ form, cut, example }: Contraction) =>
    words(example)
      .toLowerCase()
      .includes(`${form.slice(0, cut)} ${form.slice(cut)}`);
  expect(contractions.filter((row) => !isCut(row))).toEqual([]);
});

test.for([
  ["clitic", clitics],
  ["elision", elisions],
  ["emoticon", emoticons],
  ["unit", unitSuffixes],
] as const)("every %s is a word", ([, rows]) => {
  expect(rows.filter(({ form, example }) => !has(example, form))).toEqual([]);
});

test("every ending makes one word of a name", () => {
  expect(nameEndings.filter(({ ending, example }) => !has(example, `orval.${ending}`))).toEqual([]);
});

test.for([
  ["do", "n't", true],
  ["Xi", "’s", true],
  ["can", "not", true],
  ["12", "-", false],
  ["(", "5", false],
] as const)("%s and %s are one written word: %s", ([first, second, together]) => {
  const [one, two] = [
    { start: 0, end: first.length },
    { start: first.length, end: first.length + second.length },
  ];
  expect(isWrittenTogether({ ...one, text: first }, { ...two, text: second })).toBe(together);
});

test("what a space parts is not one written word", () => {
  expect(isWrittenTogether({ start: 0, end: 2, text: "do" }, { start: 3, end: 6, text: "n't" })).toBe(false);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("a", "B", "9", ".", ",", "-", "'", "’", "s", "n", "t", " ", "/", "@", ":", "\n", "“", "😀"),
  }),
);

test("every token is the text at its span, and white space alone lies between two", () => {
  const holds = (text: string): boolean => {
    let end = 0;
    for (const token of [...tokenize(text), { start: text.length, end: text.length, text: "" }]) {
      if (token.start < end || text.slice(token.start, token.end) !== token.text || /\s/.test(token.text)) return false;
      if (!/^[\s\u0085\u180E\u200B\u2060]*$/.test(text.slice(end, token.start))) return false;
      end = token.end;
    }
    return true;
  };
  fc.assert(fc.property(anyText, holds), { numRuns: 500 });
});

test.for([
  ["letters", "a"],
  ["digits", "1"],
  ["groups of digits", "1.1"],
  ["full stops", "."],
  ["clitics", "'s"],
  ["letters with stops", "a."],
  ["at signs", "a@"],
  ["hyphens", "a-"],
  ["addresses", "http://"],
  ["opening marks", "“"],
  ["words", "so it goes "],
] as const)("three hundred thousand signs of %s are cut to the end", ([, piece]) => {
  const text = piece.repeat(300_000 / piece.length);
  const tokens = tokenize(text);
  expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
});
