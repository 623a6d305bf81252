import { entitiesNamed, foldText } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test.for([
  ["its label, in any case", "ilse MARRANT", ["ilse-marrant"]],
  ["an alias", "Ms. Marrant", ["ilse-marrant"]],
  ["its id", "water-sharing-deal", ["water-sharing-deal"]],
  ["whole words of a name", "Marrant", ["ilse-marrant"]],
  ["its label rather than a part of another's", "Veldonia", ["veldonia"]],
] as const)("an entity is found by %s", ([, name, ids]) => {
  expect(entitiesNamed(sampleGraph.entities, name)).toEqual(ids);
});

test("parts of words and empty names find nobody", () => {
  expect(["arran", "", "—"].flatMap((name) => entitiesNamed(sampleGraph.entities, name))).toEqual([]);
});

test("accents and punctuation make no difference", () => {
  expect(foldText("  José  Ñandú-Pérez, ")).toBe(foldText("jose nandu perez"));
});
