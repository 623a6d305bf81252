import { tmpdir } from "node:os";
import { openSparql } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { application } from "../../packages/server/src/server.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const store = storeOf(sampleGraph);
const engine = openSparql(store);
const app = await application({ folder: tmpdir(), graph: store, token: "secret" }, engine, true);
afterAll(async () => {
  await app.close();
  await engine.close();
  store.close();
});

const authorization = "Bearer secret";
const turtle = { authorization, "content-type": "text/turtle" };

async function send(method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE", url: string, payload = "", headers = turtle) {
  const isRead = method === "GET" || method === "HEAD" || method === "DELETE";
  return await app.inject({
    method,
    url,
    headers: isRead ? { authorization } : headers,
    ...(isRead ? {} : { payload }),
  });
}

const notes = "/gsp?graph=urn:x:notes";

test("a graph is made, replaced, added to, read and removed", async () => {
  expect((await send("GET", notes)).statusCode).toBe(404);
  expect((await send("PUT", notes, "<urn:x:a> <urn:x:b> 1 .")).statusCode).toBe(201);
  expect((await send("PUT", notes, "<urn:x:a> <urn:x:b> 2 .")).statusCode).toBe(204);
  expect((await send("POST", notes, "<#c> <urn:x:b> 3 .")).statusCode).toBe(204);
  const { body, headers } = await send("GET", notes);
  expect(headers["content-type"]).toBe("text/turtle; charset=utf-8");
  expect(body.split("\n").sort()).toEqual(["", "<urn:x:a> <urn:x:b> 2 .", "<urn:x:notes#c> <urn:x:b> 3 ."]);
  expect((await send("HEAD", notes)).statusCode).toBe(200);
  expect((await send("DELETE", notes)).statusCode).toBe(204);
  expect((await send("DELETE", notes)).statusCode).toBe(404);
  expect(store.written).toBe("");
});

test("the default graph, and a graph at its own address, are graphs as well", async () => {
  await send("PUT", "/gsp?default", "<urn:x:a> <urn:x:b> 1 .");
  await send("PUT", "/gsp/notes/1", "<> <urn:x:b> 2 .");
  expect((await send("GET", "/gsp?default")).body).toBe("<urn:x:a> <urn:x:b> 1 .\n");
  expect((await send("GET", "/gsp/notes/1")).body).toBe(
    "<http://localhost:80/gsp/notes/1> <urn:x:b> 2 .\n".replace(":80", ""),
  );
});

test("a graph without a name gets one", async () => {
  const made = await send("POST", "/gsp", "<urn:x:a> <urn:x:b> 1 .");
  expect(made.statusCode).toBe(201);
  const name = encodeURIComponent(String(made.headers.location));
  expect((await send("GET", `/gsp?graph=${name}`)).body).toBe("<urn:x:a> <urn:x:b> 1 .\n");
});

const boundary = "a-boundary-as-browsers-make-them";

test("the files of a form are put together", async () => {
  const part = (name: string, text: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}.ttl"\r\nContent-Type: text/turtle\r\n\r\n${text}\r\n`;
  const payload = `${part("a", "<urn:x:a> <urn:x:b> 1 .")}${part("b", "<urn:x:c> <urn:x:b> 2 .")}--${boundary}--\r\n`;
  const headers = { authorization, "content-type": `multipart/form-data; boundary=${boundary}` };
  expect((await send("POST", "/gsp?graph=urn:x:form", payload, headers)).statusCode).toBe(201);
  expect((await send("GET", "/gsp?graph=urn:x:form")).body.split("\n")).toHaveLength(3);
});

const article = `/gsp?graph=${encodeURIComponent("https://example.org/newsgraph/article/three-capitals")}`;

test("the graph of an article is read, not written", async () => {
  expect((await send("GET", article)).body).toContain("<https://example.org/newsgraph/relation#brokers>");
  const refused = await send("PUT", article, "<urn:x:a> <urn:x:b> 1 .");
  expect([refused.statusCode, refused.json().message]).toEqual([
    503,
    expect.stringContaining("the graph of an article"),
  ]);
});

test.for([
  ["no token", "PUT", notes, { "content-type": "text/turtle" }, 401],
  ["another token", "POST", notes, { "content-type": "text/turtle", authorization: "Bearer public" }, 401],
  ["a graph named twice", "PUT", `${notes}&default`, turtle, 400],
  ["a name that is no IRI", "PUT", "/gsp?graph=notes", turtle, 400],
  ["broken Turtle", "PUT", notes, turtle, 400],
  ["what is no RDF", "PUT", notes, { ...turtle, "content-type": "text/html" }, 415],
  ["a broken form", "POST", notes, { ...turtle, "content-type": "multipart/form-data; boundary=x" }, 400],
] as const)("%s is refused", async ([, method, url, headers, status]) => {
  expect((await app.inject({ method, url, headers, payload: "<urn:x:a" })).statusCode).toBe(status);
});

const update = { "content-type": "application/sparql-update" };

test.for([
  ["without the token", { ...update }, "INSERT DATA { <a> <b> 1 }", "", 401],
  ["that is broken", { ...update, authorization }, "INSERT", "", 400],
  [
    "with two datasets",
    { ...update, authorization },
    "WITH <urn:x:a> DELETE { ?s ?p 1 } WHERE {}",
    "?using-graph-uri=urn:x:b",
    400,
  ],
  ["that is right", { ...update, authorization }, "INSERT DATA { <a> <urn:x:made> 1 }", "", 204],
] as const)("an update %s is answered by its status", async ([, headers, payload, search, status]) => {
  expect((await app.inject({ method: "POST", url: `/sparql${search}`, headers, payload })).statusCode).toBe(status);
});

test("an update is made, and seen by the next query", async () => {
  const query = encodeURIComponent("ASK { ?s <urn:x:made> 1 }");
  expect((await app.inject({ url: `/sparql?query=${query}` })).json().boolean).toBe(true);
});
