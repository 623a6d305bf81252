import { expect, test } from "vitest";
import { preventions } from "../../../packages/core/src/lexicon/generated/preventions.ts";
import { eventFrames } from "../../../packages/core/src/statement/nominal.ts";
import { standingOf } from "../../../packages/core/src/statement/told.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

const eventIn = (text: string) => {
  const scene = first(readText(text).scenes);
  return standingOf(scene, first(eventFrames(scene.tree, scene.clauses, scene.actors)));
};

test.for(preventions)(
  "“$verb” says that an act did not come about: $example",
  ({ polarity, certainty, tense, example }) => {
    expect(eventIn(example)).toMatchObject({ polarity, certainty, ...(tense === null ? {} : { tense }) });
  },
);

test("what is cancelled was there if it is an agreement, and what is not blocked has perhaps come about", () => {
  expect(eventIn("Norhaven cancelled its deal with Karsovia.")).toMatchObject({ polarity: "positive", tense: "past" });
  expect(eventIn("Norhaven did not block Marrant’s visit to Corran.")).toMatchObject({ certainty: "possible" });
});

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
