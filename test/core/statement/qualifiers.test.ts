import { expect, test } from "vitest";
import { clauseFrames } from "../../../packages/core/src/statement/frames.ts";
import { placeOf, qualifiersOf } from "../../../packages/core/src/statement/qualifiers.ts";
import { triplesOf } from "../../../packages/core/src/statement/triples.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

const read = (text: string) => {
  const scene = first(readText(text).scenes);
  const triple = first(triplesOf(first(clauseFrames(scene.tree, scene.clauses)), () => "actor"));
  return { scene, triple, place: placeOf(scene, triple) };
};

test("where it happens is its place", () => {
  expect(read("Norhaven signed a treaty with Brelland in Corran.").place?.entities).toEqual(["corran"]);
});

test("whatever else is told qualifies", () => {
  const { scene, triple, place } = read("Norhaven praised Veldonia for its patience in Corran.");
  expect(qualifiersOf(scene, triple, place, null)).toMatchObject([
    { role: "for", value: { literal: "its patience in Corran", datatype: "xsd:string" } },
  ]);
});
