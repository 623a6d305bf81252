import { encode, formatTrig, formatTurtle, layoutAt, readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { Store } from "oxigraph";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { formatNQuads, formatNTriples } from "../../../packages/core/src/rdf/lines.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const prefixes = { "": "http://example.org/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#" };

/** What the writer makes of Turtle, without the head. */
function check(turtle: string, expected: string): void {
  const quads = readQuads(`PREFIX : <http://example.org/> PREFIX rdf: <${prefixes.rdf}> ${turtle}`, "Turtle");
  const written = formatTurtle(quads, { prefixes });
  expect(written.replaceAll(/^(VERSION|PREFIX).*\n/gm, "").trimStart()).toBe(expected);
  expect(isomorphic([...readQuads(written, "Turtle")], [...quads])).toBe(true);
}

test.for([
  [
    "subjects and values come in their natural order",
    ":b :p :a . :a :p :s10, :s9 .",
    ":a :p :s9 , :s10 .\n:b :p :a .\n",
  ],
  ["a blank node that is used once stands where it is used", ":a :p _:x . _:x :q 1 .", ":a :p [ :q 1 ] .\n"],
  ["one that says nothing is empty", ":a :p _:x .", ":a :p [] .\n"],
  ["one that nobody uses has no label", "_:x :p 1 .", "[] :p 1 .\n"],
  ["one that is used twice has a label", ":a :p _:x . :b :p _:x .", ":a :p _:n-x .\n:b :p _:n-x .\n"],
  ["those that use each other keep their labels", "_:x :p _:y . _:y :p _:x .", "_:n-x :p _:n-y .\n_:n-y :p _:n-x .\n"],
  ["a list is a list", ":a :p ( 1 :b ( ) ) .", ":a :p ( 1 :b rdf:nil ) .\n"],
  [
    "a list with more said of it is none",
    ":a :p _:l . _:l rdf:first 1 ; rdf:rest () ; :q 2 .",
    ":a :p [ :q 2 ; rdf:first 1 ; rdf:rest rdf:nil ] .\n",
  ],
  ["numbers and truth values stand bare", ":a :p 1, 1.5, 1e3, true .", ":a :p 1 , 1.5 , 1e3 , true .\n"],
  ["texts are escaped", ':a :p "say \\"no\\"\\n", "no"@en .', ':a :p "no"@en , "say \\"no\\"\\n" .\n'],
  ["a triple that is there and reified is written once", ":a :p :b ~ :r . :r :q 1 .", ":a :p :b ~ :r .\n:r :q 1 .\n"],
  ["a reifier without a name has a label", ":a :p :b {| :q 1 |} .", ":a :p :b ~ _:g-1 .\n_:g-1 :q 1 .\n"],
  ["two reifiers share it", ":a :p :b ~ :r ~ :q .", ":a :p :b ~ :q ~ :r .\n"],
  [
    "a triple that is reified only is a value",
    ":r rdf:reifies <<( :a :p :b )>> .",
    ":r rdf:reifies <<( :a :p :b )>> .\n",
  ],
  ["a type is written as `a`, and first", ":a :b 1 ; a :c .", ":a a :c ; :b 1 .\n"],
  [
    "a name that would need escapes is an IRI",
    ":a :p <http://example.org/x(y)> .",
    ":a :p <http://example.org/x(y)> .\n",
  ],
] as const)("%s", ([, turtle, expected]) => {
  check(turtle, expected);
});

test("what lies in a graph's document is written relative to it", () => {
  const quads = readQuads(
    "<http://x.example/a> { <http://x.example/a#s> <http://x.example/p> <http://x.example/a> . }",
    "TriG",
  );
  expect(formatTrig(quads)).toBe("BASE <http://x.example/a>\n\n<> {\n<#s> <http://x.example/p> <> .\n}\n");
});

test("no line of a graph is broken in the middle of a value, and few are long", () => {
  const long = formatTurtle(encode(sampleGraph), layoutAt())
    .split("\n")
    .filter((line) => line.length > 121);
  expect(long.every((line) => line.trimStart().startsWith("nif:anchorOf"))).toBe(true);
});

test("the text depends on the set of quads alone", () => {
  const shuffled = fc.shuffledSubarray([...encode(sampleGraph)], { minLength: encode(sampleGraph).length });
  const expected = formatTrig(encode(sampleGraph), layoutAt());
  fc.assert(
    fc.property(shuffled, (quads) => formatTrig(quads, layoutAt()) === expected),
    { numRuns: 10 },
  );
});

test("Turtle and TriG of any graph are read back by N3.js", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const quads = encode(graph);
      const inTriG = readQuads(formatTrig(quads, layoutAt()), "TriG");
      const inTurtle = readQuads(formatTurtle(quads, layoutAt()), "Turtle");
      const triples: readonly Quad[] = readQuads(formatNTriples(quads), "N-Triples");
      expect(isomorphic([...inTriG], [...quads])).toBe(true);
      expect(isomorphic([...inTurtle], [...triples])).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("Turtle and TriG of any graph are loaded by Oxigraph", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const quads = encode(graph);
      for (const [format, text, size] of [
        ["application/trig", formatTrig(quads, layoutAt()), new Set(formatNQuads(quads).split("\n")).size - 1],
        ["text/turtle", formatTurtle(quads, layoutAt()), formatNTriples(quads).split("\n").length - 1],
      ] as const) {
        const store = new Store();
        store.load(text, { format });
        expect(store.size).toBe(size);
      }
    }),
    { numRuns: 30 },
  );
});
