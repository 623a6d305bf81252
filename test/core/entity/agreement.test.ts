import { expect, test } from "vitest";
import { agree, namesAgree, type Profile, profileOf, typesAgree } from "../../../packages/core/src/entity/agreement.ts";
import { staged } from "../../helpers/cast.ts";

const anybody: Profile = {
  type: "Person",
  gender: null,
  number: "singular",
  bare: false,
  identifiers: new Set(),
  names: [],
  knownNames: [],
};

test("he and she are not one", () => {
  expect(agree({ ...anybody, gender: "male" }, { ...anybody, gender: "female" })).toBe(false);
});

test("they may be a government, and it no miners", () => {
  const government: Profile = { ...anybody, type: "Organization" };
  const they: Profile = { ...anybody, type: "Entity", number: "plural", bare: true };
  const miners: Profile = { ...anybody, type: "Group", number: "plural" };
  const it: Profile = { ...anybody, type: "Entity", bare: true };
  expect(agree(they, government)).toBe(true);
  expect(agree(it, miners)).toBe(false);
});

test("two identifiers are two things", () => {
  expect(namesAgree({ ...anybody, identifiers: new Set(["Q1"]) }, { ...anybody, identifiers: new Set(["Q2"]) })).toBe(
    false,
  );
});

test("what the gazetteer knows is no other name", () => {
  const known = {
    ...anybody,
    type: "GeopoliticalEntity",
    identifiers: new Set(["Q1"]),
    knownNames: ["canada"],
  } as const;
  expect(namesAgree(known, { ...anybody, names: [["corran"]] })).toBe(false);
  expect(namesAgree({ ...anybody, names: [["corran"]] }, known)).toBe(false);
  expect(namesAgree(known, { ...anybody, names: [["canada lines"]] })).toBe(true);
  expect(namesAgree(known, anybody)).toBe(true);
});

test("one name in two spellings is one for the others", () => {
  const storm = { ...anybody, type: "Event", names: [["cyclone zephine", "cyclone zephinne"]] } as const;
  expect(namesAgree(storm, { ...anybody, type: "Event", names: [["zephine"]] })).toBe(true);
  expect(namesAgree(storm, { ...anybody, type: "Event", names: [["orrow"]] })).toBe(false);
});

test("a person is no organization, and a plan may be called a document", () => {
  expect(typesAgree("Person", "Organization")).toBe(false);
  expect(typesAgree("Proposal", "Document")).toBe(true);
});

test("a group knows the fullest of its names", () => {
  const { scene, partition, marked } = staged("[Ilse Marrant] came. [Ms. Marrant] spoke.");
  expect(profileOf(scene, partition, marked[1]?.index ?? -1)).toMatchObject({
    names: [["ilse marrant"]],
    gender: "female",
  });
});
