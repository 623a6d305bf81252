import { expect, test } from "vitest";
import { describeEntity, slugOf, withIds } from "../../../packages/core/src/entity/labels.ts";
import { referents, staged } from "../../helpers/cast.ts";

test.for([
  ["Lucía Ferrán", "lucia-ferran"],
  ["U.S. Steel & Co.", "u-s-steel-co"],
  ["Karsovia’s plan", "karsovias-plan"],
  ["北京", "entity"],
] as const)("%s becomes %s", ([label, slug]) => {
  expect(slugOf(label)).toBe(slug);
});

test.for([
  ["of two with one label the second is numbered", ["plan", "plan"], ["plan", "plan-2"]],
  ["a number is not given twice", ["plan", "Plan 2", "plan"], ["plan", "plan-2", "plan-3"]],
  ["an article's id is no entity's", ["visit", "visit"], ["visit-2", "visit-3"]],
] as const)("%s", ([, labels, ids]) => {
  const entities = labels.map(
    (label) => ({ label, type: "Proposal", aliases: [], exactMatch: [], mentions: [0] }) as const,
  );
  expect(withIds(entities, ["visit"]).map(({ id }) => id)).toEqual(ids);
});

test("a label is not in capitals where the text has it otherwise", () => {
  expect(referents("Miners met in [CORRAN]. Miners left Corran.")).toEqual(["Corran"]);
});

test("a label is the fullest name", () => {
  expect(referents("[Ms. Marrant] spoke. Ilse Marrant came.")).toEqual(["Ilse Marrant"]);
});

test.for([
  ["[The sale of the plant, announced in March], failed.", "sale of the plant"],
  ["[The leaders of Canada, Mexico and France] met.", "leaders of Canada, Mexico and France"],
] as const)("%s is labelled %s: without asides, with lists", ([text, label]) => {
  expect(referents(text)).toEqual([label]);
});

test.for([
  ["Veldonia called [the claim “absurd”] and left.", "claim"],
  ["[An illegal, unjustified war] began.", "illegal, unjustified war"],
] as const)("%s is labelled %s", ([text, label]) => {
  expect(referents(text)).toEqual([label]);
});

test.for([
  ["Odran Keth resigned after [members of his own party] left.", "members of Odran Keth’s own party"],
  ["Odran Keth left, and [a person close to him] said so.", "person close to Odran Keth"],
] as const)("%s is labelled %s: names stand for pronouns", ([text, label]) => {
  expect(referents(text)).toEqual([label]);
});

test("what only pronouns refer to has no description", () => {
  const { scene, partition, marked } = staged("[It] was late.");
  expect(
    describeEntity(
      scene,
      partition,
      marked.map(({ index }) => index),
    ),
  ).toBeNull();
});

test.for([
  ["Ilse Marrant left. [Her office] was closed.", "Ilse Marrant’s office"],
  ["Ilse Marrant left. [Ms. Marrant’s office] was closed.", "Ilse Marrant’s office"],
  ["[Its own office] was closed.", "office"],
  ["Odran Keth unveiled a new concept, [the “global harbour initiative”].", "global harbour initiative"],
] as const)("%s is labelled %s: by whose it is, or what it is called", ([text, label]) => {
  expect(referents(text)).toEqual([label]);
});

test("a state is linked and bears its own name", () => {
  const { cast } = staged("Beijing said that it was pleased.");
  expect(cast.entities[0]).toMatchObject({
    label: "China",
    aliases: ["Beijing"],
    exactMatch: ["http://www.wikidata.org/entity/Q148"],
  });
});
