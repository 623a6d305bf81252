import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { InputError } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { explained } from "../../packages/store/src/failures.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-failures-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what the database refuses is an InputError with the reason", () => {
  const path = join(folder, "busy.db");
  const [one, two] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 0 })];
  one.exec("CREATE TABLE a (b); BEGIN IMMEDIATE");
  expect(() => explained(path, () => two.exec("BEGIN IMMEDIATE"))).toThrow(/Cannot use `.*busy\.db`: another process/);
  one.close();
  two.close();
});

test("a full disk is an InputError, and what was stored before is still there", () => {
  const path = join(folder, "full.db");
  const store = openStore(path);
  store.put(sampleGraph);
  store.close();
  const database = new DatabaseSync(path);
  database.exec("PRAGMA max_page_count = 1");
  const fill = (): void => database.exec("CREATE TABLE filler AS SELECT randomblob(1000000) AS x");
  expect(() => explained(path, fill)).toThrow(/the disk is full; what was stored before is safe/);
  database.close();
  const again = openStore(path);
  expect(again.graph()).toEqual(sampleGraph);
  again.close();
});

test("all other faults stay what they are", () => {
  const fault = new InputError("Cannot read it");
  const throwing = (): never => {
    throw fault;
  };
  expect(() => explained("a.db", throwing)).toThrow(fault);
  expect(explained("a.db", () => 3)).toBe(3);
});
