import { expect, test } from "vitest";
import { constructionSieves } from "../../../packages/core/src/entity/construction-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(constructionSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
