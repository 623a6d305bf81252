import { expect, test } from "vitest";
import { datelinesIn } from "../../../packages/core/src/article/article.ts";
import { readArticle } from "../../../packages/core/src/article/read.ts";

test.for([
  ["PORT ANSEL, Veldonia — The mayor resigned.", ["port ansel", "veldonia"]],
  ["The mayor resigned.", []],
] as const)("the dateline of %s names %j", ([text, places]) => {
  expect(datelinesIn(readArticle("example", new TextEncoder().encode(text)))).toEqual(places);
});
