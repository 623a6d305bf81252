import { expect, test } from "vitest";
import { modifiersOf, ownerOf } from "../../../packages/core/src/entity/modifiers.ts";
import { staged } from "../../helpers/cast.ts";

test("modifiers leave out the owner and small words", () => {
  const { scene, partition, marked } = staged("Mexico rejected [Canada's new peace plan].");
  const [plan] = marked;
  if (plan === undefined) throw new RangeError("no mention");
  expect([...modifiersOf(scene, plan)]).toEqual(["new", "peace"]);
  expect(scene.facts[ownerOf(scene, partition, plan) ?? -1]?.key).toBe("canada");
});
