import type { Attribution, LineClass, Statement } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineClasses, lineClassOf } from "../../../packages/core/src/graph/line-class.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const sample = sampleGraph.statements[3] as Statement;
const [voice] = sample.attributions;

/** "own" or a name, then what differs from positive, certain and past. */
function stand(text: string): Attribution {
  const [source = "", ...words] = text.split(" ");
  const has = <T extends string>(options: readonly T[], otherwise: T) =>
    options.find((one) => words.includes(one)) ?? otherwise;
  return {
    ...voice,
    source: source === "own" ? sample.article : source,
    polarity: has(["negative"], "positive"),
    certainty: has(["probable", "possible", "hypothetical"], "certain"),
    tense: has(["present", "future"], "past"),
  };
}

function check(text: string, flags: Partial<Statement>): LineClass {
  const attributions = text.split(", ").map(stand) as unknown as Statement["attributions"];
  return lineClassOf([{ ...sample, asserted: false, candidate: false, attributions, ...flags }]);
}

/** An example for each row of the table, in order, and what tells the rows apart. */
test.for<[string, string, Partial<Statement>, LineClass]>([
  ["Norhaven did not sign.", "own negative", {}, "denied"],
  ["Norhaven has not signed, Halvik said; Quellin said that it had.", "own negative, quellin", {}, "denied"],
  ["Halvik denied that Norhaven had signed.", "halvik negative", {}, "denied"],
  ["Quellin said that Norhaven had signed; Halvik denied it.", "quellin, halvik negative", {}, "disputed"],
  ["Norhaven signed, though Halvik denied it.", "own, halvik negative", {}, "disputed"],
  ["Norhaven will sign.", "own future", {}, "planned"],
  ["Norhaven may sign next week, Halvik said.", "halvik future possible", {}, "planned"],
  ["Norhaven may have signed.", "own possible", {}, "hedged"],
  ["Halvik said that Norhaven might have signed.", "halvik hypothetical", {}, "hedged"],
  ["Halvik said that Norhaven had signed.", "halvik", {}, "reported"],
  ["Norhaven may have signed; Halvik said that it had.", "own possible, halvik", {}, "reported"],
  ["Norhaven had probably signed, Halvik said.", "halvik probable", {}, "reported"],
  ["Norhaven signed.", "own", { asserted: true }, "asserted"],
  ["Norhaven signed, Halvik confirmed.", "own, halvik", { asserted: true }, "asserted"],
  ["Norhaven signed on, it seems, something.", "own", { candidate: true }, "candidate"],
  ["Norhaven has probably signed.", "own probable", {}, "hedged"],
])("%s (%s)", ([, stands, flags, expected]) => {
  expect(check(stands, flags)).toBe(expected);
});

test("what is asserted is drawn as asserted, whoever else speaks of it, and nothing else is", () => {
  fc.assert(
    fc.property(anyGraph("a"), ({ statements }) =>
      statements.every((statement) => statement.asserted === (lineClassOf([statement]) === "asserted")),
    ),
  );
});

test("several articles' statements are drawn by what they say together", () => {
  const elsewhere = {
    ...sample,
    article: "b",
    asserted: false,
    attributions: [{ ...voice, source: "b", polarity: "negative" }],
  } as const;
  expect(lineClassOf([sample, elsewhere])).toBe("disputed");
});

test("every row says when it fits", () => {
  expect(lineClasses.every(({ when }) => when !== "")).toBe(true);
  expect(lineClasses.at(-1)?.fits({ stands: [], asserted: false, candidate: false })).toBe(true);
});
