import { expect, test } from "vitest";
import { vocabularyOf } from "../../packages/model/src/vocabulary.ts";
import { createTokenizer } from "../../packages/model/src/wordpiece.ts";

const pieces = ["[PAD]", "the", "ship", "harbour", "##s"];
const { rank, commonest } = vocabularyOf(createTokenizer(pieces.join("\n")));

test("a word ranks by its place; one that is not there whole ranks last", () => {
  expect([rank("the"), rank("Ship"), rank("ships"), rank("zeppelin")]).toEqual([
    1,
    2,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

test("of several words the commonest is the one that stands first; of unknown ones there is none", () => {
  expect(commonest(["harbour", "ships", "ship"])).toBe("ship");
  expect(commonest(["ships", "zeppelin"])).toBeUndefined();
});
