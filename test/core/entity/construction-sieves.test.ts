import { expect, test } from "vitest";
import { constructionSieves } from "../../../packages/core/src/entity/construction-sieves.ts";
import { referents, sievesOf } from "../../helpers/cast.ts";

test.for(constructionSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test("somebody’s daughter is not somebody", () => {
  expect(referents("[Dora Fenwright], whose daughter [Mila] died in the collapse, left.")).toEqual([
    "Dora Fenwright",
    "Mila",
  ]);
});
