import fc from "fast-check";
import { expect, test } from "vitest";
import { pack } from "../../../packages/viewer/src/pipeline/packing.ts";
import { view } from "../story.ts";

test("what was packed is there again, at its place", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const packed = pack(values);
      expect(values.map((_, place) => packed.at(place))).toEqual(values);
    }),
  );
});

test("statements are as they were", () => {
  const packed = pack(view.statements);
  expect(view.statements.map((_, place) => packed.at(place))).toEqual(view.statements);
  expect(() => packed.at(view.statements.length)).toThrow(RangeError);
});
