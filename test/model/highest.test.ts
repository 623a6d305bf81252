import { expect, test } from "vitest";
import { highest } from "../../packages/model/src/highest.ts";

test("the first of the highest of some scores is found, counted from where they start", () => {
  expect(highest(Float32Array.of(9, 1, 3, 3, 9), 1, 3)).toBe(1);
});
