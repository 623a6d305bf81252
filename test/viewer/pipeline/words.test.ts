import { expect, test } from "vitest";
import { edgeOf, indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import {
  baseForm,
  edgeWords,
  labelText,
  lineLabel,
  objectWords,
  predicateWords,
  thirdPerson,
} from "../../../packages/viewer/src/pipeline/words.ts";
import { view } from "../story.ts";

const index = indexView(view);

const edge = (id: string) => edgeOf(index, id) ?? expect.fail(`no edge ${id}`);

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

test.for([
  ["ilse-marrant|visits|karsovia", "will visit"],
  ["ilse-marrant|talksTo|hale-brandt", "may talk to"],
  ["strait-court|restricts|northmere-shipping", "did not restrict"],
  ["karsovia|rejects|nine-lights-plan", "“ rejects"],
  ["veldonia|suppliesArmsTo|lantern-front", "⇄ supplies arms to"],
  ["hale-brandt|headOf|sundrey", "is head of"],
  ["northmere-shipping|pay|a fine of two million crowns", "pays"],
])("on the line of %s stands “%s”", ([id = "", words = ""]) => {
  expect(labelText(lineLabel(index, edge(id)))).toBe(words);
});

test("a negation is set apart, so that it can be bold", () => {
  expect(lineLabel(index, edge("strait-court|restricts|northmere-shipping")).not).toBe("not");
});

test("what needs no object reads without one", () => {
  const { subject, ...paid } = edge("northmere-shipping|pay|a fine of two million crowns");
  const collapsed = { ...paid, subject, phrase: "collapse", object: { literal: "true", datatype: "xsd:boolean" } };
  expect([predicateWords(index, collapsed), objectWords(index, collapsed)]).toEqual(["collapses", ""]);
  expect(edgeWords(index, collapsed)).toBe("Northmere Shipping collapses");
});

test("an edge about an edge reads as a clause", () => {
  expect(edgeWords(index, edge("veldonia|denies|veldonia|suppliesArmsTo|lantern-front"))).toBe(
    "Veldonia denies that Veldonia supplies arms to Lantern Front",
  );
});
