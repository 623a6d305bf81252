import { tmpdir } from "node:os";
import { openSparql } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { application } from "../../packages/server/src/server.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const store = storeOf(sampleGraph);
const engine = openSparql(store);
const app = await application({ folder: tmpdir(), graph: store, token: null }, engine, true);
afterAll(async () => {
  await app.close();
  await engine.close();
});

const query = "ASK { <https://example.org/newsgraph/entity/norhaven> ?p ?o }";
const identities = encodeURIComponent("https://example.org/newsgraph/identities");

test.for([
  ["in the URL", { method: "GET", url: `/sparql?query=${encodeURIComponent(query)}` }],
  [
    "in a form",
    {
      method: "POST",
      url: "/sparql",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: `query=${encodeURIComponent(query)}`,
    },
  ],
  [
    "as it is",
    { method: "POST", url: "/sparql", headers: { "content-type": "application/sparql-query" }, payload: query },
  ],
  [
    "with a dataset",
    {
      method: "POST",
      url: `/sparql?default-graph-uri=${identities}`,
      headers: { "content-type": "application/sparql-query; charset=utf-8" },
      payload: query,
    },
  ],
] as const)("a query may come %s", async ([, request]) => {
  const response = await app.inject(request);
  expect(response.headers["content-type"]).toBe("application/sparql-results+json; charset=utf-8");
  expect(response.json()).toMatchObject({ boolean: true });
});

test("a dataset without the graph does not know what it says", async () => {
  const url = `/sparql?query=${encodeURIComponent(query)}&default-graph-uri=urn:x:nowhere`;
  expect((await app.inject({ method: "GET", url })).json()).toMatchObject({ boolean: false });
});

test.for([
  ["text/csv", "SELECT ?a { VALUES ?a { 1 } }", "text/csv; charset=utf-8", "a\r\n1\r\n"],
  [
    "text/turtle",
    'CONSTRUCT { <urn:x:a> <urn:x:b> "c" } {}',
    "text/turtle; charset=utf-8",
    '<urn:x:a> <urn:x:b> "c" .\n',
  ],
] as const)("who accepts %s gets it", async ([accept, asked, type, body]) => {
  const response = await app.inject({ url: `/sparql?query=${encodeURIComponent(asked)}`, headers: { accept } });
  expect([response.headers["content-type"], response.body]).toEqual([type, body]);
});

const direct = { method: "POST", url: "/sparql", headers: { "content-type": "application/sparql-query" } } as const;

test.for([
  ["no query", { url: "/sparql" }, 400],
  ["two queries", { url: "/sparql?query=ASK{}&query=ASK{}" }, 400],
  ["a query in the body and one in the URL", { ...direct, url: "/sparql?query=ASK{}", payload: "ASK {}" }, 400],
  ["a broken query", { ...direct, payload: "ASK {" }, 400],
  ["an update as a query", { ...direct, payload: "DROP ALL" }, 400],
  [
    "another encoding",
    { ...direct, headers: { "content-type": "application/sparql-query; charset=UTF-16" }, payload: "ASK {}" },
    415,
  ],
  ["bytes that are no UTF-8", { ...direct, payload: Buffer.from([0xff, 0xfe]) }, 415],
  ["a body of another kind", { ...direct, headers: { "content-type": "text/plain" }, payload: "ASK {}" }, 415],
  ["another method", { method: "PUT", url: "/sparql" }, 404],
  ["more than a megabyte", { ...direct, payload: `ASK {}${" ".repeat(1_100_000)}` }, 413],
] as const)("%s is refused", async ([, request, status]) => {
  expect((await app.inject(request)).statusCode).toBe(status);
});
