import { expect, test } from "vitest";
import { pronounSieves } from "../../../packages/core/src/entity/pronoun-sieves.ts";
import { referents, sievesOf } from "../../helpers/cast.ts";

test.for(pronounSieves.map(({ id, example }) => [id, example] as const))("%s: %s", ([id, example]) => {
  expect(sievesOf(example)).toContain(id);
});

test.for([
  [
    "who does it is not it",
    "Veldonia said that the offer would fail. Karsovia studied [the offer] and rejected [it].",
    ["offer", "offer"],
  ],
  ["whose it is, nobody can tell", "Veldonia accused Karsovia of hacking [its] election commission.", [""]],
] as const)("%s: %s", ([, text, labels]) => {
  expect(referents(text)).toEqual(labels);
});

test("they are the two of whom was just told", () => {
  const text = "Nine people died on Monday. [Two of the dead] were patients. [They] had come from Corran.";
  expect(referents(text)).toEqual(["Two of the dead", "Two of the dead"]);
});
