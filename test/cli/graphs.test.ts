import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode, formatGraph, formatNQuads, formatNTriples, formatTrig, formatTurtle } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { isRdf, isStore, openGraph } from "../../packages/cli/src/graphs.ts";
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
  const found = source.statements().subject("Veldonia").limit(1);
  expect(found.all().map(({ statement }) => statement)).toEqual(["three-capitals#s5"]);
  expect(found.sparql()).toContain("entity/veldonia");
  expect([...source.quads()].map(formatNQuads).join("")).toBe(formatNQuads(encode(sampleGraph)));
  source.close();
});

test.for([
  ["ttl", "1.2"],
  ["trig", "1.2"],
  ["nt", "1.1"],
  ["nq", "1.1"],
] as const)("a graph comes back from its RDF, .%s in %s, but for quotations", async ([name, version]) => {
  const path = join(folder, `graph.${name}`);
  const quads = encode(sampleGraph, { version, texts: true });
  const write = { ttl: formatTurtle, trig: formatTrig, nt: formatNTriples, nq: formatNQuads }[name];
  writeFileSync(path, write(quads));
  const source = await openGraph(path);
  expect(source.graph()).toEqual({ ...sampleGraph, quotes: [] });
  source.close();
});

test.for([
  ["<a> <b>", /^Cannot open `.*other\.ttl`: Cannot read the Turtle: .*line 1/],
  ["<urn:a> <urn:b> 1 .", /^Cannot open `.*`: Cannot decode the graph: no prov:Activity says which program made it/],
  [Buffer.from([0xff]), /^Cannot open `.*`: it is not UTF-8/],
] as const)("RDF that is no graph is refused: %s", async ([text, message]) => {
  writeFileSync(join(folder, "other.ttl"), text);
  await expect(openGraph(join(folder, "other.ttl"))).rejects.toThrow(message);
});

test("what is no graph is refused", async () => {
  await expect(openGraph(join(folder, "nowhere"))).rejects.toThrow(/there is no such file or folder/);
  await expect(openGraph(tmpdir())).rejects.toThrow(/it has no graph\.json/);
  writeFileSync(join(folder, "other.json"), "{}");
  await expect(openGraph(join(folder, "other.json"))).rejects.toThrow(/Cannot read the graph/);
});

test("a store and RDF are told by their names", () => {
  expect([isRdf("a.ttl"), isRdf("a.NQ"), isRdf("a.json")]).toEqual([true, true, false]);
  expect([isStore("a.db"), isStore("a"), isStore("a.json")]).toEqual([true, false, false]);
});
