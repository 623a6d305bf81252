import { expect, test } from "vitest";
import { confidenceSigns } from "../../../packages/core/src/lexicon/generated/confidence-signs.ts";
import { confidenceOf, signsOf, threshold } from "../../../packages/core/src/statement/confidence.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const weights = new Map(confidenceSigns.map(({ sign, weight }) => [sign, weight]));

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
  ["The plan announced by Norhaven failed.", ["subject Proposal"]],
  ["Norhaven would free the crew if Karsovia signed the treaty.", ["unsure by itself"]],
  ["Norhaven asked Brelland to free the crew.", ["subject understood"]],
  ["Brelland is neutral.", ["subject GeopoliticalEntity"]],
] as const)("%s: %s", ([text, signs]) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining([...signs]));
});

/** Whose doubt tells on "Norhaven -supplies-> grain", where the parser doubted one word that much. */
function signsWithDoubt(word: string, doubt: number): readonly string[] {
  const text = "Norhaven supplied grain to Brelland.";
  const scene = first(readText(text).scenes);
  const words = scene.tree.words.map((each) => (each.lemma === word ? { ...each, doubt } : each));
  return signsOf({ ...scene, tree: { ...scene.tree, words } }, first(extracted(text).statements)).filter((sign) =>
    sign.includes("doubted"),
  );
}

test.for([
  ["supply", 0.2, ["way to the root doubted 0.1"]],
  ["supply", 0.4, ["way to the root doubted 0.1", "way to the root doubted 0.3"]],
  ["Norhaven", 0.2, ["way to subject or object doubted 0.1"]],
  ["grain", 0.4, ["way to subject or object doubted 0.1", "way to subject or object doubted 0.3"]],
  ["to", 0.9, []],
] as const)("where the parser doubts “%s” by %s: %j", ([word, doubt, signs]) => {
  expect(signsWithDoubt(word, doubt)).toEqual(signs);
});

test("what the parser doubts is less sure, and more so the more it doubts", () => {
  for (const [sign, weight] of weights) if (sign.includes("doubted")) expect(weight).toBeLessThan(0);
  expect([...weights.keys()].filter((sign) => sign.includes("doubted"))).toHaveLength(4);
});

test("what is below the threshold is a candidate and not asserted, and nothing else is a candidate", () => {
  const { statements } = extracted("The plan announced by Norhaven failed.\nBrelland is neutral.");
  for (const { confidence, candidate, asserted } of statements) {
    expect(candidate).toBe(confidence < threshold);
    expect(asserted && candidate).toBe(false);
  }
});

test("whoever is named by a pronoun is less sure", () => {
  expect(weights.get("subject pronoun")).toBeLessThan(0);
});
