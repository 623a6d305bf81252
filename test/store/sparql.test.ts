import { encode, type Graph, InputError, QueryError } from "@newsgraph/core";
import { openSparql, openStore, type Sparql } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const engines: Sparql[] = [];
afterAll(async () => void (await Promise.all(engines.map((engine) => engine.close()))));

function engineOver(graph: Graph): Sparql {
  const engine = openSparql({ quads: () => [encode(graph)] });
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
  const engine = openSparql({
    quads() {
      loads += 1;
      if (loads === 1) throw new InputError("Cannot read it yet");
      return [encode(sampleGraph)];
    },
  });
  engines.push(engine);
  expect(loads).toBe(0);
  await expect(engine.query("ASK {}", limits, json)).rejects.toThrow("Cannot read it yet");
  expect(JSON.parse((await engine.query("ASK { ?s ?p ?o }", limits, json)).text)).toMatchObject({ boolean: true });
});

test("what others wrote and nobody can read is no answer", async () => {
  const engine = openSparql({ quads: () => [encode(sampleGraph)], written: "<urn:x:a> <urn:x:b> ." });
  engines.push(engine);
  await expect(engine.query("ASK {}", limits, json)).rejects.toThrow(/^Cannot load the graph: /);
});

test("a store that changes is loaded again", async () => {
  const store = openStore("memory:");
  const engine = openSparql(store);
  engines.push(engine);
  const isThere = async (): Promise<boolean> =>
    JSON.parse((await engine.query("ASK { ?s ?p ?o }", limits, json)).text).boolean;
  expect(await isThere()).toBe(false);
  store.put(sampleGraph);
  expect(await isThere()).toBe(true);
});

/** An engine over a store with the sample, and questions to it. */
function writable(): { readonly engine: Sparql; readonly written: () => string; ask(query: string): Promise<boolean> } {
  const store = storeOf(sampleGraph);
  const engine = openSparql(store);
  engines.push(engine);
  return {
    engine,
    written: () => store.written,
    ask: async (query) => JSON.parse((await engine.query(query, limits, json)).text).boolean,
  };
}

const base = "http://localhost/";
const note = { graph: "urn:x:notes", replace: false, base } as const;
const turtle = (text: string) => [{ text, mediaType: "text/turtle" }];

test("what others write is kept beside the articles, and seen by queries", async () => {
  const { engine, written, ask: isSo } = writable();
  expect(await engine.change({ ...note, documents: turtle("<a> <b> [ <c> 1 ] .") }, 9000)).toBe(false);
  expect(written()).toContain("<http://localhost/a> <http://localhost/b>");
  expect(await isSo("ASK { GRAPH <urn:x:notes> { ?a <http://localhost/c> 1 } }")).toBe(true);
  expect(await engine.change({ ...note, replace: true, documents: turtle("<a> <d> 2 .") }, 9000)).toBe(true);
  expect(await isSo("ASK { ?a <http://localhost/c> 1 }")).toBe(false);
  await engine.change({ update: "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }", base }, 9000);
  expect(written()).toBe("");
  expect(await isSo("ASK { <https://example.org/newsgraph/entity/norhaven> ?p ?o }")).toBe(true);
});

test("what is written is there again after a query had to be ended", async () => {
  const { engine, ask: isSo } = writable();
  await engine.change({ update: "INSERT DATA { <a> <b> _:c }", base }, 9000);
  const endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d && ?g != ?j) }";
  await expect(engine.query(endless, { ...limits, time: 300 }, json)).rejects.toThrow(/took longer/);
  expect(await isSo("ASK { <http://localhost/a> <http://localhost/b> ?c }")).toBe(true);
});

test("what articles say cannot be changed, and a change that fails changes nothing", async () => {
  const { engine, written, ask: isSo } = writable();
  const article = "https://example.org/newsgraph/article/three-capitals";
  await engine.change({ ...note, documents: turtle("<a> <b> 1 .") }, 9000);
  const before = written();
  const intrusion = { update: `INSERT DATA { <a> <b> 2 . GRAPH <${article}> { <a> <b> 3 } }`, base };
  await expect(engine.change(intrusion, 9000)).rejects.toThrow(/`https:.*three-capitals` is the graph of an article/);
  await expect(engine.change({ update: "DROP ALL ; nonsense", base }, 9000)).rejects.toThrow(QueryError);
  const broken = { ...note, replace: true, documents: [...turtle("<a> <c> 1 ."), ...turtle("<a> <b>")] };
  await expect(engine.change(broken, 9000)).rejects.toThrow(QueryError);
  expect(written()).toBe(before);
  expect(await isSo("ASK { <http://localhost/a> <http://localhost/b> 1 }")).toBe(true);
  expect(await isSo("ASK { <http://localhost/a> <http://localhost/b> 2 }")).toBe(false);
});

test("what is read-only stays so", async () => {
  await expect(sample.change({ update: "INSERT DATA { <a> <b> 1 }", base }, 9000)).rejects.toThrow(/read-only/);
  expect(JSON.parse(await ask("ASK { <http://localhost/a> ?p ?o }")).boolean).toBe(false);
});
