import { expect, test } from "vitest";
import { objectComplements } from "../../../packages/core/src/lexicon/generated/object-complements.ts";
import { isBare } from "../../../packages/core/src/statement/complements.ts";
import { first } from "../../helpers/first.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for(objectComplements)("what is said of the object belongs to the relation: $example", ({ phrase, example }) => {
  expect(extracted(example).statements.map((each) => each.phrase)).toContain(phrase);
});

test.for([
  ["The minister declared the ruling “null and void” on Friday.", "declare null and void"],
  ["Savers said that the company had made the crew angry.", "make angry"],
  ["Garrow Capital owns 8 percent of Calder Lines.", "own 8 percent of"],
  ["The plan was made public after a request by the newspaper.", "be made public after"],
])(
  "what somebody or something becomes, and how much of it, belongs to the relation, whatever the verb is: %s",
  ([text, phrase]) => {
    expect(extracted(text as string).statements.map((each) => each.phrase)).toContain(phrase);
  },
);

test("whose the water is, is nobody to whom anything is done", () => {
  expect(extracted("The storm left the water of the islanders brown.").statements.map((each) => each.phrase)).toEqual([
    "leave brown",
  ]);
});

test("an adjective says what the object is, and an infinitive what it does", () => {
  const { tree } = first(readText("Savers said that the company had made the crew angry.").scenes);
  expect(
    isBare(
      tree,
      tree.words.findIndex(({ lemma }) => lemma === "angry"),
    ),
  ).toBe(true);
  const asked = first(readText("Norhaven asked Brelland to free the crew.").scenes).tree;
  expect(
    isBare(
      asked,
      asked.words.findIndex(({ lemma }) => lemma === "free"),
    ),
  ).toBe(false);
});

test("behind “on” a state belongs to the relation, and a place does not", () => {
  const phraseOf = (text: string): readonly string[] => extracted(text).statements.map((each) => each.phrase);
  expect(phraseOf("Norhaven put its troops on alert.")).toEqual(["put on alert"]);
  expect(phraseOf("Norhaven put pressure on the union.")).not.toContain("put on the union");
});
