import { expect, test } from "vitest";
import { roleAround, roleEndingAt } from "../../../packages/core/src/statement/roles.ts";
import { lower } from "../../../packages/core/src/syntax/phrases.ts";
import { first } from "../../helpers/first.ts";
import { readText } from "../../helpers/statements.ts";

const treeOf = (text: string) => first(readText(text).scenes).tree;

test("the longest role counts, with what moves it in time", () => {
  const tree = treeOf("Former Norwegian President Odran Keth spoke.");
  expect(roleEndingAt(tree, 2)).toMatchObject({ role: { name: "president" }, words: [2], tense: "past" });
  expect(roleEndingAt(tree, 3)).toBeUndefined();
});

test("a role is found around its first noun, too", () => {
  const tree = treeOf("Ilse Marrant met Viktor Zeman, the chief of staff of the Orvane Institute.");
  const chief = tree.words.findIndex((_, at) => lower(tree, at) === "chief");
  const found = roleAround(tree, chief, chief);
  expect(found?.words.map((at) => lower(tree, at))).toEqual(["chief", "of", "staff"]);
});
