import { expect, test } from "vitest";
import { factsAt, mentionAt, treeAt } from "../../../packages/core/src/entity/scene.ts";
import { staged } from "../../helpers/cast.ts";

test("a mention is found by its head", () => {
  const { scene, marked } = staged("[Ilse Marrant] came. Ms. Marrant spoke.");
  expect(scene.headedBy(0, 0)?.index).toBe(marked[0]?.index);
  expect(scene.headedBy(0, 2)).toBeNull();
});

test("what does not exist is a RangeError", () => {
  const { scene } = staged("Ilse Marrant came.");
  expect(() => mentionAt(scene, 9)).toThrow(new RangeError("Cannot find mention 9: there are 1"));
  expect(() => factsAt(scene, 9)).toThrow(new RangeError("Cannot find mention 9: there are 1"));
  expect(() => treeAt(scene.trees, 9)).toThrow(new RangeError("Cannot find sentence 9: there are 1"));
});

test("the second of two subjects is a subject", () => {
  const { scene, marked } = staged("Ilse Marrant and [Odran Keth] met on Monday.");
  expect(factsAt(scene, marked[0]?.index ?? -1).role).toBe("nsubj");
});
