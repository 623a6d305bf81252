import { expect, test } from "vitest";
import { nominalSieves } from "../../../packages/core/src/entity/nominal-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(nominalSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
