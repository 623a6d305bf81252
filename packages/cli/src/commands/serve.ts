import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openServer } from "@newsgraph/server";
import { readArguments, wholeNumber } from "../arguments.ts";
import type { Command, Io } from "../command.ts";
import { isStore, openGraph, type Source } from "../graphs.ts";
import { writeFiles } from "../outputs.ts";
import { filesOf } from "./build.ts";

/** Where the viewer is served unless its user says otherwise. */
const defaultPort = 4480;

export const serve: Command = {
  summary: "show a graph in the browser",
  help: `Usage: newsgraph serve GRAPH [--port N] [--host H]

Serves the viewer and the graph that \`newsgraph build --out\` wrote, a folder or a .db file, until it is interrupted.

Programs can ask it SPARQL at /sparql, and patterns at /api/statements; /api/openapi.json describes that.

  --port N  the port (${defaultPort}, or a free one if that is taken; 0 for any free one)
  --host H  the address to bind (127.0.0.1: only this machine can open it)
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["port", "host"], { least: 1, most: 1, what: "GRAPH" });
    const port = values.port === undefined ? undefined : wholeNumber("port", values.port, 0, 65_535);
    const [path = ""] = positionals;
    const host = values.host ?? "127.0.0.1";
    if (isStore(path)) await serveStore(path, port, host, io);
    else await serveFolder(path, port, host, io);
  },
};

/** Serves what `newsgraph build --out DIR` wrote, until the user stops it. */
export async function serveFolder(folder: string, port: number | undefined, host: string, io: Io): Promise<void> {
  await serveGraph(await openGraph(folder), folder, port, host, io);
}

/** Serves a store; the viewer shows what is in it now, and queries see what is in it when they are asked. */
async function serveStore(path: string, port: number | undefined, host: string, io: Io): Promise<void> {
  const store = await openGraph(path);
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-serve-"));
  try {
    await writeFiles(folder, filesOf(store.graph(), []));
    await serveGraph(store, folder, port, host, io);
  } finally {
    store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function serveGraph(
  graph: Source,
  folder: string,
  port: number | undefined,
  host: string,
  io: Io,
): Promise<void> {
  const server = await openServer({ folder, graph, host, port: port ?? defaultPort, anyPort: port === undefined });
  try {
    await io.out(`The graph is at ${server.url} (Ctrl+C stops it)\n`);
    await io.stopped();
  } finally {
    await server.close();
  }
}
