import { expect, test } from "vitest";
import { contrastedWith, isOutsideAside, speaksForItself } from "../../../packages/core/src/statement/contrasts.ts";
import { first } from "../../helpers/first.ts";
import { clauseOf } from "../../helpers/statements.ts";

const LETTER =
  "Mr. Asher, who was dismissed in June over what the ministry called irregular expenses, has yet to produce the letter in which, he says, a deputy minister instructed him to favour Clearspring.";
const ORDERED =
  "Dora Fenwright said that the memo showed that the dam was unsafe, and she ordered the firm to mend the crack.";

const sceneOf = (text: string, head: string) => {
  const { clause, read, standing } = clauseOf(text, head);
  const scene = first(read.scenes);
  return { clause, scene, standing, above: scene.clauses[clause.parent] ?? clause };
};

test("what a speaker goes on to do is the writer's to tell", () => {
  const { clause, scene, above, standing } = sceneOf(ORDERED, "order");
  expect(contrastedWith(scene, clause, above)).toBeDefined();
  expect(standing.layers).toEqual([]);
});

test("an aside in a relative clause answers for that clause only", () => {
  const { clause, scene, above, standing } = sceneOf(LETTER, "have");
  expect(isOutsideAside(scene, clause, above)).toBe(true);
  expect(standing.layers).toEqual([]);
  expect(clauseOf(LETTER, "instruct").standing.layers).toHaveLength(1);
});

test("behind a semicolon another voice begins", () => {
  const text = "According to the mayor, the dam is safe; the union says that it is leaking.";
  const { clause, scene } = sceneOf(text, "say");
  expect(speaksForItself(scene.tree, clause)).toBe(true);
  expect(speaksForItself(scene.tree, sceneOf(text, "safe").clause)).toBe(false);
});
