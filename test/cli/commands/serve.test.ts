import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode, formatGraph, formatTurtle } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-serve-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder without a graph is not served", async () => {
  const io = recording();
  expect(await run(["serve", folder], io)).toBe(1);
  expect(io.written.err).toMatch(/it has no graph\.json/);
});

test("a built graph is served until the user stops it", async () => {
  writeFileSync(join(folder, "view.json"), "{}");
  writeFileSync(join(folder, "graph.json"), formatGraph(sampleGraph));
  const io = recording();
  const ended = run(["serve", folder, "--port", "0"], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  expect((await fetch(`${url}view.json`)).status).toBe(200);
  expect((await fetch(`${url}sparql?query=ASK{}`)).status).toBe(200);
  io.stop();
  expect(await ended).toBe(0);
});

test("a store is served as it is now", async () => {
  const path = join(folder, "graph.db");
  const store = openStore(path);
  store.put(sampleGraph);
  store.close();
  const io = recording();
  const ended = run(["serve", path, "--port", "0"], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  expect(await (await fetch(`${url}graph.json`)).json()).toEqual(sampleGraph);
  io.stop();
  expect(await ended).toBe(0);
});

test("a file of RDF is served", async () => {
  const path = join(folder, "graph.ttl");
  writeFileSync(path, formatTurtle(encode(sampleGraph)));
  const io = recording();
  const ended = run(["serve", path, "--port", "0"], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  expect(await (await fetch(`${url}graph.json`)).json()).toMatchObject({ articles: [{ id: "three-capitals" }] });
  io.stop();
  expect(await ended).toBe(0);
});

test("who knows the token may write beside the articles, and it is kept", async () => {
  const token = "a long and secret token";
  writeFileSync(join(folder, "token"), `${token}\n`);
  writeFileSync(join(folder, "short"), "short\n");
  const refused = recording();
  expect(await run(["serve", join(folder, "graph.db"), "--write", join(folder, "short")], refused)).toBe(1);
  expect(refused.written.err).toMatch(/must have 16 characters or more/);
  const io = recording();
  const ended = run(["serve", join(folder, "graph.db"), "--port", "0", "--write", join(folder, "token")], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  const headers = { authorization: `Bearer ${token}`, "content-type": "text/turtle" };
  const body = "<urn:x:a> <urn:x:b> 1 .";
  expect((await fetch(`${url}gsp?graph=urn:x:notes`, { method: "PUT", headers, body })).status).toBe(201);
  io.stop();
  expect(await ended).toBe(0);
  const store = openStore(join(folder, "graph.db"));
  expect(store.written).toContain("<urn:x:a> <urn:x:b>");
  store.close();
});
