import { parsePattern, withPrefixes } from "@newsgraph/core";
import oxigraph from "oxigraph";
import { expect, test } from "vitest";
import { sparqlOf } from "../../../packages/core/src/query/sparql.ts";

test("a query names what it asks for, and only the prefixes that it needs", () => {
  const query = sparqlOf(parsePattern("Marrant -visits-> ?"), { subject: ["ilse-marrant"] });
  expect(query).toContain("VALUES ?subject { <https://example.org/newsgraph/entity/ilse-marrant> }");
  expect(query).toContain("VALUES ?relation { <https://example.org/newsgraph/relation#visits> }");
  expect(query).not.toContain("PREFIX schema:");
});

test("every filter is valid SPARQL", () => {
  const pattern = 'A -not "b c"-> D, said by E, denied, since 2031-05-01, until 2031-05-02, in f, with "g h"';
  const meant = { subject: ["a"], object: ["d", "d-2"], saidBy: ["e"] };
  for (const criteria of [{}, parsePattern(pattern), { ...parsePattern(pattern), anyDirection: true }]) {
    expect(new oxigraph.Store().query(sparqlOf(criteria, meant))).toEqual([]);
  }
});

test("any words stay within their quotation marks", () => {
  const odd = 'a "b" \\ c\n\t{}';
  const criteria = { phrase: odd, text: odd, article: odd, polarity: "negative", since: "2031-05-01" } as const;
  const query = sparqlOf(criteria, { saidBy: [odd], object: [], subject: [odd] });
  expect(new oxigraph.Store().query(query)).toEqual([]);
});

test("prefixes of ours are declared where they are used and missing, on the first line", () => {
  const query = "PREFIX ng: <urn:x:other>\nSELECT * { ?a rdfs:label ?b ; ng:phrase ?c ; xrdf:a ?d }";
  expect(withPrefixes(query)).toBe(`PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ${query}`);
  expect(withPrefixes("ASK { ent:a ?b ?c }")).toContain("PREFIX ent: <https://example.org/newsgraph/entity/>");
});

test("a limit and a way of counting stand in the query, and the class only where it is needed", () => {
  const counting = sparqlOf({}, {}, { grouping: "month", limit: 3 });
  expect(counting).toContain("LIMIT 3");
  expect(counting).not.toContain("?class");
  expect(new oxigraph.Store().query(counting)).toEqual([]);
});
