import { expect, test } from "vitest";
import { shapeOf, shapes, shapesOf } from "../../packages/model/src/casing.ts";

test.for([
  ["turkey", "lower"],
  ["Turkey", "title"],
  ["A", "initial"],
  ["U.N.", "upper"],
  ["McDonald", "mixed"],
  ["iPhone", "mixed"],
  ["12.5", "digits"],
  ["3rd", "alphanumeric"],
  ["--", "punctuation"],
  ["😀", "punctuation"],
  ["", "punctuation"],
  ["ǅungla", "title"],
  ["東京", "lower"],
] as const)("%s looks like %s", ([word, shape]) => {
  expect(shapeOf(word)).toBe(shapes[shape]);
});

test("the first word of a sentence has a shape of its own, and quotation marks are no words", () => {
  const first = 8;
  expect(shapesOf(['"', "Ships", "sail"])).toEqual([shapes.punctuation, shapes.title + first, shapes.lower]);
});

test("a line of dashes has no first word", () => {
  expect(shapesOf(["-", "-"])).toEqual([shapes.punctuation, shapes.punctuation]);
});
