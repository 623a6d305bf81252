import { decode, encode, formatTrig, type Graph, InputError, layoutAt, readQuads } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { isomorphic } from "rdf-isomorphic";
import { expect, test } from "vitest";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const textsOf = (graph: Graph) => new Map(graph.articles.map(({ id, text }) => [id, text]));

test.for(["1.2", "1.1"] as const)("RDF %s gives back every graph, in both profiles", (version) => {
  fc.assert(
    fc.property(anyGraph("a/b c"), fc.constantFrom("full", "compact"), (graph, spans) => {
      expect(decode(encode(graph, { version, spans }), { texts: textsOf(graph) })).toEqual(graph);
    }),
  );
});

test("quotations and diagnostics are not encoded", () => {
  const { quotes, diagnostics } = decode(encode(sampleGraph), { texts: textsOf(sampleGraph) });
  expect({ quotes, diagnostics }).toEqual({ quotes: [], diagnostics: [] });
});

const ttl = (body: string) =>
  readQuads(
    `PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
     PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX gaf: <http://groundedannotationframework.org/gaf#>
     PREFIX ng: <https://example.org/newsgraph/ns#> PREFIX ent: <https://example.org/newsgraph/entity/>
     BASE <https://example.org/newsgraph/article/a>
     <> a schema:NewsArticle ; ng:sha256 "0" ; schema:articleBody "Short." . <#run> a prov:Activity ; ng:program "p" ; ng:model "m" .
     ${body}`,
    "Turtle",
  );

test.for([
  ["ent:x a ng:Person .", "<http://www.w3.org/2000/01/rdf-schema#label> has no value"],
  ['ent:x a ng:Person ; rdfs:label "X" , "Y" .', "label> has several values"],
  [
    'ent:x a ng:Person ; rdfs:label "X" ; gaf:denotedBy <#char=0,99> . <#char=0,99> ng:mentionKind ng:Name .',
    "the text is shorter",
  ],
  [
    'ent:x a ng:Person ; rdfs:label "X" ; gaf:denotedBy <#char=0,1> . <#char=0,1> ng:mentionKind ng:Certain .',
    "it is no value of ng:mentionKind",
  ],
  ['<http://elsewhere.example/x> a ng:Person ; rdfs:label "X" .', "it is no entity"],
  ["<#s1> a ng:Statement .", "subject> has no value"],
  ["<#s1> a ng:Statement ; rdf:reifies <<( ent:x ng:relatedBy ent:x )>> .", "it has no ng:attribution"],
] as const)("%s is refused", ([body, why]) => {
  expect(() => decode(ttl(body))).toThrow(InputError);
  expect(() => decode(ttl(body))).toThrow(why);
});

test("an article whose text and length are missing is refused", () => {
  const quads = encode(sampleGraph).filter(({ predicate }) => !predicate.value.endsWith("endIndex"));
  expect(() => decode(quads)).toThrow("Cannot decode the article `three-capitals`: its text is missing");
});

test("references that lead nowhere are refused", () => {
  const quads = encode(sampleGraph).filter(({ object }) => !object.value.endsWith("ns#Proposal"));
  expect(() => decode(quads, { texts: textsOf(sampleGraph) })).toThrow(/names the entity `northern-railway-proposal`/);
});

test.for(["1.2", "1.1"] as const)("RDF %s of any graph gives itself back without the texts", (version) => {
  fc.assert(
    fc.property(anyGraph("a/b c"), fc.constantFrom("full", "compact"), (graph, spans) => {
      const quads = encode(graph, { version, spans });
      expect(encode(decode(quads), { version, spans })).toEqual(quads);
    }),
  );
});

test("where a text is missing, its evidence can be read, and a diagnostic says so", () => {
  const [article] = sampleGraph.articles;
  const { articles, diagnostics } = decode(encode(sampleGraph, { spans: "compact" }));
  expect(articles[0]?.text.trim()).toMatch(/^Veldonian Prime Minister .* denied the charge on Thursday$/);
  expect(articles[0]?.text.length).toBe([...(article?.text ?? "")].length);
  expect(diagnostics).toMatchObject([{ article: "three-capitals", code: "text-missing" }]);
});

test("RDF 1.2 turned into 1.1 and back is the same", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), fc.constantFrom("full", "compact"), (graph, spans) => {
      const turn = (quads: readonly Quad[], version: "1.1" | "1.2") =>
        readQuads(formatTrig(encode(decode(quads), { version, spans }), layoutAt()), "TriG");
      const quads = encode(graph, { spans });
      const there = turn(quads, "1.1");
      expect(there.some(({ object }) => object.termType === "Quad")).toBe(false);
      expect(isomorphic([...turn(there, "1.2")], [...quads])).toBe(true);
    }),
    { numRuns: 50 },
  );
});
