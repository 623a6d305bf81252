import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetsOf } from "../../../packages/core/src/text/offsets.ts";

test("a sign outside the basic plane is two units and one code point", () => {
  const offsets = offsetsOf("a😀b");
  expect([0, 1, 3, 4].map(offsets.codePointOf)).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map(offsets.unitOf)).toEqual([0, 1, 3, 4]);
});

test("an offset inside a pair counts as its end", () => {
  expect(offsetsOf("😀").codePointOf(1)).toBe(1);
});

test("lines and columns count from one, whatever ends the lines", () => {
  const offsets = offsetsOf("ab\ncd\r\ne\rf");
  expect([0, 2, 3, 5, 7, 8, 9, 10].map(offsets.positionOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});

test("a column counts code points", () => {
  expect(offsetsOf("x\n😀y").positionOf(4)).toEqual({ line: 2, column: 2 });
});

test.for([-1, 2, 0.5, Number.NaN])("the offset %d of a text of one letter is out of range", (offset) => {
  const offsets = offsetsOf("a");
  expect(() => offsets.codePointOf(offset)).toThrow(RangeError);
  expect(() => offsets.unitOf(offset)).toThrow(RangeError);
  expect(() => offsets.positionOf(offset)).toThrow(RangeError);
});

test("there and back again is where one was", () => {
  const holds = (text: string): boolean => {
    const offsets = offsetsOf(text);
    let unit = 0;
    return [...text].every((sign, codePoint) => {
      const same = offsets.codePointOf(unit) === codePoint && offsets.unitOf(codePoint) === unit;
      unit += sign.length;
      return same;
    });
  };
  fc.assert(fc.property(fc.string({ unit: "binary" }), holds));
});
