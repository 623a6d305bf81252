import { encode, type Graph, InputError, QueryError } from "@newsgraph/core";
import { openSparql, type Sparql } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";

const engines: Sparql[] = [];
afterAll(async () => void (await Promise.all(engines.map((engine) => engine.close()))));

function engineOver(graph: Graph): Sparql {
  const engine = openSparql(() => [encode(graph)]);
  engines.push(engine);
  return engine;
}

const limits = { time: 20_000, rows: 1000 };
const json = { results: "application/sparql-results+json", graphs: "application/n-triples" };
const sample = engineOver(sampleGraph);

const ask = async (query: string, form = json): Promise<string> => (await sample.query(query, limits, form)).text;

test("a query sees what all articles say", async () => {
  const query = "PREFIX ngr: <https://example.org/newsgraph/relation#> SELECT ?a { ?a ngr:brokers ?b }";
  expect(await ask(query, { ...json, results: "text/csv" })).toBe(
    "a\r\nhttps://example.org/newsgraph/entity/norhaven\r\n",
  );
});

test("tables, truth values and triples come in the form that is wanted for them", async () => {
  expect(JSON.parse(await ask("ASK { ?s ?p ?o }"))).toMatchObject({ boolean: true });
  expect(await ask('CONSTRUCT { <urn:x:a> <urn:x:b> "c" } {}')).toBe('<urn:x:a> <urn:x:b> "c" .\n');
  expect(await ask("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(false) }")).toBe("");
});

test("a query sees only the graphs of its dataset", async () => {
  const everything = "SELECT * { ?s ?p ?o }";
  const dataset = { defaultGraphs: ["https://example.org/newsgraph/identities"], namedGraphs: [] };
  const { text } = await sample.query(everything, limits, json, dataset);
  expect(JSON.parse(text).results.bindings).toHaveLength(
    encode(sampleGraph).filter(({ graph }) => graph.value.endsWith("identities")).length,
  );
});

test("a wrong query is a QueryError that says where", async () => {
  await expect(ask("SELECT * { ?s ?p")).rejects.toThrow(QueryError);
  await expect(ask("SELECT * { ?s ?p")).rejects.toThrow(/Cannot read the query: .*1:1/);
});

test("a query that finds too much is refused, not cut", async () => {
  const query = "SELECT * { ?s ?p ?o }";
  await expect(sample.query(query, { ...limits, rows: 100 }, json)).rejects.toThrow(
    /more than 100 rows; give it a LIMIT/,
  );
});

test("a query that takes too long is ended, and the next one is answered", async () => {
  const endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d && ?g != ?j) }";
  await expect(sample.query(endless, { ...limits, time: 300 }, json)).rejects.toThrow(InputError);
  expect(JSON.parse(await ask("ASK { ?s ?p ?o }"))).toMatchObject({ boolean: true });
});

test("the graph is loaded at the first query, and a load that fails is tried again", async () => {
  let loads = 0;
  const engine = openSparql(() => {
    loads += 1;
    if (loads === 1) throw new InputError("Cannot read it yet");
    return [encode(sampleGraph)];
  });
  engines.push(engine);
  expect(loads).toBe(0);
  await expect(engine.query("ASK {}", limits, json)).rejects.toThrow("Cannot read it yet");
  expect(JSON.parse((await engine.query("ASK { ?s ?p ?o }", limits, json)).text)).toMatchObject({ boolean: true });
});
