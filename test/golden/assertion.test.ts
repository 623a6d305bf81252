import { type Format, formatAs, formats, type Graph } from "@newsgraph/core";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { beforeAll, expect, test } from "vitest";
import { articles, sampleGraphs } from "../helpers/articles.ts";

// What is asserted is read here as a stranger reads it: from the Turtle, in SPARQL, without our code.
const prefixes = `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>
PREFIX ng: <https://example.org/newsgraph/ns#>`;

/** Reified triples that stand in the graph though no reifier is the article's own, certain, affirmed and undenied. */
const unfounded = `${prefixes}
SELECT ?subject ?relation ?object WHERE {
  ?subject ?relation ?object . ?any rdf:reifies <<( ?subject ?relation ?object )>> .
  FILTER NOT EXISTS {
    ?own rdf:reifies <<( ?subject ?relation ?object )>> ; ng:attribution ?voice .
    ?voice prov:agent ?article ; ng:polarity ng:Positive ; ng:certainty ng:Certain ; ng:tense ?tense .
    ?article a schema:NewsArticle .
    FILTER (?tense IN (ng:Past, ng:Present))
    FILTER NOT EXISTS { ?own ng:attribution [ ng:polarity ng:Negative ] }
  }
}`;

const asserted = `${prefixes}
SELECT DISTINCT ?subject ?relation ?object WHERE {
  ?subject ?relation ?object . ?any rdf:reifies <<( ?subject ?relation ?object )>>
}`;

let graphs: ReadonlyMap<string, Graph>;
beforeAll(async () => {
  graphs = await sampleGraphs();
}, 120_000);

test.for([...articles.keys()])("the Turtle of %s asserts what the article says itself, and nothing else", (name) => {
  const graph = graphs.get(name) as Graph;
  const turtle = formatAs(formats.find(({ name }) => name === "ttl") as Format, graph);
  expect(new Parser().parse(turtle).length).toBeGreaterThan(100);
  const store = new Store();
  store.load(turtle, { format: "text/turtle" });
  expect(store.query(unfounded)).toEqual([]);
  const facts = graph.statements.filter((statement) => statement.asserted);
  const triples = new Set(facts.map(({ subject, relation, object }) => JSON.stringify([subject, relation, object])));
  // Statements without a relation of ours share one property, so that two of them may be one triple.
  const found = store.query(asserted) as readonly unknown[];
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(triples.size);
});
