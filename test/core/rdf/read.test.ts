import { InputError, readQuads } from "@newsgraph/core";
import { expect, test } from "vitest";

test("the same text gives the same quads, however often it is read", () => {
  const text = "<http://x.example/a> <http://x.example/p> _:b, [ <http://x.example/p> 1 ], ( 1 ) .";
  expect(readQuads(text, "Turtle")).toEqual(readQuads(text, "Turtle"));
});

test("a label in the text and a node without one are never confused", () => {
  const quads = readQuads("_:g-1 <http://x.example/p> [] .", "Turtle");
  expect(quads[0]?.subject.value).not.toBe(quads[0]?.object.value);
});

test("triple terms are read", () => {
  const [quad] = readQuads(
    "<http://x.example/r> <http://x.example/p> <<( <http://x.example/a> <http://x.example/b> 1 )>> .",
    "Turtle",
  );
  expect(quad?.object.termType).toBe("Quad");
});

test.for([
  ["Turtle", "<http://x.example/a> <http://x.example/p>\n."],
  ["TriG", "{ oops"],
  ["N-Triples", "<http://x.example/a> <http://x.example/p> 1 ."],
  ["N-Quads", "a b c"],
] as const)("%s that does not parse is refused with its line", ([syntax, text]) => {
  expect(() => readQuads(text, syntax)).toThrow(InputError);
  expect(() => readQuads(text, syntax)).toThrow(/line \d/);
});
