import { expect, test } from "vitest";
import { focusSieve } from "../../../packages/core/src/entity/focus-sieve.ts";
import { contrasts } from "../../../packages/core/src/lexicon/generated/contrasts.ts";
import { kindNouns } from "../../../packages/core/src/lexicon/generated/kind-nouns.ts";
import { referents, sievesOf, staged } from "../../helpers/cast.ts";

test(`in focus: ${focusSieve.example}`, () => {
  expect(sievesOf(focusSieve.example)).toContain("in-focus");
});

test.for(kindNouns.map(({ noun, example }) => [noun, example] as const))("%s takes up a name: %s", ([, example]) => {
  expect(staged(example).partition.links.map(({ sieve }) => sieve)).toContain("in-focus");
});

test.for([
  // What was brought up with "a" is nearer than a name that bears the word.
  [
    "The [Supreme Court] met on Monday. [A court in Corran] fined Rosa Quellin. [The court] gave her a month.",
    ["Supreme Court", "court in Corran", "court in Corran"],
  ],
  // Nobody sells something to himself.
  [
    "[Keldorf Motors] owed money. [Halvik Holdings] made an offer for [the company].",
    ["Keldorf Motors", "Halvik Holdings", "Keldorf Motors"],
  ],
  // A company that is no bank gives way to one that is called so.
  [
    "[A bank in Corran] failed in May. Keldorf Motors owed money. [The bank] was sold.",
    ["bank in Corran", "bank in Corran"],
  ],
  // A state that the gazetteer does not know shows itself by what it has; an adjective is not in the foreground.
  ["[Veldonia]'s parliament met. A Swedish miner spoke. [The country] has a new budget.", ["Veldonia", "Veldonia"]],
  // A noun that has its name beside it says itself who it is.
  [
    "[Keldorf Motors] owed money. The plan was seen by [the newspaper] Northmark Tribune.",
    ["Keldorf Motors", "Northmark Tribune"],
  ],
  // Another noun for the same is weighed too, and a company is no agency.
  ["[The regulator] closed the mine. [The agency] had warned the owners.", ["regulator", "regulator"]],
] as const)("%s → %j", ([text, labels]) => {
  expect(referents(text)).toEqual(labels);
});

test("of two that stand in the foreground alike neither is meant, with a diagnostic", () => {
  const text = "The Corran Institute and the Norvane Institute closed in May. [The institute] was sold.";
  expect(referents(text)).toEqual([""]);
  expect(staged(text).cast.diagnostics.map(({ code }) => code)).toEqual(["ambiguous-name"]);
});

test.for(contrasts.filter(({ another }) => another).map(({ word }) => word))(
  "a %s company is not the company",
  (word) => {
    const text = `Keldorf Shipping voted on Sunday. The mill was sold to ${/^[aeiou]/.test(word) ? "an" : "a"} ${word} company. [The company] has a new owner.`;
    expect(referents(text)).toEqual(["Keldorf Shipping"]);
  },
);

test("a company of which there are shares is no place", () => {
  const text = "Shares in [Keldorf Shipping] rose on Monday. [The company] has a new owner.";
  expect(referents(text)).toEqual(["Keldorf Shipping", "Keldorf Shipping"]);
});

test("a consumer group is no company", () => {
  const text =
    "Keldorf Shipping voted on Sunday. The consumer group, Fair Line, welcomed the offer. [The company] has a new owner.";
  expect(referents(text)).toEqual(["Keldorf Shipping"]);
});

test("a union is no company under its letters either", () => {
  const text =
    "Keldorf Shipping voted on Sunday. The Corran Dockers Union (CDU) met on Monday. The CDU sued [the company].";
  expect(referents(text)).toEqual(["Keldorf Shipping"]);
});

test("what was called a carrier is a company, whatever else it is called", () => {
  const text =
    "Keldorf Shipping voted on Sunday. Budget carrier [Vindal], its main competitor, rose. [The company] has a new owner.";
  expect(referents(text)).toEqual(["Vindal", "Vindal"]);
});
