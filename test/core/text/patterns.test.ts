import { expect, test } from "vitest";
import { oneOf } from "../../../packages/core/src/text/patterns.ts";

test("the longest word is tried first", () => {
  expect(/^(?:a)/.exec("ab")?.[0]).toBe("a");
  expect(new RegExp(oneOf(["a", "ab", "a"])).exec("ab")?.[0]).toBe("ab");
});

test("signs stand for themselves", () => {
  const signs = ["a.b", ":-)", "(c)", "$", "^_^", "[x]", "a|b", "1/2", "\\", "{2}", "*", "+", "?"];
  const pattern = new RegExp(`^(?:${oneOf(signs)})$`, "u");
  expect(signs.filter((sign) => !pattern.test(sign))).toEqual([]);
  expect(pattern.test("aXb")).toBe(false);
});
