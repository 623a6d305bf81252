import { expect, test } from "vitest";
import { confidenceSigns } from "../../../packages/core/src/lexicon/generated/confidence-signs.ts";
import { confidenceOf, signsOf, threshold } from "../../../packages/core/src/statement/confidence.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const signsIn = (text: string): readonly string[] =>
  extracted(text).statements.flatMap((statement) => signsOf(first(readText(text).scenes), statement));

test("a plain sentence between names is likely right, and no confidence leaves 0 to 1", () => {
  const text = "Norhaven praised Veldonia and Karsovia.";
  const scene = first(readText(text).scenes);
  for (const statement of extracted(text).statements) {
    expect(confidenceOf(scene, statement)).toBe(statement.confidence);
    expect(statement.confidence).toBeGreaterThan(threshold);
    expect(statement.confidence).toBeLessThanOrEqual(1);
  }
});

test.for([
  ["Norhaven praised Veldonia and Karsovia.", ["link root", "subject name", "object name"]],
  ["Norhaven asked Brelland to free the crew.", ["subject understood", "link complement"]],
  ["Norhaven supplied grain to Brelland.", ["view object-oblique"]],
  ["Brelland is neutral.", ["view attribute"]],
  ["Denmark had offered Norway a quota of 900 tons a year free of duty.", ["object long", "receiver left"]],
] as const)("%s: %s", ([text, signs]) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining([...signs]));
});

test("what is below the threshold is a candidate and not asserted, and nothing else is a candidate", () => {
  const { statements } = extracted("The plan announced by Norhaven failed.\nBrelland is neutral.");
  for (const { confidence, candidate, asserted } of statements) {
    expect(candidate).toBe(confidence < threshold);
    expect(asserted && candidate).toBe(false);
  }
});

test("who is named by a pronoun is less sure than who is named", () => {
  const weights = new Map(confidenceSigns.map(({ sign, weight }) => [sign, weight]));
  expect(weights.get("subject it or they")).toBeLessThan(weights.get("subject name") ?? 0);
});
