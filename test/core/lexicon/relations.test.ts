import { expect, test } from "vitest";
import { acts, entityTypes, mayAct, relation, relations } from "../../../packages/core/src/lexicon/relations.ts";

test("a relation is found by its id", () => {
  expect(relations.every((each) => relation(each.id) === each)).toBe(true);
});

test("an unknown relation is a RangeError", () => {
  expect(() => relation("befriends" as "visits")).toThrow(new RangeError("Cannot find the relation `befriends`"));
});

test("domains and ranges are entity types", () => {
  const named = relations.flatMap(({ domain, range }) => [...domain, ...range]);
  expect(named.filter((type) => !entityTypes.includes(type))).toEqual([]);
});

test("inverses name each other", () => {
  const oneSided = relations.filter(({ id, inverse }) => inverse !== null && relation(inverse).inverse !== id);
  expect(oneSided.map(({ id }) => id)).toEqual([]);
});

test("the statement of an example names words of the example", () => {
  const foreign = relations.filter(({ example, exampleStatement: { subject, object, source } }) =>
    [subject, object, source ?? ""].some((words) => !example.includes(words)),
  );
  expect(foreign.map(({ id }) => id)).toEqual([]);
});

test("the statement of an example has the relation that it illustrates", () => {
  expect(relations.filter(({ id, exampleStatement }) => exampleStatement.relation !== id)).toEqual([]);
});

test("no relation lists a trigger twice", () => {
  const twice = relations.filter(({ triggers: { verbs, nouns } }) =>
    [verbs, nouns].some((list) => new Set(list).size < list.length),
  );
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test("people, bodies, states and groups act", () => {
  expect(
    (["Person", "Organization", "GeopoliticalEntity", "Group", "Proposal", "Concept"] as const).filter(acts),
  ).toEqual(["Person", "Organization", "GeopoliticalEntity", "Group"]);
  expect((["Person", "Entity", "Concept"] as const).map(mayAct)).toEqual([true, true, false]);
});
