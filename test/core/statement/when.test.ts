import { expect, test } from "vitest";
import { findTimes } from "../../../packages/core/src/mention/times.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { timesOf } from "../../../packages/core/src/statement/when.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for([
  ["Dora Fenwright visited Corran in 2019.", "2019-01-01", "2019-12-31"],
  ["Dora Fenwright’s visit to Karsovia from June 3 to 5 pleased traders.", "2031-06-03", "2031-06-05"],
] as const)("%s", ([text, start, end]) => {
  expect(extracted(text, "2031-05-16").statements.map(({ time }) => [time?.start, time?.end])).toContainEqual([
    start,
    end,
  ]);
});

test.for([
  "The union has called for a strike on Wednesday.",
  "Dora Fenwright has used the power since her election in 2029.",
])("the day of another act is not that of the verb: %s", (text) => {
  expect(extracted(text, "2031-05-16").statements.map(({ time }) => time)).toEqual([null]);
});

test("what is set for a day is still to come", () => {
  const [statement] = extracted("A hearing has been set for June 12.", "2031-03-16").statements;
  expect(statement?.time?.start).toBe("2031-06-12");
});

test("a time of which no day is known stays in its words", () => {
  const { statements } = extracted("Norhaven signed a treaty on Friday.");
  expect(first(statements).qualifiers).toEqual([
    { role: "time", value: { literal: "Friday", datatype: "xsd:string" }, span: { start: 28, end: 34 } },
  ]);
  expect(first(extracted("Norhaven signed a treaty on Friday.", "2031-05-16").statements).qualifiers).toEqual([]);
});

test("an amount is no time: it completes the verb, or qualifies it", () => {
  expect(extracted("Shares of the firm fell 5 percent on Friday.").lines).toEqual([
    'Shares of the firm -"fall"-> "5 percent" asserted',
  ]);
  expect(first(extracted("The firm sold the mill for $5 million.").statements).qualifiers).toMatchObject([
    { role: "for", value: { literal: "$5 million" } },
  ]);
});

test("a time belongs to the verb on which it hangs, and is no object", () => {
  const { document, trees, scenes } = readText("Dora Fenwright visited Corran in 2019.", "2031-05-16");
  const times = timesOf(first(trees), findTimes(document, trees));
  const frame = first(clauseFrames(first(scenes).tree, first(scenes).clauses));
  expect(times.on(frame)?.start).toBe("2019-01-01");
  expect(
    first(trees).sentence.tokens.flatMap(({ text }, at) => (times.at(at)?.kind === "time" ? [text] : [])),
  ).toContain("2019");
});
