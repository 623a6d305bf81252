import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOfLine, singleSentence } from "../../../packages/core/src/document/single-sentence.ts";

test("a line is one sentence, whatever full stops it holds", () => {
  const { sentences } = singleSentence(articleOfLine("line", "Mr. Keth spoke. Nobody listened."));
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([7]);
});

test("no text has no sentence, and no text throws", () => {
  expect(singleSentence(articleOfLine("line", " ")).sentences).toEqual([]);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      (text) => singleSentence(articleOfLine("line", text)).sentences.length <= 1,
    ),
  );
});
