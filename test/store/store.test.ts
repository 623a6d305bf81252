import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encode, formatGraph, formatNQuads, type Graph, mergeGraphs } from "@newsgraph/core";
import { openStore, type Store } from "@newsgraph/store";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { anyGraph } from "../helpers/any-graph.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** From here the packages are found by their names. */
const root = fileURLToPath(new URL("../..", import.meta.url));

const graphs = fc.tuple(anyGraph("one"), anyGraph("two"), anyGraph("three"));

function holding(all: readonly Graph[]): Store {
  const store = openStore("memory:");
  for (const graph of all) store.put(graph);
  return store;
}

test("a store gives the graph that merging its articles gives, in whatever order they came", () => {
  fc.assert(
    fc.property(graphs, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
      const store = holding(order.map((index) => all[index] as Graph));
      expect(formatGraph(store.graph())).toBe(formatGraph(mergeGraphs(all)));
      store.close();
    }),
  );
});

test("removing an article leaves the graph that never had it, and its identities", () => {
  fc.assert(
    fc.property(graphs, ([a, b, c]) => {
      const [store, never] = [holding([a, b, c]), holding([a, c])];
      store.named("anybody");
      expect(store.remove("two")).toBe(true);
      expect(store.remove("two")).toBe(false);
      expect(formatGraph(store.graph())).toBe(formatGraph(never.graph()));
      expect([...store.quads()]).toEqual([...never.quads()]);
      expect(store.statements().all()).toEqual(never.statements().all());
      store.close();
      never.close();
    }),
    { numRuns: 50 },
  );
});

test("its RDF, a piece at a time, is that of its graph, byte for byte", () => {
  fc.assert(
    fc.property(graphs, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
      const store = holding(order.map((index) => all[index] as Graph));
      expect([...store.quads()].map(formatNQuads).join("")).toBe(formatNQuads(encode(mergeGraphs(all))));
      store.close();
    }),
    { numRuns: 50 },
  );
});

test("putting the same again changes nothing, and something else replaces it", () => {
  const store = holding([sampleGraph]);
  const { version } = store;
  expect(store.put(sampleGraph)).toBe(false);
  expect(store.version).toBe(version);
  const fewer = { ...sampleGraph, statements: sampleGraph.statements.slice(0, 1), events: [] };
  expect(store.put(fewer)).toBe(true);
  expect(formatGraph(store.graph())).toBe(formatGraph(fewer));
  store.close();
});

test("what was put is there when the file is opened again, and a second reader sees it at once", () => {
  const path = join(folder, "kept.db");
  const writer = openStore(path);
  const reader = openStore(path);
  writer.put(sampleGraph);
  expect(reader.articles).toEqual(["three-capitals"]);
  reader.close();
  writer.close();
  const again = openStore(path);
  expect(again.madeBy).toEqual({ program: sampleGraph.program, model: sampleGraph.model });
  expect(again.article("three-capitals")).toEqual(sampleGraph.articles[0]);
  expect(again.article("another")).toBeNull();
  again.close();
});

test("graphs of another model, of no article, or with loose ends are refused", () => {
  const store = holding([sampleGraph]);
  const other = { ...sampleGraph, model: "1".repeat(64) };
  expect(() => store.put(other)).toThrow(/build a new file/);
  expect(() => store.put({ ...sampleGraph, articles: [] })).toThrow(/0 articles/);
  expect(() => store.put({ ...sampleGraph, entities: [] })).toThrow(/which is not there/);
  store.remove("three-capitals");
  expect(store.put(other)).toBe(true);
  expect(store.madeBy?.model).toBe(other.model);
  store.close();
});

test("an empty store has no graph", () => {
  const store = openStore("memory:");
  expect(() => store.graph()).toThrow(/it has no articles/);
  expect([...store.quads()]).toEqual([]);
  expect(store.statements().all()).toEqual([]);
  store.close();
});

test("a process that is killed loses nothing that it had put", { timeout: 120_000 }, async () => {
  const path = join(folder, "killed.db");
  for (const patience of [0, 3, 9, 20, 45]) {
    const told = await killedAfter(path, patience);
    const store = openStore(path);
    const left = new Set(store.articles);
    expect(told.filter((id) => !left.has(id))).toEqual([]);
    expect(() => store.graph()).not.toThrow();
    store.close();
  }
});

/** Lets a process put articles and tell their ids, and kills it `patience` milliseconds after the first. */
function killedAfter(path: string, patience: number): Promise<readonly string[]> {
  const script = `
    import { openStore } from "@newsgraph/store";
    const store = openStore(process.argv[1]);
    const graph = JSON.parse(process.argv[2]);
    for (let i = 0; ; i++) {
      const id = "a" + i;
      const renamed = JSON.parse(JSON.stringify(graph).replaceAll("three-capitals", id));
      store.put(renamed);
      process.stdout.write(id + "\\n");
    }`;
  const options = ["--conditions=@newsgraph/source", "--input-type=module", "--eval", script];
  const child = spawn(process.execPath, [...options, path, JSON.stringify(sampleGraph)], { cwd: root });
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  let told = "";
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), patience));
  child.stdout.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  child.on("close", () => resolve(told.split("\n").slice(0, -1)));
  return promise;
}
