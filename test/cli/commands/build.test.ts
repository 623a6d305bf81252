import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "@newsgraph/core";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

const story = "Norhaven attacked Karsovia on Monday. Ilse Marrant, the president of Veldonia, criticized the attack.";

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function build(...args: readonly string[]): Promise<string> {
  const io = recording(story);
  const code = await run(["build", ...args], io);
  expect({ code, err: io.written.err.includes("Cannot") }).toEqual({ code: 0, err: false });
  return io.written.out;
}

test("an article on the standard input becomes Turtle on the standard output", async () => {
  expect(await build("-", "--date", "2031-05-16")).toMatch(/ngr:attacks/);
});

test("a folder gets the graph in every form that serving needs, and nothing half-written", async () => {
  const target = join(folder, "graph");
  await build(file("story.txt", story), "--out", target);
  expect(readdirSync(target, { recursive: true }).sort()).toEqual(
    ["evidence", join("evidence", "000.json"), "graph.json", "graph.ttl", "view.json"].sort(),
  );
});

test("rows of JSONL and CSV are articles with ids, titles and dates of their own", async () => {
  const rows = file("rows.jsonl", `${JSON.stringify({ id: "one", title: "One", date: "2031-05-16", text: story })}\n`);
  const table = file("rows.csv", `id,title,date,text\ntwo,Two,2031-05-17,"${story}"\n`);
  const graph = JSON.parse(await build(rows, table, "--format", "json")) as Graph;
  expect(graph.articles.map(({ id, title, date }) => ({ id, title, date }))).toEqual([
    { id: "one", title: "One", date: "2031-05-16" },
    { id: "two", title: "Two", date: "2031-05-17" },
  ]);
});

test("two builds of the same articles give the same bytes, in whatever order they are named", async () => {
  const [one, two] = [file("one.txt", story), file("two.txt", `${story} Ms. Marrant will visit Norhaven.`)];
  const forwards = await build(one, two, "--format", "json");
  expect(await build(two, one, "--format", "json")).toBe(forwards);
});

test("an article that cannot be read is named, and the others are written", async () => {
  const io = recording();
  const target = join(folder, "partial");
  const code = await run(["build", file("fine.txt", story), file("empty.txt", " "), "--out", target], io);
  expect(code).toBe(1);
  expect(io.written.err).toMatch(/Cannot read `empty`/);
  const graph = JSON.parse(readFileSync(join(target, "graph.json"), "utf8")) as Graph;
  expect(graph.articles.map(({ id }) => id)).toEqual(["fine"]);
});

test("two articles with one id are refused", async () => {
  const io = recording();
  const rows = file("twice.jsonl", `${JSON.stringify({ id: "same", text: story })}\n`.repeat(2));
  expect(await run(["build", rows], io)).toBe(1);
  expect(io.written.err).toMatch(/twice\.jsonl:2`: its id `same` is also that of/);
});
