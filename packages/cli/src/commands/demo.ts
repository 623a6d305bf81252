import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPool } from "@newsgraph/model/pool";
import { readArguments, wholeNumber } from "../arguments.ts";
import { buildGraph } from "../build.ts";
import type { Command } from "../command.ts";
import { writeFiles } from "../outputs.ts";
import { describe, filesOf } from "./build.ts";
import { serveFolder } from "./serve.ts";

/** The article that the demonstration reads. */
const sample = fileURLToPath(new URL("../../../../data/articles/xi-visits-russia.txt", import.meta.url));

export const demo: Command = {
  summary: "build the graph of a sample article and show it in the browser",
  help: `Usage: newsgraph demo [--port N]

Reads a sample article, builds its graph, and serves it with the viewer until it is interrupted. Nothing is kept.

  --port N  the port, as for \`newsgraph serve\`
`,
  async run(args, io) {
    const { values } = readArguments(args, ["port"], { least: 0, most: 0, what: "" });
    const port = values.port === undefined ? undefined : wholeNumber("port", values.port, 0, 65_535);
    const folder = await mkdtemp(join(tmpdir(), "newsgraph-demo-"));
    try {
      const pool = await openPool(0);
      const { graph } = await buildGraph({ paths: [sample], date: undefined, count: 1 }, pool, io).finally(pool.close);
      await writeFiles(folder, filesOf(graph, []));
      io.err(`${describe(graph)}\n`);
      await serveFolder(folder, port, "127.0.0.1", io);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
