import { expect, test } from "vitest";
import { nameRows, shortName } from "../../../packages/viewer/src/render/typeface.ts";

test.each([
  ["World Trade Organization", "World Trade Organization"],
  ["leaders from around the world, including those of Karsovia", "leaders from around…"],
  ["deal between Karsovia and Veldonia", "deal between Karsovia…"],
  ["return of all occupied territories", "return of all occupied…"],
  ["strike in Brekke, Ostra and Velden", "strike in Brekke, Ostra…"],
  ["Donaudampfschifffahrtselektrizität", "Donaudampfschifffahrtselektri…"],
  ["an Unabhängigkeitserklärungsentwurf", "an Unabhängigkeitserklärungse…"],
])("a long name ends after a word of some weight: %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test("a sign of two units is not cut in two", () => {
  expect(shortName("🎈".repeat(40))).toBe(`${"🎈".repeat(29)}…`);
});

test.each([
  ["Ilse Marrant", "Ilse|Marrant"],
  ["Ursula von der Leyen", "Ursula von|der Leyen"],
  ["12-point proposal", "12-point|proposal"],
  ["World Trade Organization", "World Trade|Organization"],
])("a long name can be set in two rows of much the same length: %s", (name, broken) => {
  expect(nameRows(name)).toEqual([[name], broken.split("|")]);
});

test.each(["Qin Gang", "Wirtschaftsministerium"])("a short name, and one of one word, has one row: %s", (name) => {
  expect(nameRows(name)).toEqual([[name]]);
});
