import { expect, test } from "vitest";
import { isAsserted } from "../../../packages/core/src/statement/asserted.ts";
import type { Attribution } from "../../../packages/core/src/statement/statement.ts";

const span = { start: 0, end: 1 };
const own: Attribution = {
  source: "article",
  chain: [],
  polarity: "positive",
  certainty: "certain",
  tense: "past",
  speechAct: null,
  direct: false,
  basis: "stated",
  evidence: span,
  cue: null,
  content: null,
};
const said: Attribution = { ...own, source: "norhaven", speechAct: "say" };

test.for<readonly [string, readonly [Attribution, ...Attribution[]], boolean]>([
  ["what the article itself tells as past", [own], true],
  ["what it tells as present", [{ ...own, tense: "present" }], true],
  ["what it infers", [{ ...own, basis: "inferred" }], true],
  ["what it tells and somebody says too", [own, said], true],
  ["what only somebody says", [said], false],
  ["what is to come", [{ ...own, tense: "future" }], false],
  ["what is not so", [{ ...own, polarity: "negative" }], false],
  ["what may be", [{ ...own, certainty: "possible" }], false],
  ["what somebody denies", [own, { ...said, polarity: "negative" }], false],
])("%s", ([, attributions, asserted]) => {
  expect(isAsserted({ attributions, candidate: false }, "article")).toBe(asserted);
  expect(isAsserted({ attributions, candidate: true }, "article")).toBe(false);
});
