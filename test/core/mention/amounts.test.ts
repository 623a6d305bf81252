import { describe, expect, test } from "vitest";
import { tokenize } from "../../../packages/core/src/document/tokens.ts";
import { amountsIn } from "../../../packages/core/src/mention/amounts.ts";
import { treeOf } from "../../../packages/core/src/syntax/tree.ts";

function amounts(text: string): readonly string[] {
  const tokens = tokenize(text);
  const words = tokens.map((token, at) => ({
    lemma: token.text.toLowerCase().replace(/s$/, ""),
    upos: "NOUN" as const,
    feats: {},
    head: at - 1,
    deprel: at === 0 ? "root" : "dep",
    name: "O" as const,
    nounClass: null,
  }));
  const sentence = { start: 0, end: text.length, tokens, part: "body" as const, paragraph: 0 };
  return amountsIn(treeOf(0, sentence, { words })).map(({ kind, start, end }) => `${text.slice(start, end)}: ${kind}`);
}

describe("an amount is a number with its sign or unit", () => {
  test.for<[string, readonly string[]]>([
    ["The deal is worth $1.2 billion.", ["$1.2 billion: money"]],
    ["It cost €2.5bn in all.", ["€2.5bn: money"]],
    ["Finns gave 580 million euros.", ["580 million euros: money"]],
    ["They paid two dollars.", ["two dollars: money"]],
    ["Prices rose 65 percent.", ["65 percent: percent"]],
    ["Prices rose 6.5% in May.", ["6.5%: percent"]],
    ["Support fell five percentage points.", ["five percentage points: percent"]],
    ["Prices rose 5 per cent.", ["5 per cent: percent"]],
    ["The pipe is 400 kilometers long.", ["400 kilometers: quantity"]],
    ["The 9,000 workers struck.", []],
    ["A euro is a coin.", []],
  ])("%s", ([text, expected]) => {
    expect(amounts(text)).toEqual(expected);
  });
});
