import { expect, test } from "vitest";
import { roleSieves } from "../../../packages/core/src/entity/role-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(roleSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
