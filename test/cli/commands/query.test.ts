import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatGraph } from "@newsgraph/core";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-query-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "graph.json"), formatGraph(sampleGraph));

async function query(...args: readonly string[]): Promise<string> {
  const io = recording();
  expect({ code: await run(["query", folder, ...args], io), err: io.written.err }).toEqual({ code: 0, err: "" });
  return io.written.out;
}

test("a pattern finds statements, a line for each, with their sources and words", async () => {
  const [head, ...rows] = (await query("? -visits-> Karsovia")).trimEnd().split("\n");
  expect(head).toMatch(/^subject +relation +object +class +said by +when +statement +evidence$/);
  expect(rows).toEqual([
    expect.stringMatching(
      /^Ilse Marrant +visits +Karsovia +planned +Karsovia; Veldonia +2031-06-03\.\.2031-06-05 +three-capitals#s1 +Veldonian Prime/,
    ),
  ]);
});

test("objects that are no entities are shown as what they are", async () => {
  const rows = await query("? -?-> ?", "--format", "tsv");
  expect(rows).toContain('northern railway proposal\t"be"\t"a plan"\tdenied\tEdvin Karsk\t');
  expect(rows).toContain("Joren Halvik\tdenies\tthree-capitals#s7\tasserted\tthree-capitals\t2031-05-15\t");
});

test("what needs no object is shown without one", async () => {
  const resigned = { relation: null, phrase: "resign", object: { literal: "true", datatype: "xsd:boolean" } };
  const statements = sampleGraph.statements.slice(0, 1).map((one) => ({ ...one, ...resigned }));
  const path = join(folder, "resigned.json");
  writeFileSync(path, formatGraph({ ...sampleGraph, statements, events: [] }));
  const io = recording();
  expect(await run(["query", path, 'Marrant -"resign"-> ?', "--format", "tsv"], io)).toBe(0);
  expect(io.written.out).toContain('Ilse Marrant\t"resign"\t\tplanned\t');
});

test("answers come as JSON and CSV too, and no more than are wanted", async () => {
  expect(JSON.parse(await query("Veldonia -?-> ?", "--format", "json", "--limit", "1"))).toMatchObject([
    { subject: { id: "veldonia", label: "Veldonia" }, relation: "agreesWith" },
  ]);
  expect((await query("Veldonia -?-> ?", "--format", "csv")).split("\r\n")).toHaveLength(4);
});

test("a pattern and its SPARQL find the same", async () => {
  const sparql = await query("? -?-> Karsovia, asserted", "--format", "sparql");
  const found = await query("--sparql", sparql, "--format", "csv");
  expect(found.match(/three-capitals#s\d/g)?.toSorted()).toEqual(["three-capitals#s5", "three-capitals#s6"]);
});

test("SPARQL gives tables, truth values and triples", async () => {
  const named = 'SELECT ?name ?none { ?x rdfs:label ?name FILTER(?name = "Norhaven"@en) }';
  expect(await query("--sparql", named)).toBe("name      none\nNorhaven\n");
  expect(await query("--sparql", "ASK { ?s ?p ?o }")).toBe("answer\nyes\n");
  expect(await query("--sparql", 'CONSTRUCT { <urn:x:a> <urn:x:b> "c" } {}')).toBe('<urn:x:a> <urn:x:b> "c" .\n');
});

test("a broken pattern or query is one line, and exit code 1", async () => {
  for (const args of [["Marrant visits"], ["--sparql", "SELECT"]]) {
    const io = recording();
    expect(await run(["query", folder, ...args], io)).toBe(1);
    expect(io.written.err).toMatch(/^newsgraph query: Cannot read the .+\n$/);
  }
});
