import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatAs, formats } from "@newsgraph/core";
import { openServer } from "@newsgraph/server";
import { afterAll, expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-api-"));
writeFileSync(join(folder, "view.json"), "{}");
const graph = storeOf(sampleGraph);
const { url, close } = await openServer({ folder, graph, token: null, host: "127.0.0.1", port: 0, anyPort: true });
afterAll(async () => {
  await close();
  graph.close();
  rmSync(folder, { recursive: true });
});

const find = async (pattern: string, more = "") =>
  (await fetch(`${url}api/statements?pattern=${encodeURIComponent(pattern)}${more}`)).json();

test("a pattern is answered", async () => {
  expect(await find("? -?-> ?")).toHaveLength(sampleGraph.statements.length);
  expect(await find("Marrant -visits-> ?")).toMatchObject([{ object: { label: "Karsovia" }, class: "planned" }]);
});

test("no more is given than is wanted", async () => {
  expect(await find("? -?-> ?", "&limit=2")).toHaveLength(2);
});

test.for([
  ["a broken pattern", "statements?pattern=Marrant", /needs an arrow/],
  ["no pattern", "statements", /pattern/],
  ["a limit that is none", "statements?pattern=a%20--%20b&limit=0", /limit/],
  ["a format that is none", "graph?format=pdf", /format/],
] as const)("%s is a 400 that says why", async ([, path, message]) => {
  const response = await fetch(`${url}api/${path}`);
  expect(response.status).toBe(400);
  expect((await response.json()).message).toMatch(message);
});

test.for(formats.map((format) => [format.name, format] as const))(
  "the graph is given as %s",
  async ([name, format]) => {
    const response = await fetch(`${url}api/graph?format=${name}`);
    expect(response.headers.get("content-type")).toBe(`${format.mediaType}; charset=utf-8`);
    expect(await response.text()).toBe(formatAs(format, sampleGraph));
  },
);

test.for([
  ["*/*", "ttl"],
  ["application/ld+json", "jsonld"],
  ["application/n-quads, text/turtle;q=0.5", "nq"],
  ["application/json", "json"],
  ["text/html", "ttl"],
] as const)("whoever likes %s is given %s", async ([accept, name]) => {
  const response = await fetch(`${url}api/graph`, { headers: { accept } });
  const { mediaType } = formats.find((format) => format.name === name) ?? {};
  expect(response.headers.get("content-type")).toBe(`${mediaType}; charset=utf-8`);
});
