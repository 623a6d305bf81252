import { expect, test } from "vitest";
import { fictions } from "../../../packages/core/src/lexicon/generated/fictions.ts";
import { hedges } from "../../../packages/core/src/lexicon/generated/hedges.ts";
import { modals } from "../../../packages/core/src/lexicon/generated/modals.ts";
import { weaker } from "../../../packages/core/src/statement/modality.ts";
import { eventFrames } from "../../../packages/core/src/statement/nominal.ts";
import { standingOf } from "../../../packages/core/src/statement/told.ts";
import { clauseOf, readText } from "../../helpers/statements.ts";

/** How the clauses and the acts told by nouns stand. */
const standingsIn = (text: string) =>
  readText(text).scenes.flatMap((scene) => [
    ...scene.standings,
    ...eventFrames(scene.tree, scene.clauses, scene.actors).map((frame) => standingOf(scene, frame)),
  ]);

test.for([...modals, ...hedges])("$lemma makes it $certainty: $example", ({ certainty, tense, example }) => {
  const firm = { certainty, ...(tense === null ? {} : { tense }) };
  expect(standingsIn(example)).toEqual(expect.arrayContaining([expect.objectContaining(firm)]));
});

test.for([
  ["Norhaven will free the crew.", "free", "certain", "future"],
  ["Norhaven is going to free the crew.", "free", "certain", "future"],
  ["Norhaven has freed the crew.", "free", "certain", "past"],
  ["Norhaven frees the crew.", "free", "certain", "present"],
  ["Norhaven would free the crew.", "free", "hypothetical", "future"],
  ["Norhaven should have freed the crew.", "free", "hypothetical", "past"],
  ["Norhaven must have freed the crew.", "free", "probable", "past"],
  ["The firm would seek damages should the sale be cancelled.", "seek", "hypothetical", "future"],
  ["Norhaven was to have freed the crew.", "free", "hypothetical", "past"],
  ["Parliament to vote on law on Tuesday.", "vote", "certain", "future"],
  ["Norhaven would not confirm that the ship sank.", "confirm", "certain", "past"],
  ["Norhaven will have freed the crew.", "free", "certain", "future"],
  ["Norhaven would free the crew if Karsovia signed the treaty.", "sign", "hypothetical", "past"],
  ["Norhaven will free the crew if Karsovia signs the treaty.", "free", "hypothetical", "future"],
] as const)("%s", ([text, head, certainty, tense]) => {
  expect(clauseOf(text, head).standing).toMatchObject({ certainty, tense });
});

test.for(fictions)("what happens in a $noun did not: $example", ({ example }) => {
  expect(clauseOf(example, "invade").standing.certainty).toBe("possible");
});

test.for([
  ["The idea of Karsovia attacking Brelland alarmed villagers.", "attack"],
  ["Fear of Karsovia attacking Brelland grew.", "attack"],
  ["She repeated her party's view on ending the strike.", "end"],
  ["The union voiced concern about losing the contract.", "lose"],
  ["Dora Fenwright sees herself as the mayor who saved the dam.", "save"],
  ["The clerk acted like a man who had hidden the crack.", "hide"],
] as const)("nobody tells as a fact: %s", ([text, head]) => {
  expect(clauseOf(text, head).standing.certainty).toBe("possible");
});

test("the weaker of two certainties counts", () => {
  expect(weaker("probable", "possible")).toBe("possible");
  expect(weaker("hypothetical", "certain")).toBe("hypothetical");
});
