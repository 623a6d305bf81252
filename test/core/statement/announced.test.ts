import { expect, test } from "vitest";
import { announcedActs } from "../../../packages/core/src/statement/announced.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for<readonly [string, readonly string[]]>([
  ["Norhaven threatened to attack Brelland.", ["Norhaven -threatens-> Brelland asserted"]],
  ["Norhaven threatened to break relations with Brelland.", ["Norhaven -threatens-> Brelland asserted"]],
  ["Norhaven vowed to attack Brelland.", ["Norhaven -threatens-> Brelland asserted"]],
  ["Norhaven promised to send food to Brelland.", ["Norhaven -promises-> Brelland asserted"]],
  ["Norhaven announced that it will attack Brelland.", ["Norhaven -threatens-> Brelland; probable inferred"]],
])("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test.for([
  "Norhaven said that Brelland would attack Karsovia.",
  "Norhaven said it had expelled two diplomats.",
  "Norhaven agreed to buy Kelmar Foods.",
  "The board agreed to close 40 branches.",
])("announces no act of the speaker's own towards somebody: %s", (text) => {
  expect(extracted(text).lines.filter((line) => /-(threatens|promises)->/.test(line))).toEqual([]);
});

test("without statements nothing is announced", () => {
  expect(announcedActs(readText("Norhaven threatened to attack Brelland.").scenes, [])).toEqual([]);
});
