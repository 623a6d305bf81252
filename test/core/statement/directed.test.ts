import { expect, test } from "vitest";
import { directedActs } from "../../../packages/core/src/statement/directed.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test.for<readonly [string, readonly string[]]>([
  ["Norhaven demanded that Karsovia free the crew.", ["Norhaven -demands-> Karsovia asserted"]],
  ["Norhaven urged Karsovia to free the crew.", ["Norhaven -urges-> Karsovia asserted"]],
  ["Norhaven said that Karsovia must free the crew.", ["Norhaven -demands-> Karsovia; probable inferred"]],
  ["Norhaven threatened to attack Brelland.", ["Norhaven -threatens-> Brelland asserted"]],
])("%s", ([text, lines]) => {
  expect(extracted(text).lines).toEqual(expect.arrayContaining([...lines]));
});

test("what should have been done is urged on nobody", () => {
  const { lines } = extracted("Norhaven said that Karsovia should have freed the crew.");
  expect(lines.filter((line) => line.includes("-urges->"))).toEqual([]);
});

test("a source that says what another did demands nothing", () => {
  expect(directedActs(readText("Norhaven denied that Karsovia closed the strait.").scenes, [])).toEqual([]);
});
