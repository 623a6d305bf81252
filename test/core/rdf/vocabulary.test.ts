import { expect, test } from "vitest";
import { entityTypes } from "../../../packages/core/src/lexicon/relations.ts";
import { entityClasses, individual, ng, values } from "../../../packages/core/src/rdf/vocabulary.ts";

test("the individual of a word bears its name", () => {
  expect(individual("certain").value).toBe("https://example.org/newsgraph/ns#Certain");
});

test("no two of our terms share an IRI", () => {
  const terms = [
    ...Object.values(ng),
    ...Object.values(entityClasses),
    ...Object.values(values).flat().map(individual),
  ];
  expect(new Set(terms.map(({ value }) => value)).size).toBe(terms.length);
});

test("every type of entity has a class", () => {
  expect(Object.keys(entityClasses).sort()).toEqual([...entityTypes].sort());
});
