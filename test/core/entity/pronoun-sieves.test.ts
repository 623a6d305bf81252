import { expect, test } from "vitest";
import { pronounSieves } from "../../../packages/core/src/entity/pronoun-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(pronounSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
