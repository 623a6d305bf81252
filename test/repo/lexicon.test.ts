import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { files, type RepositoryFile, root } from "./repository.ts";

const tables = files.filter(({ path }) => /^data\/lexicon\/.+\.tsv$/.test(path));

test("the generated tables are those that data/lexicon gives", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/lexicon.mjs", "--check"], { cwd: root });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: "" });
});

test("every row of the lexicon has an example", () => {
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.flatMap(withoutExample)).toEqual([]);
});

test("a row without an example is found", () => {
  const text = "# Title: A word before a name.\nform:string!\texample:string\nMr.\tMr. Quellin spoke.\nDr.\t\nMs.\n";
  expect(withoutExample({ path: "titles.tsv", text })).toEqual(["titles.tsv:4", "titles.tsv:5"]);
});

/** The rows, by file and line, whose `example` is empty. A table that has no such column holds facts, not rules. */
function withoutExample({ path, text }: RepositoryFile): readonly string[] {
  const rows = text
    .split("\n")
    .map((line, index) => ({ cells: line.split("\t"), line, where: `${path}:${index + 1}` }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"));
  const column = rows[0]?.cells.findIndex((cell) => cell.startsWith("example:")) ?? -1;
  if (column === -1) return [];
  return rows
    .slice(1)
    .filter(({ cells }) => (cells[column] ?? "").trim() === "")
    .map(({ where }) => where);
}

test("identifiers are Wikidata's, and no two rows share one but the terms of one holder", () => {
  const known = tables.flatMap(identified);
  expect(known.length).toBeGreaterThan(500);
  expect(known.filter(({ identifier }) => !/^Q[1-9]\d*$/.test(identifier))).toEqual([]);
  const shared = [...Map.groupBy(known, ({ identifier }) => identifier)]
    .map(([identifier, rows]) => [identifier, ...new Set(rows.map(({ name }) => name))])
    .filter((names) => names.length > 2);
  expect(shared).toEqual([]);
});

test("two rows with one identifier are found", () => {
  const text = "# City: A city.\nname:string!\twikidata:string?\nCorran\tQ1\nLindow\t\nOrvane\tQ1\n";
  expect(identified({ path: "cities.tsv", text })).toEqual([
    { name: "cities.tsv Corran", identifier: "Q1" },
    { name: "cities.tsv Orvane", identifier: "Q1" },
  ]);
});

/** The rows that have an identifier in the column `wikidata`. */
function identified({ path, text }: RepositoryFile): readonly { readonly name: string; readonly identifier: string }[] {
  const [header = [], ...rows] = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const [name, identifier] = ["name:", "wikidata:"].map((column) =>
    header.findIndex((cell) => cell.startsWith(column)),
  );
  return rows.flatMap((cells) => {
    const found = cells[identifier ?? -1] ?? "";
    return found === "" ? [] : [{ name: `${path.split("/").at(-1)} ${cells[name ?? -1]}`, identifier: found }];
  });
}
