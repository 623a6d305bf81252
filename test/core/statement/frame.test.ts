import { expect, test } from "vitest";
import { participant } from "../../../packages/core/src/statement/frame.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

test("a participant stands without a preposition and is no predicate, unless it is said", () => {
  expect(participant(3)).toEqual({ head: 3, preposition: "", predicate: false, alone: false });
});

test("a frame's host is the clause that it was read off", () => {
  const scene = first(readText("Norhaven praised Veldonia.").scenes);
  const frame = first(clauseFrames(scene.tree, scene.clauses));
  expect(scene.clauses[frame?.host ?? -1]?.head).toBe(frame?.head);
});
