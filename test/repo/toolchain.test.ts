import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the tests run on Node 24 or newer", () => {
  expect(Number.parseInt(process.versions.node, 10)).toBeGreaterThanOrEqual(24);
});

test("the lockfile names no host", () => {
  expect(readFileSync("pnpm-lock.yaml", "utf8")).not.toMatch(/https?:\/\//);
});
