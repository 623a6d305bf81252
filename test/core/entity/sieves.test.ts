import { expect, test } from "vitest";
import { sieves } from "../../../packages/core/src/entity/sieves.ts";

test("no two sieves share an id", () => {
  expect(new Set(sieves.map(({ id }) => id)).size).toBe(sieves.length);
});

test("names are told by names before anything else is asked", () => {
  expect(sieves.slice(0, 2).map(({ id }) => id)).toEqual(["same-name", "same-known-thing"]);
});
