import { readFileSync } from "node:fs";
import { decode, encode, readQuads } from "@newsgraph/core";
import fc from "fast-check";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { mergeGraphs } from "../../../packages/core/src/graph/merge.ts";
import { literalTerm } from "../../../packages/core/src/rdf/encode.ts";
import { formatNQuads, formatTerm } from "../../../packages/core/src/rdf/lines.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const base = "https://example.org/newsgraph/";

const worked = (name: string) =>
  readQuads(readFileSync(new URL(`../../golden/three-capitals/${name}`, import.meta.url), "utf8"), "Turtle");

/** Without the names of graphs, which Turtle does not know, and without repetitions. */
const triples = (quads: ReturnType<typeof encode>) =>
  readQuads(formatNQuads(quads).replaceAll(/ <[^>]*> \.$/gm, " ."), "N-Quads");

const lines = (quads: ReturnType<typeof encode>) => formatNQuads(quads).split("\n");

test.for([
  ["example.rdf12.ttl", "1.2"],
  ["example.rdf11.ttl", "1.1"],
] as const)("the worked example is written as in %s", ([name, version]) => {
  expect(isomorphic([...triples(encode(sampleGraph, { version }))], [...worked(name)])).toBe(true);
});

test("only what the article itself states as a fact is there as a plain triple", () => {
  const plain = lines(encode(sampleGraph)).filter((line) => /^<[^>]*\/entity\/[^>]*> <[^>]*\/relation#/.test(line));
  expect(plain.map((line) => /relation#(\w+)/.exec(line)?.[1])).toEqual(["brokers", "agreesWith", "accuses", "denies"]);
});

test("offsets count code points", () => {
  const words = encode(sampleGraph).find(
    ({ object }) => object.value === "Ilse Marrant" && object.termType === "Literal",
  );
  const span = encode(sampleGraph)
    .filter(({ object }) => object.value === "Ilse Marrant")
    .at(-1)?.subject.value;
  expect(words).toBeDefined();
  expect(span).toBe(`${base}article/three-capitals#char=61,73`);
  expect(sampleGraph.articles[0]?.text.indexOf("Ilse Marrant")).toBe(62);
});

test("the compact profile writes the words of evidence alone", () => {
  const anchors = (spans: "full" | "compact") =>
    new Set(
      encode(sampleGraph, { spans }).flatMap(({ predicate, subject }) =>
        predicate.value.endsWith("anchorOf") ? subject.value : [],
      ),
    );
  const evidence = new Set(
    encode(sampleGraph).flatMap(({ predicate, object }) => (predicate.value.endsWith("#evidence") ? object.value : [])),
  );
  expect(anchors("compact")).toEqual(evidence);
  expect(anchors("full").size).toBeGreaterThan(evidence.size);
});

test("texts are written on request, and then need not be given", () => {
  const graph = { ...sampleGraph, quotes: [], diagnostics: [] };
  expect(decode(encode(graph, { texts: true }))).toEqual(graph);
});

test("IRIs begin where they are told to", () => {
  const quads = encode(sampleGraph, { base: "https://news.example/kg/" });
  expect(
    quads.every(
      ({ subject }) => subject.termType === "BlankNode" || subject.value.startsWith("https://news.example/kg/"),
    ),
  ).toBe(true);
  expect(() => encode(sampleGraph, { base: "https://news.example/kg" })).toThrow(RangeError);
});

test("an article's named graph is the same alone and beside another, but for merged ids", () => {
  fc.assert(
    fc.property(anyGraph("first"), (graph) => {
      const other = { ...sampleGraph, program: graph.program, model: graph.model };
      const alone = mergeGraphs([graph]);
      const both = mergeGraphs([graph, other]);
      const own = (all: typeof alone) => lines(encode(all)).filter((line) => line.endsWith("/article/first> .")).length;
      expect(own(both)).toBe(own(alone));
    }),
    { numRuns: 30 },
  );
});

test("a literal keeps its datatype", () => {
  expect(formatTerm(literalTerm({ literal: "12", datatype: "xsd:decimal" }))).toBe(
    '"12"^^<http://www.w3.org/2001/XMLSchema#decimal>',
  );
});
