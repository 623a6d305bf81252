import { expect, test } from "vitest";
import { roleSieves } from "../../../packages/core/src/entity/role-sieves.ts";
import { sievesOf } from "../../helpers/cast.ts";

test.for(roleSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test("who was something else before may be the envoy of the sentence before", () => {
  const text =
    "[The envoy] left Corran on Sunday without a deal. [Rosa Quellin], a former prime minister of Karsovia, told reporters that she had not failed.";
  expect(sievesOf(text)).toContain("named-later");
});
