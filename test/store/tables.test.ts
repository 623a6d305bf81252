import { execFile } from "node:child_process";
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
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { InputError } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { openTables } from "../../packages/store/src/tables.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

const root = fileURLToPath(new URL("../..", import.meta.url));

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

/** Opens and closes many new files in a process of its own, each at a moment set beforehand. What was refused. */
async function openings(start: number): Promise<string> {
  const script = `
    import { openStore } from "@newsgraph/store";
    for (let i = 0; i < 40; i++) {
      while (Date.now() < ${start} + i * 20) {}
      try {
        openStore(process.argv[1] + i + ".db").close();
      } catch (error) {
        console.log(error.message);
      }
    }`;
  const options = ["--conditions=@newsgraph/source", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, file("at-once-")], { cwd: root });
  return stdout;
}

test("processes that open the same new file at the same moment all get it", { timeout: 60_000 }, async () => {
  const start = Date.now() + 2000;
  expect(await Promise.all([openings(start), openings(start), openings(start)])).toEqual(["", "", ""]);
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
