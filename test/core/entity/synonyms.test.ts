import { expect, test } from "vitest";
import { areSynonyms } from "../../../packages/core/src/entity/synonyms.ts";

test.for([
  ["deal", "accord", true],
  ["deal", "war", false],
  ["table", "table", false],
] as const)("%s and %s: %s", ([a, b, expected]) => {
  expect(areSynonyms(a, b)).toBe(expected);
});
