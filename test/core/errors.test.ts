import { expect, test } from "vitest";
import { InputError, NewsgraphError, QueryError } from "../../packages/core/src/errors.ts";

test("each error has a stable code and a name, and is one of ours", () => {
  const errors = [new InputError("Cannot read `a`: it is empty"), new QueryError("Cannot read the query: no verb", 4)];
  expect(errors.map(({ code, name }) => [code, name])).toEqual([
    ["input", "InputError"],
    ["query", "QueryError"],
  ]);
  expect(errors.every((error) => error instanceof NewsgraphError && error instanceof Error)).toBe(true);
});

test("an error of a query says where in the query, and one of an input what lies behind it", () => {
  expect(new QueryError("no verb", 4).offset).toBe(4);
  const cause = new TypeError("bad byte");
  expect(new InputError("Cannot read `a`", { cause }).cause).toBe(cause);
});
