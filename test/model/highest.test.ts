import { expect, test } from "vitest";
import { highest, probabilityOf } from "../../packages/model/src/highest.ts";

test("the first of the highest of some scores is found, counted from where they start", () => {
  expect(highest(Float32Array.of(9, 1, 3, 3, 9), 1, 3)).toBe(1);
});

test("of scores that are equal each is as probable, and of any scores the probabilities are one together", () => {
  expect(probabilityOf(Float32Array.of(7, 7, 7, 7), 2)).toBe(0.25);
  const scores = Float32Array.of(-3, 0, 800, 801);
  const sum = [...scores.keys()].reduce((total, at) => total + probabilityOf(scores, at), 0);
  expect(sum).toBeCloseTo(1, 9);
});
