import { expect, test } from "vitest";
import { labelText } from "../../../packages/viewer/src/pipeline/verbs.ts";
import { edgeOf, indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { edgeWords, lineLabel, objectWords, predicateWords } from "../../../packages/viewer/src/pipeline/words.ts";
import { view } from "../story.ts";

const index = indexView(view);

const edge = (id: string) => edgeOf(index, id) ?? expect.fail(`no edge ${id}`);

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
  const paid = view.edges.find(({ phrase }) => phrase === "pay") ?? expect.fail("nobody pays");
  const collapsed = { ...paid, phrase: "collapse", object: { literal: "true", datatype: "xsd:boolean" } };
  const other = indexView({ ...view, edges: [collapsed] });
  expect([predicateWords(other, collapsed), objectWords(other, collapsed)]).toEqual(["collapses", ""]);
  expect(edgeWords(other, collapsed)).toBe("Northmere Shipping collapses");
});

test("an edge about an edge reads as a clause", () => {
  expect(edgeWords(index, edge("veldonia|denies|veldonia|suppliesArmsTo|lantern-front"))).toBe(
    "Veldonia denies that Veldonia supplies arms to Lantern Front",
  );
});
