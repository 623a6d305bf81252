import { expect, test } from "vitest";
import { constructionSieves } from "../../../packages/core/src/entity/construction-sieves.ts";
import { eitherNouns } from "../../../packages/core/src/lexicon/generated/either-nouns.ts";
import { referents, sievesOf, staged } from "../../helpers/cast.ts";

test.for(constructionSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test("somebody’s daughter is not somebody", () => {
  expect(referents("[Dora Fenwright], whose daughter [Mila] died in the collapse, left.")).toEqual([
    "Dora Fenwright",
    "Mila",
  ]);
});

test.for(eitherNouns.map(({ noun, example }) => [noun, example] as const))(
  "a company may be the %s: %s",
  ([, example]) => {
    expect(staged(example).partition.links.map(({ sieve }) => sieve)).toContain("apposition");
  },
);

test.for([
  // The name is the head’s, though the parser hung it on the union.
  ["[The head of the ferry workers’ union, Marta Ilves], resigned.", ["Marta Ilves"]],
  ["The talks divided [the coalition] from the start: [the Harbour Party] left.", ["coalition", "Harbour Party"]],
  ["A spokesman for [the bank], [which] was fined in May, resigned.", ["bank", "bank"]],
] as const)("%s → %j", ([text, labels]) => {
  expect(referents(text)).toEqual(labels);
});

test("a fund named right behind its noun is one with it", () => {
  const text = "[Hedge fund] [Halberd Capital], which owns the mill, criticised the price.";
  expect(referents(text)).toEqual(["Halberd Capital", "Halberd Capital"]);
});

test("who was an ambassador is the one of whom the clause tells", () => {
  const text = "[Keth], who was [his country's ambassador to Veldonia], said the talks had failed.";
  expect(referents(text)).toEqual(["Keth", "Keth"]);
});
