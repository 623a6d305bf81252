import { expect, test } from "vitest";
import { isObjectless, nothing } from "../../../packages/core/src/statement/nothing.ts";

test("only the truth value stands for no object: neither an actor nor the word", () => {
  expect(isObjectless(nothing)).toBe(true);
  expect(isObjectless({ entity: "true" })).toBe(false);
  expect(isObjectless({ literal: "true", datatype: "xsd:string" })).toBe(false);
});
