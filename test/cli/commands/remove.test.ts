import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-remove-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "graph.db");

async function remove(...args: readonly string[]): Promise<{ code: number; err: string }> {
  const io = recording();
  return { code: await run(["remove", ...args], io), err: io.written.err };
}

test("an article is taken out, and none if one of several is not there", async () => {
  const store = openStore(path);
  store.put(sampleGraph);
  store.close();
  expect(await remove(path, "three-capitals", "four")).toEqual({
    code: 1,
    err: `newsgraph remove: Cannot remove \`four\`: not in \`${path}\`\n`,
  });
  expect(await remove(path, "three-capitals")).toEqual({ code: 0, err: `1 removed, 0 left in ${path}\n` });
});

test("a store that is not there is not made", async () => {
  expect(await remove(join(folder, "nowhere.db"), "a")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/there is no such file/),
  });
});
