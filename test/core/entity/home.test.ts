import { expect, test } from "vitest";
import { homeOf, stateOf } from "../../../packages/core/src/entity/home.ts";
import { cabinetVerbs } from "../../../packages/core/src/lexicon/generated/cabinet-verbs.ts";
import { referents, staged } from "../../helpers/cast.ts";

test("an article plays in the state that its first sentences name", () => {
  const { scene, partition, marked } = staged("[Canada] voted on Sunday. A judge accused the government of lying.");
  expect(homeOf(scene, partition)).toBe(marked[0]?.index);
});

test("of two states neither is home", () => {
  const { scene, partition } = staged("Canada talked to Mexico. Both countries were pleased.");
  expect(homeOf(scene, partition)).toBeNull();
});

test("a minister holds office in his state", () => {
  const { scene, partition, marked } = staged(
    "[Mexican] President [Odran Keth] resigned. His government had lost a vote.",
  );
  expect(stateOf(scene, partition, marked[1]?.index ?? -1)).toBe(marked[0]?.index);
});

test("the government of the state is the state", () => {
  expect(referents("[The government of Canada] closed the mill.")).toEqual(["Canada"]);
});

test.for(cabinetVerbs.map(({ lemma, example }) => [lemma, example] as const))("%s: %s", ([, example]) => {
  const marked = `Canada voted on Sunday. ${example.replace("the government", "[$&]")}`;
  expect(referents(marked)).toEqual(["government"]);
});

test("the government with the adjective of a state is the state", () => {
  expect(referents("[The Canadian government] closed the mill.")).toEqual(["Canada"]);
});
