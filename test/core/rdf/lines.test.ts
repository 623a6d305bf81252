import { encode, formatNQuads, formatNTriples, readQuads } from "@newsgraph/core";
import fc from "fast-check";
import { Store } from "oxigraph";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { escapeIri, formatLiteral, formatTerm } from "../../../packages/core/src/rdf/lines.ts";
import { anyGraph } from "../../helpers/any-graph.ts";

const written = (turtle: string) => formatNQuads(readQuads(turtle, "TriG"));

test.for([
  ["an IRI", "<http://x.example/ü>", "<http://x.example/ü>"],
  ["a text", '"say \\"no\\"\\n\\u0001\\u007F"', '"say \\"no\\"\\n\\u0001\\u007F"'],
  ["a text in a language", '"no"@en', '"no"@en'],
  ["a text in a language with a direction", '"لا"@ar--rtl', '"لا"@ar--rtl'],
  ["a number", "1.5", '"1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'],
  [
    "a triple term",
    "<<( <http://x.example/a> <http://x.example/b> 1 )>>",
    '<<( <http://x.example/a> <http://x.example/b> "1"^^<http://www.w3.org/2001/XMLSchema#integer> )>>',
  ],
] as const)("%s has one form", ([, turtle, expected]) => {
  expect(written(`<http://x.example/s> <http://x.example/p> ${turtle} .`)).toBe(
    `<http://x.example/s> <http://x.example/p> ${expected} .\n`,
  );
});

test("`a` inside a triple term is written as an IRI", () => {
  const type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  expect(
    written("<http://x.example/r> <http://x.example/p> <<( <http://x.example/s> a <http://x.example/c> )>> ."),
  ).toContain(`<<( <http://x.example/s> ${type} <http://x.example/c> )>>`);
});

test("N-Triples say nothing twice", () => {
  const quads = readQuads(
    "<http://x.example/g> { <http://x.example/s> <http://x.example/p> 1 } { <http://x.example/s> <http://x.example/p> 1 }",
    "TriG",
  );
  expect(formatNTriples(quads).split("\n").length).toBe(2);
  expect(formatNQuads(quads).split("\n").length).toBe(3);
});

test("a variable is no term of a graph", () => {
  const variable = { termType: "Variable", value: "x", equals: () => false } as const;
  expect(() => formatTerm(variable)).toThrow(TypeError);
});

test("what an IRI must not hold is escaped", () => {
  expect(escapeIri("http://x.example/a b<c>\n")).toBe("http://x.example/a\\u0020b\\u003Cc\\u003E\\u000A");
});

test("the datatype of a plain text is not written", () => {
  const literal = readQuads('<http://x.example/s> <http://x.example/p> "a" .', "Turtle")[0]?.object;
  expect(literal?.termType === "Literal" && formatLiteral(literal, (iri) => iri)).toBe('"a"');
});

test("N-Quads of any graph are read back by N3.js and loaded by Oxigraph", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const quads = encode(graph);
      const text = formatNQuads(quads);
      expect(isomorphic([...readQuads(text, "N-Quads")], [...quads])).toBe(true);
      const store = new Store();
      store.load(text, { format: "application/n-quads" });
      expect(store.size).toBe(new Set(text.split("\n")).size - 1);
    }),
    { numRuns: 50 },
  );
});
