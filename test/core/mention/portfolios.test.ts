import { expect, test } from "vitest";
import { portfolios } from "../../../packages/core/src/lexicon/generated/portfolios.ts";
import { isPortfolio } from "../../../packages/core/src/mention/portfolios.ts";
import { staged } from "../../helpers/cast.ts";

test.for(portfolios.map(({ word, example }) => [word, example] as const))(
  "%s is a field and no actor: %s",
  ([word, text]) => {
    const { trees, mentions, text: plain } = staged(text);
    const [tree] = trees;
    const at = tree?.sentence.tokens.findIndex((token) => token.text.toLowerCase() === word) ?? -1;
    expect(tree !== undefined && isPortfolio(tree, at, at)).toBe(true);
    expect(mentions.map(({ start, end }) => plain.slice(start, end).toLowerCase())).not.toContain(word);
  },
);

test("a company is none, though it has workers", () => {
  const [tree] = staged("Workers at Halvik Energy went on strike.").trees;
  expect(tree !== undefined && isPortfolio(tree, 2, 3)).toBe(false);
});
