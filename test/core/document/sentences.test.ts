import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../../packages/core/src/document/sentences.ts";
import { tokenize } from "../../../packages/core/src/document/tokens.ts";
import { abbreviations } from "../../../packages/core/src/lexicon/generated/abbreviations.ts";
import { sentenceOpeners } from "../../../packages/core/src/lexicon/generated/sentence-openers.ts";

/** The sentences of a paragraph, with a bar between them. */
const split = (text: string) =>
  splitSentences(tokenize(text))
    .map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end))
    .join(" | ");

test.for([
  "She resigned. | He did not! | Why? | Nobody knows…",
  "Mr. Salvat met Gen. Dorn at 5 p.m. in Washington, D.C. on Friday.",
  "Ana M. Salvat agreed. | So did J.K. Dorn.",
  "It went to Orval Inc. | The price is not known.",
  "It belongs to Orval Inc. Chairman Dorn.",
  "The U.S. Senate met. | It is in the U.S. | But nobody came.",
  "They met at 5 p.m. on Friday at 10 a.m. EST, and at 6 p.m. Monday. | Nobody came.",
  "It began at 5 p.m. | Nobody came.",
  "They sold maps, books, etc. | Nobody came.",
  "“Is it over?” Ana Salvat asked. | “Why?” | Nobody knows.",
  "“It is over!” Mr. Dorn said. | “Is it?” | Salvat left.",
  "“Is it over?” | She said nothing.",
  "Ana Salvat, R-Ore., came to Orval. | So did Dorn.",
  "“It is over.” | She left.",
  "“Is it over?” she asked.",
  "“It is over!” he said. | “Go.”",
  "He called it “over.” | She did not.",
  "She left (in a hurry). | He stayed.",
  "(She left.) | He stayed.",
  "It ended in 2031. | Then it rained.",
  "It ended in 2031.[17] | Then it rained.",
  "It cost $4.2 million. | Nobody paid.",
  "He saw it, e.g. in Orval, and Salvat vs. Dorn too.",
  "1. Take the bridge.",
  "Wait... what? | No. | never.",
  "Great :) | We won.",
  "So it is: nobody knows; all guess – even he.",
] as const)("%s", (marked) => {
  expect(split(marked.replaceAll(" | ", " "))).toBe(marked);
});

test("a full stop ends a sentence even if the next is written on to it", () => {
  expect(split("It ended in 2031.Then it rained.")).toBe("It ended in 2031. | Then it rained.");
});

test("no abbreviation ends the sentence of its example", () => {
  expect(abbreviations.filter(({ example }) => split(example) !== example)).toEqual([]);
});

test("every opener opens a sentence after an abbreviation", () => {
  expect(sentenceOpeners.filter(({ form, example }) => !split(example).includes(`Inc. | ${form} `))).toEqual([]);
});

test("every token is in one sentence, in order", () => {
  const unit = fc.constantFrom(
    "Word",
    "word",
    ".",
    "!",
    "?",
    "...",
    " ",
    "”",
    '"',
    ")",
    "Mr.",
    "U.S.",
    "1",
    "[",
    "]",
    ":)",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const tokens = tokenize(text);
      expect(splitSentences(tokens).flat()).toEqual(tokens);
      expect(splitSentences(tokens).every((sentence) => sentence.length > 0)).toBe(true);
    }),
  );
});
