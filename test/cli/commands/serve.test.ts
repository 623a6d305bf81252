import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatGraph } from "@newsgraph/core";
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
