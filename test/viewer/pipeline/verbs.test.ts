import { expect, test } from "vitest";
import { baseForm, tenseOf, thirdPerson } from "../../../packages/viewer/src/pipeline/verbs.ts";

test.for([
  ["visit", "visits"],
  ["criticize", "criticizes"],
  ["deny", "denies"],
  ["be ready for", "is ready for"],
  ["have talks with", "has talks with"],
  ["reach", "reaches"],
  ["go to", "goes to"],
  ["play role in", "plays role in"],
])("the third person of “%s” is “%s”", ([phrase = "", third = ""]) => {
  expect(thirdPerson(phrase)).toBe(third);
});

test.for([
  ["is allied with", "be allied with"],
  ["supplies arms to", "supply arms to"],
  ["accuses", "accuse"],
  ["criticizes", "criticize"],
  ["expresses concern about", "express concern about"],
  ["dismisses", "dismiss"],
  ["passes", "pass"],
  ["reaches", "reach"],
])("the base of “%s” is “%s”", ([label = "", base = ""]) => {
  expect(baseForm(label)).toBe(base);
});

test("a denial is in the tense in which anybody speaks of it who does not speak of the past", () => {
  expect(tenseOf([{ tense: "past" }, { tense: "future" }])).toBe("future");
  expect(tenseOf([])).toBe("past");
});
