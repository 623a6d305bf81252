import { expect, test } from "vitest";
import { eventFrames } from "../../../packages/core/src/statement/nominal.ts";
import { standingOf } from "../../../packages/core/src/statement/told.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

test.for([
  ["Karsovia’s attack on Brelland began in June.", { polarity: "positive", certainty: "certain", tense: "past" }, null],
  ["Norhaven denied Karsovia’s attack on Brelland.", { polarity: "negative", certainty: "certain" }, "deny"],
  ["Norhaven called for a retreat by Karsovia from Brelland.", { certainty: "certain", tense: "future" }, "urge"],
  ["Norhaven announced a visit by Marrant to Corran.", { polarity: "positive", certainty: "certain" }, "announce"],
] as const)("%s", ([text, standing, act]) => {
  const scene = first(readText(text).scenes);
  const frame = first(eventFrames(scene.tree, scene.clauses, scene.actors));
  const found = standingOf(scene, frame);
  expect(found).toMatchObject(standing);
  expect(found.layers[0]?.act ?? null).toBe(act);
});
