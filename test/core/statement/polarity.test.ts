import { expect, test } from "vitest";
import { negators } from "../../../packages/core/src/lexicon/generated/negators.ts";
import { deniesNoun, isNegator } from "../../../packages/core/src/statement/polarity.ts";
import { parsed } from "../../helpers/parsed.ts";
import { clauseOf, readText } from "../../helpers/statements.ts";

test.for(negators)("$lemma denies its clause: $example", ({ example }) => {
  expect(readText(example).scenes.flatMap(({ standings }) => standings.map(({ polarity }) => polarity))).toContain(
    "negative",
  );
});

test.for([
  ["Not only did Norhaven free the crew.", "free", "positive"],
  ["A few ships left Norhaven.", "leave", "positive"],
  ["Norhaven did not fail to free the crew.", "free", "positive"],
  ["Norhaven did not manage to free the crew.", "free", "negative"],
  ["Norhaven did not sign or ratify the treaty.", "ratify", "negative"],
  ["Norhaven did not sign the treaty but ratified the protocol.", "ratify", "positive"],
  ["Norhaven was unable to free the crew.", "free", "negative"],
  ["Nobody but Karsovia signed the treaty.", "sign", "positive"],
  ["No mayor’s house was searched.", "search", "negative"],
  ["The firm’s house was searched.", "search", "positive"],
] as const)("%s", ([text, head, polarity]) => {
  expect(clauseOf(text, head).standing.polarity).toBe(polarity);
});

test("“not” negates, “no” denies its noun", () => {
  const [not] = parsed("Norhaven did not free the crew.").trees;
  const [no] = parsed("No ship left Norhaven.").trees;
  if (not === undefined || no === undefined) throw new RangeError("no trees");
  expect(not.words.flatMap((_, at) => (isNegator(not, at) ? [not.sentence.tokens[at]?.text] : []))).toEqual(["not"]);
  expect(no.words.flatMap((_, at) => (deniesNoun(no, at) ? [no.sentence.tokens[at]?.text] : []))).toContain("ship");
});
