import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatNQuads } from "@newsgraph/core";
import { openSparql, openStore, type Store } from "@newsgraph/store";
import { afterAll, beforeAll, test } from "vitest";
import { openComunica } from "./store/comunica.ts";
import { articleGraph } from "./store/news.ts";
import { questions } from "./store/questions.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
const path = join(folder, "graph.db");
const count = 10_000;
const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
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

test("open a store of 10,000 articles and ask it", () => {
  const milliseconds = median(20, () => {
    const other = openStore(path);
    other.statements().article("news-77").all();
    other.close();
  });
  const [bare, opened] = [memoryAfter(""), memoryAfter(`openStore(${JSON.stringify(path)}).statements().count();`)];
  print(`open and ask ${milliseconds.toFixed(1)} ms`, `memory ${opened} MB, of which an empty Node has ${bare} MB`);
});

test("eleven questions, beside Oxigraph and Comunica", { timeout: 1_800_000 }, async () => {
  const oxigraph = openSparql(store);
  const [loading, before] = [performance.now(), process.cpuUsage()];
  await oxigraph.query("ASK {}", { time: 60_000, rows: 1 }, form);
  const [loaded, { user, system }] = [performance.now(), process.cpuUsage(before)];
  const comunica = openComunica(store.quads());
  const other = performance.now();
  print(
    `load: Oxigraph ${Math.round(loaded - loading)} ms (${((user + system) / 1e6).toFixed(1)} CPU-seconds),`,
    `N3.js and Comunica ${Math.round(other - loaded)} ms`,
  );
  print(`${"milliseconds".padEnd(58)}${["typed", "Oxigraph", "Comunica", "times", "rows"].map(right).join("")}`);
  for (const { name, ask, sparql } of questions) {
    const ours = median(9, () => void ask(store));
    const theirs = await medianOf(5, () => oxigraph.query(sparql, { time: 60_000, rows: 1_000_000 }, form));
    const comunicas = await medianOf(3, () => comunica(sparql));
    const figures = [
      ours.toFixed(2),
      theirs.toFixed(1),
      comunicas.toFixed(0),
      (comunicas / ours).toFixed(0),
      ask(store),
    ];
    print(`${name.padEnd(58)}${figures.map(right).join("")}`);
  }
  await oxigraph.close();
});

test("export 1,000,000 quads as N-Quads", { timeout: 300_000 }, () => {
  const before = process.cpuUsage();
  let quads = 0;
  for (const piece of store.quads()) quads += formatNQuads(piece).length > 0 ? piece.length : 0;
  const { user, system } = process.cpuUsage(before);
  print(`export ${quads} quads: ${Math.round(quads / ((user + system) / 1e6))} quads per CPU-second`);
});

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

/** The resident memory of a process of its own, in megabytes, after `work`. */
function memoryAfter(work: string): number {
  const opening = work === "" ? "" : `import { openStore } from "@newsgraph/store"; ${work}`;
  const script = `${opening} process.stdout.write(String(process.memoryUsage.rss()));`;
  const options = ["--conditions=@newsgraph/source", "--input-type=module", "--eval", script];
  return Math.round(Number(execFileSync(process.execPath, options, { encoding: "utf8" })) / 1e6);
}

function right(figure: string | number): string {
  return String(figure).padStart(10);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
