import { decode, encode, type Graph, InputError, readQuads } from "@newsgraph/core";
import fc from "fast-check";
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

test("an article whose text is missing is refused", () => {
  expect(() => decode(encode(sampleGraph))).toThrow("Cannot decode the article `three-capitals`: its text is missing");
});
