import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../packages/cli/src/outputs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-outputs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("files are written where they belong, over older ones", async () => {
  writeFileSync(join(folder, "a.txt"), "old");
  await writeFiles(
    folder,
    new Map([
      ["a.txt", "new"],
      ["deep/b.txt", "b"],
    ]),
  );
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "deep/b.txt"), "utf8")).toBe("b");
});

test("if one cannot be written, none is, and no draft stays", async () => {
  writeFileSync(join(folder, "a.txt"), "old");
  writeFileSync(join(folder, "blocked"), "a file where a folder is wanted");
  await expect(
    writeFiles(
      folder,
      new Map([
        ["a.txt", "new"],
        ["blocked/b.txt", "b"],
      ]),
    ),
  ).rejects.toThrow();
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "blocked"]);
});
