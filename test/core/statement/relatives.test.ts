import { expect, test } from "vitest";
import { provenanceVerbs } from "../../../packages/core/src/lexicon/generated/provenance-verbs.ts";
import {
  asks,
  asksWhy,
  isCleft,
  isJudged,
  isWritersAside,
  namedAs,
  opensCleft,
  retells,
  sumsUp,
} from "../../../packages/core/src/statement/relatives.ts";
import { first } from "../../helpers/first.ts";
import { clauseOf } from "../../helpers/statements.ts";

const sceneOf = (text: string, head: string) => {
  const { clause, read, standing } = clauseOf(text, head);
  const scene = first(read.scenes);
  return { clause, scene, standing, tree: scene.tree, above: scene.clauses[clause.parent] };
};

const SIGNED = "The firm said that 300 villagers had signed, a number that Norhaven’s counsel called invented.";
const DESCRIBED = "Dora Fenwright, described by prosecutors as the clerk who hid the crack, left Norhaven.";

test("what somebody calls that which was said before is the writer's to tell", () => {
  const { clause, tree, standing } = sceneOf(SIGNED, "call");
  expect([sumsUp(tree, clause), isJudged(tree, clause)]).toEqual([true, true]);
  expect(standing.layers).toEqual([]);
});

test("what tells which one somebody is described as is the word of who describes", () => {
  const { clause, scene, above, standing } = sceneOf(DESCRIBED, "hide");
  expect(above && namedAs(scene, clause, above)?.act).toBe("say");
  expect(standing.layers).toHaveLength(1);
});

test("a source retells, a charge does not", () => {
  const { clause, tree } = sceneOf(DESCRIBED, "hide");
  const layer = { sources: ["norhaven"], direct: false, cue: null, content: null } as const;
  expect(["say", "accuse"].map((act) => retells(tree, clause)({ ...layer, act: act as "say" | "accuse" }))).toEqual([
    true,
    false,
  ]);
});

test("questions and clefts are known by their words", () => {
  const { clause, tree } = sceneOf("The question is whether the ship sank.", "sink");
  expect([asks(tree, clause), asksWhy(tree, clause)]).toEqual([true, false]);
  const cleft = sceneOf("It was Norhaven, not Karsovia, that signed the treaty.", "sign");
  expect(cleft.above && isCleft(cleft.tree, cleft.clause, cleft.above)).toBe(true);
  expect([opensCleft(cleft.tree, cleft.above ?? clause), opensCleft(tree, clause)]).toEqual([true, false]);
});

test.for(provenanceVerbs)("where a thing came from the writer tells: $example", ({ verb, example }) => {
  const { clause, tree, standing } = sceneOf(example, verb);
  expect(isWritersAside(tree, clause)).toBe(true);
  expect(standing.layers).toEqual([]);
  expect(clauseOf(example, "forge").standing.layers).toHaveLength(1);
});

test("what another says between commas the writer tells, and what was so before the source says", () => {
  const { standing } = sceneOf("The union said the plant, which the mayor says is unsafe, had closed.", "say");
  expect(standing.layers).toEqual([]);
  const text =
    "Norhaven said it stood by the report, which its lawyers had reviewed, and that Brelland had freed the crew.";
  expect(sceneOf(text, "review").standing.layers).toHaveLength(1);
});
