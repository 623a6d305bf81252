import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findInputs, type Input } from "../../packages/cli/src/inputs.ts";
import { recording } from "../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-inputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function inputs(...paths: readonly string[]): Promise<readonly Input[]> {
  const found: Input[] = [];
  for await (const input of findInputs(paths, recording("From a pipe."))) found.push(input);
  return found;
}

test("a folder gives its articles in the order of their names, and leaves the rest alone", async () => {
  file("news/b.txt", "B");
  file("news/a/page.html", "A");
  file("news/picture.png", "no article");
  const ids = (await inputs(join(folder, "news"))).map(({ id }) => id);
  expect(ids).toEqual(["a-page", "b"]);
});

test.for(["graph.ttl", "graph.NQ", "graph.db"])("%s is a graph, and no article", async (name) => {
  await expect(inputs(file(name, ""))).rejects.toThrow(/it is a graph; graphs are built from articles/);
});

test("an id keeps only what is safe in an IRI and a file name", async () => {
  const [input] = await inputs(file("Élection: 2ᵉ tour?.txt", "Text"));
  expect(input?.id).toBe("Election-2e-tour");
});

test("the standard input is an article", async () => {
  const [input] = await inputs("-");
  expect(new TextDecoder().decode(input?.bytes)).toBe("From a pipe.");
});

test("rows of a table bring what they know; empty fields are unknown", async () => {
  const table = file("table.csv", '﻿title,text,url\nOne,"Line one,\nline two.",\n,Second.,https://news.example/2\n');
  const rows = await inputs(table);
  expect(rows.map(({ id, about }) => ({ id, about }))).toEqual([
    { id: "table-1", about: { title: "One" } },
    { id: "table-2", about: { url: "https://news.example/2" } },
  ]);
  expect(new TextDecoder().decode(rows[0]?.bytes)).toBe("Line one,\nline two.");
});

test("a field of the wrong type, or bytes that are not UTF-8, are named with their place", async () => {
  await expect(inputs(file("number.jsonl", '{"text": "Fine."}\n{"text": 5}\n'))).rejects.toThrow(
    /number\.jsonl:2`: its `text` is no text/,
  );
  const path = file("latin.jsonl", "");
  writeFileSync(path, new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d, 0x0a]));
  await expect(inputs(path)).rejects.toThrow(/latin\.jsonl`: it is not UTF-8/);
});
