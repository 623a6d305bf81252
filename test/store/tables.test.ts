import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { InputError } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { openTables } from "../../packages/store/src/tables.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

/** Opens and closes it; Windows keeps an open file in its folder. */
function touch(path: string, sql = ""): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

test("a new file gets its tables, once, whoever opens it next", () => {
  openTables(file("new.db")).close();
  const bytes = readFileSync(file("new.db"));
  openTables(file("new.db")).close();
  expect(readFileSync(file("new.db"))).toEqual(bytes);
});

test("a file that is no database is refused and left as it is", () => {
  const text = "This is no database at all, but a text that is longer than the header of one. ".repeat(20);
  writeFileSync(file("text.db"), text);
  expect(() => openTables(file("text.db"))).toThrow(/it is no newsgraph store/);
  expect(readFileSync(file("text.db"), "utf8")).toBe(text);
});

test("the database of another program is refused", () => {
  touch(file("other.db"), "CREATE TABLE a (b)");
  expect(() => openTables(file("other.db"))).toThrow(/the database of another program/);
});

test("a file of a newer newsgraph is refused, with what to do", () => {
  openTables(file("newer.db")).close();
  touch(file("newer.db"), "PRAGMA user_version = 99");
  expect(() => openTables(file("newer.db"))).toThrow(/a newer newsgraph made it; update this one/);
});

test("a file of an older newsgraph is refused, with what to do", () => {
  openTables(file("older.db")).close();
  touch(file("older.db"), "PRAGMA user_version = 1");
  expect(() => openTables(file("older.db"))).toThrow(/an older newsgraph made it; build a new file/);
});

test("a folder that is not there is an InputError", () => {
  expect(() => openTables(file("nowhere/a.db"))).toThrow(InputError);
});

test("a damaged file is an InputError that says so, at the latest when it is read", () => {
  const path = file("damaged.db");
  const store = openStore(path);
  store.put(sampleGraph);
  store.close();
  // The header stays and the pages behind it are lost.
  truncateSync(path, 4096 * 3);
  expect(() => openStore(path).graph()).toThrow(/Cannot use `.*damaged\.db`: the file is damaged or cut off/);
  const descriptor = openSync(path, "r+");
  writeSync(descriptor, new Uint8Array(statSync(path).size - 100).fill(7), 0, null, 100);
  closeSync(descriptor);
  expect(() => openStore(path).graph()).toThrow(InputError);
});
