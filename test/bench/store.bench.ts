import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatNQuads, parsePattern } from "@newsgraph/core";
import { openSparql, openStore, type Store } from "@newsgraph/store";
import { afterAll, beforeAll, test } from "vitest";
import { articleGraph } from "./store/news.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
const path = join(folder, "graph.db");
const count = 10_000;
let store: Store;

beforeAll(() => {
  store = openStore(path);
  for (let number = 0; number < count; number++) store.put(articleGraph(number));
  // Makes the identities up, which every later query finds.
  store.named("Nobody");
}, 600_000);

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test("open a store of 10,000 articles and ask it", async ({ bench }) => {
  await bench("open a store of 10,000 articles and ask it", () => {
    const other = openStore(path);
    other.find({ article: "news-77" });
    other.close();
  }).run();
});

test.for([
  "Person B -criticizes-> ?",
  "? -criticizes-> Person C",
  "Person B -- ?",
  "Person B -?-> Person C",
  "? -?-> ?, said by Person D",
  "? -?-> ?, denied, said by Person D",
  "? -visits-> ?, since 2031-03-01, until 2031-03-03",
  '? -?-> ?, with "harbour 13"',
  "? -?-> ?, in news-77",
])("10,000 articles: %s", async (pattern, { bench }) => {
  const criteria = parsePattern(pattern);
  await bench(pattern, () => void store.find(criteria, 1000)).run();
});

test("export 1,000,000 quads as N-Quads", { timeout: 300_000 }, async ({ bench }) => {
  await bench("export 1,000,000 quads as N-Quads", () => {
    for (const quads of store.quads()) formatNQuads(quads);
  }).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});

test("load 1,000,000 quads for SPARQL, and ask", { timeout: 300_000 }, async ({ bench }) => {
  const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
  await bench("load 1,000,000 quads for SPARQL, and ask", async () => {
    const engine = openSparql(store);
    await engine.query(store.sparqlFor(parsePattern("Person B -criticizes-> ?")), { time: 60_000, rows: 10_000 }, form);
    await engine.close();
  }).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});
