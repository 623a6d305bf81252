import { decode, encode, formatTurtle, InputError, layoutAt, readQuads } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

/** The statements of the sample after its Turtle was changed. */
const changed = (words: string | RegExp, others: string) => {
  const turtle = formatTurtle(encode(sampleGraph, { texts: true }), layoutAt());
  const text = turtle.replace(words, others);
  expect(text).not.toBe(turtle);
  return decode(readQuads(text, "Turtle")).statements;
};

test("a statement that another one asserts is not asserted for that", () => {
  const plan = changed(/$/, "\nent:ilse-marrant ngr:visits ent:karsovia .\n").find(({ id }) => id.endsWith("#s1"));
  expect(plan?.asserted).toBe(false);
});

test("a truth value that is left out is false", () => {
  expect(
    changed(" ; ng:directQuote true", "").some(({ attributions }) => attributions.some(({ direct }) => direct)),
  ).toBe(false);
});

test.for([
  ["ngr:visits", "ngr:befriends", "it is no relation of ours"],
  ["<<( ent:ilse-marrant ngr:visits ent:karsovia )>>", "<#e1>", "what it reifies is no triple"],
  ['ng:relatedBy "a plan"', 'ng:relatedBy "a plan"^^<http://x.example/t>', "its datatype is none of XML Schema"],
  ["ngr:denies <#s7>", "ngr:denies <http://x.example/s7>", "it is no part of an article"],
  [/(time:hasEnd )\[[^\]]*\]/, "$1[]", "inXSDDate> has no value"],
] as const)("%s cannot be %s", ([words, others, why]) => {
  expect(() => changed(words, others)).toThrow(InputError);
  expect(() => changed(words, others)).toThrow(why);
});
