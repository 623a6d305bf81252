import { expect, test } from "vitest";
import { ownsStateThing, typeEvidence } from "../../../packages/core/src/mention/type-evidence.ts";
import { staged } from "../../helpers/cast.ts";

test.for(typeEvidence.map((row) => [row.id, row.example, row] as const))("%s: %s", ([, example, { holds }]) => {
  const { marked, trees } = staged(example);
  expect(marked.map(({ sentence, head }) => trees[sentence] !== undefined && holds(trees[sentence], head))).toEqual([
    true,
  ]);
});

test.for([
  ["[Veldonia]'s border is closed.", true],
  ["[Brellmar]'s shares fell on Monday.", false],
] as const)("what only states have tells a state, in %s: %s", ([text, expected]) => {
  const { marked, trees } = staged(text);
  expect(
    marked.map(({ sentence, head }) => trees[sentence] !== undefined && ownsStateThing(trees[sentence], head)),
  ).toEqual([expected]);
});
