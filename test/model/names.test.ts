import fc from "fast-check";
import { expect, test } from "vitest";
import { createNameDecoder } from "../../packages/model/src/names.ts";

const tags = ["O", "B-person", "I-person", "B-place", "I-place"];
const decode = createNameDecoder(tags);
/** The tags of words whose scores are given in the order of `tags`. */
const decoded = (...rows: readonly (readonly number[])[]): string => decode(rows).join(" ");

test("each word takes its best tag", () => {
  expect(decoded([0, 5, 0, 0, 0], [0, 0, 5, 0, 0], [5, 0, 0, 0, 0])).toBe("B-person I-person O");
});

test("a name does not begin inside", () => {
  expect(decoded([0, 1, 5, 0, 0])).toBe("B-person");
});

test("a name does not change its kind on the way", () => {
  expect(decoded([0, 5, 0, 4, 0], [0, 0, 0, 0, 3])).toBe("B-place I-place");
});

test("no words, no tags", () => {
  expect(decoded()).toBe("");
});

test("whatever the scores, an inside tag follows its own kind", () => {
  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
  const claim = (table: readonly (readonly number[])[]): boolean =>
    decode(table).every((tag, at, all) => !tag.startsWith("I-") || all[at - 1]?.slice(2) === tag.slice(2));
  fc.assert(fc.property(fc.array(row), claim));
});
