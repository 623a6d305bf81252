import { expect, test } from "vitest";
import { nameSieves } from "../../../packages/core/src/entity/name-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(nameSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
