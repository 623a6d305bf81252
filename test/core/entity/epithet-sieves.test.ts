import { expect, test } from "vitest";
import { epithetSieves } from "../../../packages/core/src/entity/epithet-sieves.ts";
import { referents, sievesOf } from "../../helpers/cast.ts";

test.for(epithetSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test("of two who are subjects none is the one of that age", () => {
  const text = "Ilse Marrant left and Odran Keth stayed. [The 61-year-old doctor] promised help.";
  expect(referents(text)).toEqual(["61-year-old doctor"]);
});

test("the Dane is not Denmark, and the Dutch are no person", () => {
  expect(referents("Denmark voted on Sunday. A judge praised [the Dane].")).toEqual(["Dane"]);
  expect(referents("A judge praised [the Dutch].")).toEqual(["Netherlands"]);
});
