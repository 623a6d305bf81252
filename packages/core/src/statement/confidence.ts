import type { Standing } from "./attribution.ts";
import type { RuleName } from "./rule-words.ts";
import type { Triple } from "./triples.ts";

/** The one default threshold: below it a statement is a candidate, and never asserted. */
export const threshold = 0.5;

/** How often a rule's statements are right, measured on the development halves of the benches and on read articles. */
const RULES: Readonly<Partial<Record<RuleName, number>>> = {
  "active/object": 0.9,
  "passive-agent/object": 0.9,
  "copula-noun/object": 0.85,
  "intransitive/oblique": 0.8,
  "passive/oblique": 0.8,
  "copula-adjective/oblique": 0.8,
  "intransitive/objectless": 0.85,
  "passive/objectless": 0.9,
  title: 0.95,
  "role-of": 0.9,
  "role-possessive": 0.9,
  "role-modifier": 0.85,
};
const OTHER = 0.75;

/** The confidence of a statement made from a triple: the rule's, less what makes its reading unsafe. */
export function confidenceOf(triple: Triple, standing: Standing, borrowed: boolean): number {
  const base = RULES[triple.rule] ?? RULES[triple.frame.rule] ?? OTHER;
  const doubts = [borrowed ? 0.95 : 1, standing.layers.length > 1 ? 0.95 : 1];
  return Math.round(doubts.reduce((product, doubt) => product * doubt, base) * 100) / 100;
}
