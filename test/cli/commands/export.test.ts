import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatAs, formats } from "@newsgraph/core";
import { openStore } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-export-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "graph.db");
const store = openStore(path);
store.put(sampleGraph);
store.close();

test.for(formats.map((format) => [format.name, format] as const))(
  "a store is written as %s",
  async ([name, format]) => {
    const io = recording();
    expect(await run(["export", path, "--format", name], io)).toBe(0);
    expect(io.written.out).toBe(formatAs(format, sampleGraph));
  },
);
