import { expect, test } from "vitest";
import { companyWords } from "../../../packages/core/src/lexicon/generated/company-words.ts";
import { endOfCompany, isCompanyName } from "../../../packages/core/src/mention/company-names.ts";
import { staged } from "../../helpers/cast.ts";

test.for(companyWords.map(({ word, example }) => [word, example] as const))("%s ends a company: %s", ([word, text]) => {
  const { mentions, text: whole } = staged(text);
  const company = mentions.find(
    ({ kind, start, end }) => kind === "name" && whole.slice(start, end) === `Halvik ${word}`,
  );
  expect(company?.type).toBe("Organization");
});

test("a sign joins two names to one", () => {
  const { trees } = staged("Dunne & Marsh warned last week that the company might fail.");
  expect(trees.map((tree) => endOfCompany(tree, { first: 0, last: 0 }))).toEqual([2]);
});

test.for([
  [["Calder", "Lines"], true],
  [["Rosa", "Power"], false],
  [["Lines"], false],
] as const)("%j: %s", ([words, expected]) => {
  expect(isCompanyName(words)).toBe(expected);
});
