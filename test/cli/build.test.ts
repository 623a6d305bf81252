import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatGraph, InputError } from "@newsgraph/core";
import { openPool } from "@newsgraph/model/pool";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { buildGraph, buildStore } from "../../packages/cli/src/build.ts";
import { recording } from "../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-builds-"));
const pool = await openPool(0);
/** Each thread loads the program anew, which busy processors do slowly. */
const withThreads = { timeout: 240_000 };
afterAll(() => rmSync(folder, { recursive: true }));

const given = (date?: string) => ({ paths: ["-"], date, count: 1 });

test("the date of the command line is for articles that tell none", async () => {
  const undated = await buildGraph(given("2031-05-16"), pool, recording("Norhaven attacked Karsovia."));
  expect(undated.graph.articles[0]?.date).toBe("2031-05-16");
  const dated = await buildGraph(
    given("2031-05-16"),
    pool,
    recording("date 2030-01-02\n\nNorhaven attacked Karsovia."),
  );
  expect(dated.graph.articles[0]?.date).toBe("2030-01-02");
});

test("a store has the graph of the same articles, and reads none of them twice", async () => {
  const store = openStore("memory:");
  const text = "Norhaven attacked Karsovia. Ilse Marrant criticized the attack.";
  const build = (date: string) => buildStore(store, given(date), pool, recording(text));
  expect(await build("2031-05-16")).toEqual({ added: 1, known: 0, failures: [], stopped: false });
  expect(await build("2031-05-16")).toEqual({ added: 0, known: 1, failures: [], stopped: false });
  expect(await build("2031-05-17")).toEqual({ added: 1, known: 0, failures: [], stopped: false });
  const { graph } = await buildGraph(given("2031-05-17"), pool, recording(text));
  expect(store.graph()).toEqual(graph);
  const unreadable = await buildStore(store, given(), pool, recording(" "));
  expect(unreadable).toMatchObject({ added: 0, known: 0, failures: [expect.any(InputError)] });
  const other = { ...pool, analyze: async () => ({ ...graph, model: "another" }) };
  await expect(buildStore(store, given(), other, recording(`${text} More.`))).rejects.toThrow(/build a new file/);
  store.close();
});

/** Articles of very different lengths, so that threads would finish them in another order. */
function rows(count: number): string {
  const path = join(folder, `rows-${count}.jsonl`);
  const lines = Array.from({ length: count }, (_, number) => {
    const text = `Norhaven attacked Karsovia in raid ${number}. Veldonia denied it. `.repeat(1 + ((number * 7) % 5));
    return `${JSON.stringify({ id: `a${number}`, date: "2031-05-16", text })}\n`;
  });
  writeFileSync(path, lines.join(""));
  return path;
}

test(
  "any number of threads gives the same bytes, and articles are stored in the order of the input",
  withThreads,
  async () => {
    const material = { paths: [rows(12)], date: undefined, count: 12 };
    const graphs: string[] = [];
    for (const most of [0, 1, 2]) {
      const threads = await openPool(1e6, most);
      const store = openStore("memory:");
      const put: string[] = [];
      const watched = {
        ...store,
        put: (graph: Parameters<typeof store.put>[0]) => {
          put.push(graph.articles[0]?.id ?? "");
          return store.put(graph);
        },
      };
      expect(await buildStore(watched, material, threads, recording())).toMatchObject({ added: 12, failures: [] });
      expect(put).toEqual(Array.from({ length: 12 }, (_, number) => `a${number}`));
      graphs.push(formatGraph(store.graph()));
      store.close();
      await threads.close();
    }
    graphs.push(formatGraph((await buildGraph(material, pool, recording())).graph));
    expect(new Set(graphs).size).toBe(1);
  },
);

test.for([0, 2])(
  "one who stops it keeps what is stored, and a second build does the rest (%d threads)",
  async (most) => {
    const material = { paths: [rows(16)], date: undefined, count: 16 };
    const store = openStore("memory:");
    const io = recording();
    const stopping = {
      ...store,
      put(graph: Parameters<typeof store.put>[0]) {
        if (graph.articles[0]?.id === "a4") io.stop();
        return store.put(graph);
      },
    };
    const first = await buildStore(stopping, material, await openPool(1e6, most), io);
    expect(first).toMatchObject({ stopped: true, failures: [] });
    expect(first.added).toBeGreaterThanOrEqual(5);
    expect(first.added).toBeLessThan(16);
    expect(store.articles).toHaveLength(first.added);
    const threads = await openPool(1e6, most);
    const second = await buildStore(store, material, threads, recording());
    expect(second).toMatchObject({ known: first.added, added: 16 - first.added, stopped: false });
    expect(store.graph()).toEqual((await buildGraph(material, threads, recording())).graph);
    await threads.close();
    store.close();
  },
);
