import { expect, test } from "vitest";
import { eventNouns } from "../../../packages/core/src/lexicon/generated/event-nouns.ts";
import { showingNouns } from "../../../packages/core/src/lexicon/generated/showing-nouns.ts";
import { eventFrames, eventNounAt, hostClause } from "../../../packages/core/src/statement/nominal.ts";
import { lemma } from "../../../packages/core/src/syntax/phrases.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const framesIn = (text: string) =>
  readText(text).scenes.flatMap(({ tree, clauses, actors }) => eventFrames(tree, clauses, actors));

test.for(eventNouns)("$noun tells who did it and to whom: $example", ({ noun, example }) => {
  const frame = framesIn(example).find((each) => each.lemma === noun);
  expect(frame?.subject).toBeTruthy();
  expect(frame?.object !== null || frame?.collective).toBe(true);
});

test.for([
  ["Marrant’s visit to Karsovia began in June.", ["Marrant -visits-> Karsovia asserted; inferred"]],
  ["The Norwegian invasion of Brelland began in June.", ["Norway -invades-> Brelland asserted; inferred"]],
  ["Norhaven brokered a deal between Veldonia and Karsovia.", ["Veldonia -agreesWith-> Karsovia asserted; inferred"]],
  [
    "Norhaven called for a retreat by Karsovia from Brelland.",
    ["Karsovia -withdrawsFrom-> Brelland; urge: Norhaven future"],
  ],
] as const)("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test.for(showingNouns)("whoever acts in a “$noun” of something does it: $example", ({ example }) => {
  const lines = extracted(example).lines.filter((line) => line.includes("-> Joren Halvik"));
  expect(lines.map((line) => line.split(" -")[0])).toEqual(["Dora Fenwright"]);
});

test("a noun's clause is the nearest above it", () => {
  const { tree, clauses } = first(readText("Norhaven brokered a deal between Veldonia and Karsovia.").scenes);
  const deal = tree.words.findIndex((_, at) => eventNounAt(tree, at)?.noun === "deal");
  expect(lemma(tree, clauses[hostClause(tree, clauses, deal)]?.head ?? -1)).toBe("broker");
});
