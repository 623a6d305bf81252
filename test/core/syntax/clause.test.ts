import { expect, test } from "vitest";
import { argument, isInverted } from "../../../packages/core/src/syntax/clause.ts";
import { clausesOf } from "../../../packages/core/src/syntax/clauses.ts";
import { first } from "../../helpers/first.ts";
import { parsed } from "../../helpers/parsed.ts";

test("an argument is found by its role", () => {
  const tree = first(parsed("Norhaven praised Veldonia.").trees);
  const clause = first(clausesOf(tree));
  expect(argument(clause, "object")?.head).toBe(2);
  expect(argument(clause, "oblique", "subject")?.head).toBe(0);
  expect(argument(clause, "complement")).toBeUndefined();
});

test("an auxiliary before its subject makes a condition", () => {
  const inverted = (text: string) => clausesOf(first(parsed(text).trees)).map(isInverted);
  expect(inverted("Had Karsovia attacked the port, Norhaven would have closed the strait.")).toEqual([true, false]);
  expect(inverted("Norhaven has freed the crew.")).toEqual([false]);
});
