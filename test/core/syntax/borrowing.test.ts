import { expect, test } from "vitest";
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
