import { expect, test } from "vitest";
import { evidenceFor } from "../../../packages/core/src/statement/evidence.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for([
  ["Norhaven praised Veldonia and Karsovia.", ["Norhaven praised Veldonia and Karsovia."]],
  [
    "Veldonia accused Karsovia of hacking its election commission, but Joren Halvik denied the charge.",
    ["Veldonia accused Karsovia of hacking its election commission", "Joren Halvik denied the charge"],
  ],
] as const)("%s", ([text, evidence]) => {
  const { document } = readText(text);
  const found = extracted(text).statements.flatMap(({ attributions }) =>
    attributions.map(({ evidence: { start, end } }) => document.article.text.slice(start, end)),
  );
  expect([...new Set(found)].sort()).toEqual([...evidence].sort());
});

test("without a clause the sentence is the evidence", () => {
  const scene = first(readText("Norhaven praised Veldonia and Karsovia.").scenes);
  expect(evidenceFor(scene.tree, [], -1)).toEqual({
    start: scene.tree.sentence.start,
    end: scene.tree.sentence.end,
  });
});
