import { expect, test } from "vitest";
import { actorFamilies, relationLabel } from "../../../packages/core/src/graph/view.ts";
import { entityTypes, relations } from "../../../packages/core/src/lexicon/relations.ts";

test("a relation is shown in words", () => {
  expect(relations.map(({ id }) => relationLabel(id)).filter((label) => /[A-Z]/.test(label))).toEqual([]);
  expect(relationLabel("signsAgreementWith")).toBe("signs agreement with");
});

test("every type of entity has a family", () => {
  expect(Object.keys(actorFamilies).sort()).toEqual([...entityTypes].sort());
});
