import { expect, test } from "vitest";
import { stateOf } from "../../../packages/core/src/entity/states.ts";
import { referents, staged } from "../../helpers/cast.ts";

test("a minister holds office in his state", () => {
  const { scene, partition, marked } = staged(
    "[Mexican] President [Odran Keth] resigned. His government had lost a vote.",
  );
  expect(stateOf(scene, partition, marked[1]?.index ?? -1)).toBe(marked[0]?.index);
});

test("who holds no office has no state", () => {
  const { scene, partition, marked } = staged("[Ilse Marrant] met the miners on Monday.");
  expect(stateOf(scene, partition, marked[0]?.index ?? -1)).toBeNull();
});

test("the government of a state, or with its adjective, is the state", () => {
  expect(referents("[The government of Canada] closed the mill.")).toEqual(["Canada"]);
  expect(referents("[The Canadian government] closed the mill.")).toEqual(["Canada"]);
});

test("the government of which nobody says whose it is is itself", () => {
  expect(referents("Canada voted on Sunday. A judge accused [the government] of lying.")).toEqual(["government"]);
});
