import { encode, formatNTriples, layoutAt, readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { writeRdfXml } from "../../../packages/core/src/export/rdfxml.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { readByOxigraph } from "../../helpers/oxigraph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const prefixes = { x: "http://example.org/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#" };

const written = (quads: readonly Quad[], options = layoutAt()) => [...writeRdfXml([quads], options)].join("");

const writtenOf = (turtle: string) =>
  written(readQuads(`PREFIX x: <http://example.org/> ${turtle}`, "Turtle"), { prefixes, order: [] });

test.for([
  ["a node is called by its class", "x:a a x:C .", '<x:C rdf:about="http://example.org/a"/>'],
  [
    "or by none",
    "x:a x:p x:b .",
    '<rdf:Description rdf:about="http://example.org/a">\n<x:p rdf:resource="http://example.org/b"/>\n</rdf:Description>',
  ],
  [
    "a second class is told",
    "x:a a x:C , x:D .",
    '<x:C rdf:about="http://example.org/a">\n<rdf:type rdf:resource="http://example.org/D"/>\n</x:C>',
  ],
  [
    "texts have their language",
    'x:a a x:C ; x:p "<b>"@en .',
    '<x:C rdf:about="http://example.org/a">\n<x:p xml:lang="en">&lt;b&gt;</x:p>\n</x:C>',
  ],
  [
    "a blank node stands where it is used",
    "x:a a x:C ; x:p [ a x:D ] .",
    '<x:C rdf:about="http://example.org/a">\n<x:p>\n<x:D/>\n</x:p>\n</x:C>',
  ],
  [
    "a list is a collection",
    "x:a a x:C ; x:p ( x:b ) .",
    '<x:C rdf:about="http://example.org/a">\n<x:p rdf:parseType="Collection">\n<rdf:Description rdf:about="http://example.org/b"/>\n</x:p>\n</x:C>',
  ],
] as const)("%s", ([, turtle, expected]) => {
  const inside = writtenOf(turtle).split("\n").slice(2, -2);
  expect(inside.map((line) => line.trim()).join("\n")).toBe(expected);
});

test.for([
  ["a triple term", "x:a x:p <<( x:a x:p x:b )>> ."],
  ["a list of texts", 'x:a x:p ( "b" ) .'],
  ["a list of lists", "x:a x:p ( ( x:b ) ) ."],
  ["a property without a prefix", "x:a <http://elsewhere.example/p> x:b ."],
] as const)("%s has no place in it", ([, turtle]) => {
  expect(() => writtenOf(turtle)).toThrow(TypeError);
});

test("any graph is read back by Oxigraph, without the names of graphs", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const quads = encode(graph, { version: "1.1" });
      const triples = readQuads(formatNTriples(quads), "N-Triples");
      expect(isomorphic(readByOxigraph(written(quads), "application/rdf+xml"), [...triples])).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("what XML cannot hold is replaced", () => {
  const { entities } = sampleGraph;
  const odd = { ...sampleGraph, entities: entities.map((entity) => ({ ...entity, label: "\u0001" })) };
  expect(written(encode(odd, { version: "1.1" }))).toContain('<rdfs:label xml:lang="en">\uFFFD</rdfs:label>');
});
