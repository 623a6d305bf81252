import { expect, test } from "vitest";
import { confidenceOf, threshold } from "../../../packages/core/src/statement/confidence.ts";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { triplesOf } from "../../../packages/core/src/statement/triples.ts";
import { first } from "../../helpers/first.ts";
import { clauseOf } from "../../helpers/statements.ts";

test("a subject that is only understood lowers the confidence, and never below zero or above one", () => {
  const { clause, standing, read } = clauseOf("Norhaven praised Veldonia and Karsovia.", "praise");
  const scene = first(read.scenes);
  const triple = first(clauseFrames(scene.tree, [clause]).flatMap((frame) => triplesOf(frame, () => "literal")));
  const [own, borrowed] = [confidenceOf(triple, standing, false), confidenceOf(triple, standing, true)];
  expect(own).toBeGreaterThan(borrowed);
  expect(borrowed).toBeGreaterThan(threshold);
  expect(own).toBeLessThanOrEqual(1);
});
