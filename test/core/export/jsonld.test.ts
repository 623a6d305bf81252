import { encode, layoutAt, readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { writeJsonLd } from "../../../packages/core/src/export/jsonld.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { readByOxigraph } from "../../helpers/oxigraph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const prefixes = { "": "http://example.org/", xsd: "http://www.w3.org/2001/XMLSchema#" };

const written = (quads: readonly Quad[], options = layoutAt()) => [...writeJsonLd([quads], options)].join("");

/** The nodes that the writer makes of TriG, without the context. */
function check(trig: string, expected: unknown): void {
  const text = written(readQuads(`PREFIX : <http://example.org/> ${trig}`, "TriG"), { prefixes, order: [] });
  expect(JSON.parse(text)["@graph"]).toEqual(expected);
}

test.for([
  [
    "what is told of a node stands together",
    ":a a :c ; :p :b , :d .",
    [{ "@id": ":a", "@type": ":c", ":p": [{ "@id": ":b" }, { "@id": ":d" }] }],
  ],
  ["texts are texts", ':a :p "x" .', [{ "@id": ":a", ":p": "x" }]],
  [
    "their language and other datatypes are told",
    ':a :p "x"@en ; :q 1.5 .',
    [{ "@id": ":a", ":p": { "@value": "x", "@language": "en" }, ":q": { "@value": "1.5", "@type": "xsd:decimal" } }],
  ],
  [
    "a blank node that is used once stands where it is used",
    ":a :p [ :q :b ] .",
    [{ "@id": ":a", ":p": { ":q": { "@id": ":b" } } }],
  ],
  ["a list is a list", ":a :p ( :b ) .", [{ "@id": ":a", ":p": { "@list": [{ "@id": ":b" }] } }]],
  [
    "what lies in a graph stands in it",
    ":g { :a :p :b . }",
    [{ "@id": ":g", "@graph": [{ "@id": ":a", ":p": { "@id": ":b" } }] }],
  ],
] as const)("%s", ([, trig, expected]) => {
  check(trig, expected);
});

test("a triple term has no place in it", () => {
  expect(() => written(encode(sampleGraph))).toThrow(/JSON-LD has no place for it/);
});

test("the graph of no quads has no nodes", () => {
  expect(JSON.parse(written([]))["@graph"]).toEqual([]);
});

test("any graph is read back by Oxigraph", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const quads = encode(graph, { version: "1.1" });
      expect(isomorphic(readByOxigraph(written(quads), "application/ld+json"), [...quads])).toBe(true);
    }),
    { numRuns: 50 },
  );
});
