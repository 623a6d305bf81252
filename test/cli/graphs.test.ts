import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode, formatGraph, formatNQuads } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { isStore, openGraph } from "../../packages/cli/src/graphs.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-graphs-"));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, "graph.json"), formatGraph(sampleGraph));
const store = openStore(join(folder, "graph.db"));
store.put(sampleGraph);
store.close();

test.for(["", "graph.json", "graph.db"])("all sources of a graph answer alike: %j", async (name) => {
  const source = await openGraph(join(folder, name));
  expect(source.graph()).toEqual(sampleGraph);
  expect(source.find({ subject: "Veldonia" }, 1).map(({ statement }) => statement)).toEqual(["three-capitals#s5"]);
  expect(source.named("Marrant")).toEqual(["ilse-marrant"]);
  expect(source.sparqlFor({ subject: "Marrant" })).toContain("entity/ilse-marrant");
  expect([...source.quads()].map(formatNQuads).join("")).toBe(formatNQuads(encode(sampleGraph)));
  source.close();
});

test("what is no graph is refused", async () => {
  await expect(openGraph(join(folder, "nowhere"))).rejects.toThrow(/there is no such file or folder/);
  await expect(openGraph(tmpdir())).rejects.toThrow(/it has no graph\.json/);
  writeFileSync(join(folder, "other.json"), "{}");
  await expect(openGraph(join(folder, "other.json"))).rejects.toThrow(/Cannot read the graph/);
});

test("a store is told by its name", () => {
  expect([isStore("a.db"), isStore("a"), isStore("a.json")]).toEqual([true, false, false]);
});
