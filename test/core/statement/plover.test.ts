import { describe, expect, test } from "vitest";
import type { RelationId } from "../../../packages/core/src/lexicon/relations.ts";
import { type PloverMood, ploverOf } from "../../../packages/core/src/statement/plover.ts";

const plain: PloverMood = { polarity: "positive", tense: "past", certainty: "certain" };

describe("PLOVER's code follows relation, polarity, tense and mood", () => {
  test.for<[RelationId, Partial<PloverMood>, string | null]>([
    ["visits", {}, "CONSULT:visit"],
    ["visits", { tense: "future" }, "AGREE"],
    ["visits", { polarity: "negative" }, "REJECT"],
    ["withdrawsFrom", { demanded: true }, "REQUEST:change"],
    ["attacks", {}, "ASSAULT"],
    ["attacks", { tense: "future" }, "THREATEN"],
    ["attacks", { polarity: "negative" }, null],
    ["accuses", { tense: "future" }, "ACCUSE:allege"],
    ["aids", { certainty: "hypothetical" }, "AGREE"],
    ["owns", {}, null],
  ])("%s %o is %s", ([relation, mood, code]) => {
    expect(ploverOf(relation, { ...plain, ...mood })).toBe(code);
  });
});
