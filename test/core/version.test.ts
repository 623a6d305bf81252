import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { program, version } from "../../packages/core/src/version.ts";

test("the program's version is that of its package", () => {
  const file = new URL("../../packages/cli/package.json", import.meta.url);
  expect((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version).toBe(version);
  expect(program).toBe(`newsgraph ${version}`);
});
