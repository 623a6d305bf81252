import { expect, test } from "vitest";
import { createFeatureReader } from "../../packages/model/src/features.ts";

const read = createFeatureReader([
  ["Number", ["Plur", "Sing"]],
  ["Poss", ["Yes"]],
]);

test("each feature takes its best value, or none", () => {
  expect(read(Float32Array.of(0, 1, 2, 0, 1), 0)).toEqual({ Number: "Sing", Poss: "Yes" });
  expect(read(Float32Array.of(7, 7, 3, 1, 2, 1, 0), 2)).toEqual({});
});

test("words with the same features share them", () => {
  expect(read(Float32Array.of(0, 9, 0, 1, 0), 0)).toBe(read(Float32Array.of(0, 1, 0, 1, 0), 0));
});
