import { expect, test } from "vitest";
import { nominalSieves } from "../../../packages/core/src/entity/nominal-sieves.ts";
import { contrasts } from "../../../packages/core/src/lexicon/generated/contrasts.ts";
import { referents, sievesOf, staged } from "../../helpers/cast.ts";

test.for(nominalSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test.for(contrasts.map(({ word, example }) => [word, example] as const))("%s sets off: %s", ([, example]) => {
  const { mentions, partition, text } = staged(example);
  const plans = mentions.filter(({ start, end }) => text.slice(start, end).endsWith("plan"));
  expect(new Set(plans.map(({ index }) => partition.first(index))).size).toBe(2);
});

test("the January strike is the one that was in January", () => {
  const text = "[A strike] closed the harbour in January. Odran Keth spoke of [the January strike].";
  expect(new Set(referents(text)).size).toBe(1);
});

test("a relative clause tells which of many are meant, and they are not all that were told of", () => {
  const text = "The ferry carried [about two thousand people]. [The people] who ate the fish fell ill.";
  expect(new Set(referents(text)).size).toBe(2);
});
