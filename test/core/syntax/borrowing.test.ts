import { expect, test } from "vitest";
import { objectControls } from "../../../packages/core/src/lexicon/generated/object-controls.ts";
import { borrow } from "../../../packages/core/src/syntax/borrowing.ts";
import { clausesOf } from "../../../packages/core/src/syntax/clauses.ts";
import { first } from "../../helpers/first.ts";
import { parsed } from "../../helpers/parsed.ts";

test("what has nothing to borrow stays as it is", () => {
  const tree = first(parsed("Norhaven praised Veldonia.").trees);
  const clauses = clausesOf(tree);
  expect(borrow(tree, clauses)).toEqual(clauses);
});

test("to borrow twice changes nothing", () => {
  const tree = first(parsed("Norhaven asked Brelland to free the crew.").trees);
  const clauses = clausesOf(tree);
  expect(borrow(tree, clauses)).toEqual(clauses);
});

test("whose relative did it, did not do it", () => {
  const tree = first(parsed("Dora Fenwright, whose daughter Mila died in the collapse, left.").trees);
  const died = clausesOf(tree).find(({ link }) => link === "relative");
  expect(tree.words[died?.arguments[0]?.head ?? -1]?.lemma).toBe("daughter");
});

test("whoever has trouble doing something does it", () => {
  const tree = first(parsed("Norhaven had trouble finding a crew.").trees);
  const finds = clausesOf(tree).find(({ link }) => link === "participle");
  expect(tree.words[finds?.arguments[0]?.head ?? -1]?.lemma).toBe("Norhaven");
});

test.for([
  ["The rebels issued a statement demanding that Norway withdraw its troops.", "rebel"],
  ["The rebels read a statement demanding that Norway withdraw its troops.", "statement"],
] as const)("whoever makes words known says what they say: %s", ([text, speaker]) => {
  const tree = first(parsed(text).trees);
  const demands = clausesOf(tree).find(({ head }) => tree.words[head]?.lemma === "demand");
  expect(tree.words[demands?.arguments[0]?.head ?? -1]?.lemma).toBe(speaker);
});

test.for(objectControls)("the object of “$lemma” does what the infinitive tells: $example", ({ example }) => {
  const tree = first(parsed(example).trees);
  const clauses = clausesOf(tree);
  const done = clauses.find(({ marker }) => marker === "to");
  const object = clauses.find(({ link }) => link === "root")?.arguments.find(({ role }) => role === "object");
  expect(done?.arguments.find(({ role }) => role === "subject")?.head).toBe(object?.head);
});

test("whoever a pledge is obtained from is to keep it", () => {
  const tree = first(parsed("Norhaven obtained from Brelland a pledge to leave the border.").trees);
  const leaves = clausesOf(tree).find(({ link }) => link === "participle");
  expect(tree.words[leaves?.arguments[0]?.head ?? -1]?.lemma).toBe("Brelland");
});

test("a past tense goes with one and with many", () => {
  const tree = first(parsed("Norhaven celebrated a victory over those who had wanted a war.").trees);
  const wanted = clausesOf(tree).find(({ link }) => link === "relative");
  expect(tree.words[wanted?.arguments[0]?.head ?? -1]?.lemma).toBe("that");
});
