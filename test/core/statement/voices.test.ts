import { expect, test } from "vitest";
import type { Standing } from "../../../packages/core/src/statement/attribution.ts";
import { voicesOf } from "../../../packages/core/src/statement/voices.ts";

const voicing = { tense: "past", article: "news", evidence: { start: 0, end: 9 }, basis: "stated" } as const;
const plain: Standing = { layers: [], polarity: "positive", certainty: "certain", tense: "past" };
const layer = (...sources: readonly string[]) =>
  ({ sources, act: "say", direct: false, cue: null, content: null }) as const;
const who = (standing: Standing) =>
  voicesOf(standing, voicing).map(({ source, chain, certainty }) => [source, chain, certainty]);

test.for<readonly [string, Standing, readonly unknown[]]>([
  ["without a source the article answers", plain, [["news", [], "certain"]]],
  [
    "each of the nearest sources answers",
    { ...plain, layers: [layer("veldonia", "karsovia")] },
    [
      ["veldonia", [], "certain"],
      ["karsovia", [], "certain"],
    ],
  ],
  [
    "the farther ones are the chain",
    { ...plain, layers: [layer("veldonia"), layer("norhaven")] },
    [["veldonia", ["norhaven"], "certain"]],
  ],
  ["what nobody by name says is at most probable", { ...plain, layers: [layer()] }, [["news", [], "probable"]]],
  [
    "what somebody tells of the unnamed is theirs",
    { ...plain, layers: [layer(), layer("norhaven")] },
    [["norhaven", [], "probable"]],
  ],
])("%s", ([, standing, expected]) => {
  expect(who(standing)).toEqual(expected);
});
