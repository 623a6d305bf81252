import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { formatGraph } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsgraph-interrupted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = Array.from({ length: 240 }, (_, number) => `a${String(number).padStart(3, "0")}`);

/** Many short articles: the time that a build takes lies in storing them. */
const input = join(folder, "articles.jsonl");
writeFileSync(
  input,
  ids
    .map((id, number) => ({
      id,
      date: "2031-05-16",
      text: `Norhaven attacked Karsovia in raid ${number}. Veldonia denied it.`,
    }))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join(""),
);

/** The real program; compiled once, as it is started often. */
function build(path: string): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };
  const args = ["--conditions=@newsgraph/source", main, "build", input, "--out", path];
  return spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, err };
}

/** What a process that was killed left: looked at in a copy, so that the next one finds it as it was left. */
function leftAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const copy = `${path}.copy.db`;
  copyFileSync(path, copy);
  rmSync(`${copy}-wal`, { force: true });
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  const store = openStore(copy);
  const articles = [...store.articles];
  store.close();
  const database = new DatabaseSync(copy);
  expect(database.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  database.close();
  return articles;
}

/** When a build is killed: milliseconds after it was started, or after it has stored so many articles. */
interface Instant {
  readonly commits: number;
  readonly milliseconds: number;
}

/** Every sixth early, while it starts; the others while it stores. */
const instants = fc.sample(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ commits: fc.constant(0), milliseconds: fc.integer({ min: 0, max: 800 }) }) },
    { weight: 5, arbitrary: fc.record({ commits: fc.integer({ min: 1, max: 7 }), milliseconds: fc.nat(8) }) },
  ),
  { seed: 20_310_516, numRuns: 50 },
);

async function killedAt({ commits, milliseconds }: Instant, path: string): Promise<void> {
  const child = build(path);
  const closed = once(child, "close");
  await untilStored(commits, path, child);
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  await closed;
}

/** Waits until the log beside the file was written to so often, which is as much as so many commits. */
async function untilStored(commits: number, path: string, child: ChildProcess): Promise<void> {
  const state = (): string => {
    const found = statSync(`${path}-wal`, { bigint: true, throwIfNoEntry: false });
    return `${found?.mtimeNs} ${found?.size}`;
  };
  let before = state();
  for (let seen = 0; seen < commits && child.exitCode === null; ) {
    await setTimeout(1);
    const now = state();
    if (now !== before) seen += 1;
    before = now;
  }
}

// Two files at a time, as there are two processors at least.
test("a build that is killed at any instant loses nothing, and goes on", { timeout: 600_000 }, async () => {
  const whole = join(folder, "whole.db");
  expect(await ended(build(whole))).toMatchObject({ code: 0 });
  const expected = openStore(whole);
  const graph = formatGraph(expected.graph());
  expected.close();

  const results = ["one", "two"].map(async (name, half) => {
    const path = join(folder, `${name}.db`);
    let stored: readonly string[] = [];
    let grown = 0;
    for (const instant of instants.slice(half * 25, half * 25 + 25)) {
      await killedAt(instant, path);
      const left = leftAt(path);
      // In the order of the input, and nothing of what was there is gone.
      expect(left).toEqual(ids.slice(0, left.length));
      expect(left.length).toBeGreaterThanOrEqual(stored.length);
      grown += Number(left.length > stored.length);
      stored = left;
    }
    // The test is one of storing only if most were killed while they did it, before the last article.
    expect({ grown: grown > 15, isWhole: stored.length === ids.length }).toEqual({ grown: true, isWhole: false });
    const { code, err } = await ended(build(path));
    expect({ code, err }).toEqual({
      code: 0,
      err: `${ids.length - stored.length} articles read, ${stored.length} known already, ${ids.length} in ${path}\n`,
    });
    const store = openStore(path);
    expect(formatGraph(store.graph())).toBe(graph);
    store.close();
  });
  await Promise.all(results);
});

test("Ctrl+C ends a build in order, says so, and the same command goes on", async () => {
  const path = join(folder, "stopped.db");
  const child = build(path);
  const end = ended(child);
  await untilStored(9, path, child);
  child.kill("SIGINT");
  const { code, err } = await end;
  expect(code).toBe(1);
  const [, count] =
    /Cannot finish: interrupted; (\d+) articles? in `.*` are safe, and the same command reads the rest/.exec(err) ?? [];
  expect(leftAt(path)).toEqual(ids.slice(0, Number(count)));
  expect(await ended(build(path))).toMatchObject({ code: 0, err: expect.stringContaining(`${count} known already`) });
});
