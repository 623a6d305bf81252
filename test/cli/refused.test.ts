import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { formatGraph } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../packages/cli/src/run.ts";
import { recording } from "../helpers/io.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsgraph-refused-"));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, "articles.jsonl");
const rows = Array.from({ length: 40 }, (_, number) => {
  const text = `Norhaven attacked Karsovia in raid ${number}. Veldonia denied it.`;
  return `${JSON.stringify({ id: `a${number}`, date: "2031-05-16", text })}\n`;
});
writeFileSync(input, rows.join(""));

/** Runs the program in a process of its own, after a command of the shell. */
async function build(path: string, before = "true"): Promise<{ code: number; err: string }> {
  const command = `${before} && exec "$@"`;
  const args = [process.execPath, "--conditions=@newsgraph/source", main, "build", input, "--out", path];
  const child = spawn("sh", ["-c", command, "sh", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, err };
}

/** The same, in this process. */
async function tried(path: string): Promise<{ code: number; err: string }> {
  const io = recording();
  return { code: await run(["build", input, "--out", path], io), err: io.written.err };
}

function graphAt(path: string): string {
  const store = openStore(path);
  const graph = formatGraph(store.graph());
  store.close();
  return graph;
}

const whole = join(folder, "whole.db");
beforeAll(async () => {
  expect(await tried(whole)).toMatchObject({ code: 0 });
});

test("where a file cannot grow, what was stored is safe, and the same command goes on when it can", async () => {
  const path = join(folder, "full.db");
  const { code, err } = await build(path, "ulimit -f 500");
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(
      /^newsgraph build: Cannot use `.*full\.db`: .*what was stored before is safe.* run the same command again\n$/,
    ),
  });
  const store = openStore(path);
  const stored = store.articles.length;
  store.close();
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(rows.length);
  expect(await build(path)).toMatchObject({ code: 0, err: expect.stringContaining(`${stored} known already`) });
  expect(graphAt(path)).toBe(graphAt(whole));
});

test("two builds into one file at once give what one gives", async () => {
  const path = join(folder, "twice.db");
  const both = await Promise.all([build(path), build(path)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(graphAt(path)).toBe(graphAt(whole));
});

function broken(name: string, breaking: (path: string) => void): string {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(whole));
  breaking(path);
  return path;
}

const size = (): number => readFileSync(whole).length;

test.for([
  [
    "a newer newsgraph",
    (path: string) => {
      const database = new DatabaseSync(path);
      database.exec("PRAGMA user_version = 99");
      database.close();
    },
    /a newer newsgraph made it; update this one/,
  ],
  [
    "a file cut off in its last page",
    (path: string) => truncateSync(path, size() - 1),
    /damaged or cut off; build it anew/,
  ],
  [
    "a file cut off in the middle",
    (path: string) => truncateSync(path, size() / 2),
    /damaged or cut off; build it anew/,
  ],
  ["a file cut off in its first page", (path: string) => truncateSync(path, 1000), /damaged or cut off; build it anew/],
  [
    "a text",
    (path: string) => writeFileSync(path, "Norhaven attacked Karsovia.\n".repeat(400)),
    /it is no newsgraph store/,
  ],
  ["a short text", (path: string) => writeFileSync(path, "Norhaven"), /it is no newsgraph store/],
] as const)("%s is refused, with what to do, and left as it is", async ([, breaking, message]) => {
  const path = broken("broken.db", breaking);
  const before = readFileSync(path);
  const { code, err } = await tried(path);
  expect(err).toMatch(message);
  expect(err).toMatch(/^newsgraph build: Cannot \w+ `.*broken\.db`: [^\n]*\n$/);
  expect(code).toBe(1);
  expect(readFileSync(path).equals(before)).toBe(true);
  rmSync(path);
});
