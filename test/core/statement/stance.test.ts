import { expect, test } from "vitest";
import { stances } from "../../../packages/core/src/statement/stance.ts";
import { extracted, readText } from "../../helpers/statements.ts";

test("whoever says that a proposal is “not a plan” criticizes it, probably", () => {
  const { statements, lines } = extracted("Edvin Karsk said Norhaven’s railway proposal is “not a plan.”");
  expect(lines).toContain("Edvin Karsk -criticizes-> Norhaven’s railway proposal; probable inferred");
  const stance = statements.find(({ rule }) => rule === "negative-copular-quote");
  expect(statements.filter(({ id }) => stance?.derivedFrom.includes(id)).map(({ phrase }) => phrase)).toEqual(["be"]);
});

test("what should not become an obstacle is not criticized", () => {
  const { lines } = extracted(
    "Edvin Karsk said Norhaven’s railway proposal “should not become an obstacle to reconciliation.”",
  );
  expect(lines.filter((line) => line.includes("-criticizes->"))).toEqual([]);
});

test("nothing follows where nothing is said", () => {
  expect(stances(readText("Norhaven praised Veldonia.").document, [])).toEqual([]);
});
