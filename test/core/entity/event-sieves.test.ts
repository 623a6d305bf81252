import { expect, test } from "vitest";
import { eventSieves } from "../../../packages/core/src/entity/event-sieves.ts";
import { partyEvents } from "../../../packages/core/src/lexicon/generated/party-events.ts";
import { sievesOf, staged } from "../../helpers/cast.ts";

test.for(eventSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test.for(partyEvents.map(({ noun, example }) => [noun, example] as const))(
  "%s is known by its parties: %s",
  ([, example]) => {
    expect(staged(example).partition.links.map(({ sieve }) => sieve)).toContain("same-parties");
  },
);

test.for([
  [
    "the other side of it",
    "The war in Veldonia began in May. Veldonia is concerned about the conflict with Karsovia.",
    1,
  ],
  ["another place", "The war in Veldonia began in May. Odran Keth spoke of the war in Karsovia.", 2],
  [
    "another side, and no word of the first",
    "The war in Veldonia began in May. Odran Keth spoke of the conflict with Karsovia.",
    2,
  ],
  ["another kind of war", "The war in Veldonia began in May. Odran Keth spoke of the civil war in Veldonia.", 2],
  ["a new one", "The war in Veldonia began in May. Odran Keth declared war on Veldonia.", 2],
] as const)("%s: %s", ([, text, wars]) => {
  const { mentions, partition, text: plain } = staged(text);
  const found = mentions.filter(
    ({ kind, start, end }) => kind === "nominal" && /\b(war|conflict)\b/.test(plain.slice(start, end)),
  );
  expect(new Set(found.map(({ index }) => partition.first(index))).size).toBe(wars);
});
