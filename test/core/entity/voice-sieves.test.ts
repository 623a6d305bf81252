import { expect, test } from "vitest";
import { voiceSieves } from "../../../packages/core/src/entity/voice-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(voiceSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});
