import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@newsgraph/core";
import type { ServerOptions } from "@newsgraph/server";
import { openStore } from "@newsgraph/store";
import { readArguments, UsageError, wholeNumber } from "../arguments.ts";
import type { Command, Io } from "../command.ts";
import { isRdf, isStore, openGraph, type Source } from "../graphs.ts";
import { writeFiles } from "../outputs.ts";
import { filesOf } from "./build.ts";

/** Where the viewer is served unless its user says otherwise. */
const defaultPort = 4480;

export const serve: Command = {
  summary: "show a graph in the browser",
  help: `Usage: newsgraph serve GRAPH [--port N] [--host H] [--write FILE]

Serves the viewer and the graph that \`newsgraph build --out\` wrote, a folder, its graph.json or a .db file, or RDF of our
vocabulary (.ttl, .trig, .nt, .nq), until it is interrupted.

Programs can ask it SPARQL at /sparql and patterns at /api/statements, and get the graph in any format of \`newsgraph export\`
at /api/graph; /api/openapi.json describes these.

  --port N  the port (${defaultPort}, or a free one if that is taken; 0 for any free one)
  --host H  the address to bind (127.0.0.1: only this machine can open it)
  --write FILE  let whoever sends the first line of FILE as a bearer token write RDF beside the articles of a .db file,
                by SPARQL updates at /sparql and whole graphs at /gsp; what articles say cannot be written
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["port", "host", "write"], {
      least: 1,
      most: 1,
      what: "GRAPH",
    });
    const port = values.port === undefined ? undefined : wholeNumber("port", values.port, 0, 65_535);
    const [path = ""] = positionals;
    const host = values.host ?? "127.0.0.1";
    if (values.write !== undefined && !isStore(path)) throw new UsageError("--write needs a .db file");
    const token = await tokenIn(values.write);
    if (isStore(path)) await serveFile(openStore(path), token, port, host, io);
    else if (isRdf(path) || path.endsWith(".json")) await serveFile(await openGraph(path), token, port, host, io);
    else await serveFolder(path, port, host, io);
  },
};

/** Serves what `newsgraph build --out DIR` wrote, until the user stops it. */
export async function serveFolder(folder: string, port: number | undefined, host: string, io: Io): Promise<void> {
  await serveGraph({ folder, graph: await openGraph(folder), token: null }, port, host, io);
}

/** Serves one file; the viewer shows what is in it now, and queries see what is in a store when they are asked. */
async function serveFile(
  source: Source,
  token: string | null,
  port: number | undefined,
  host: string,
  io: Io,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-serve-"));
  try {
    await writeFiles(folder, filesOf(source.graph(), []));
    await serveGraph({ folder, graph: source, token }, port, host, io);
  } finally {
    source.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function serveGraph(
  what: Pick<ServerOptions, "folder" | "graph" | "token">,
  port: number | undefined,
  host: string,
  io: Io,
): Promise<void> {
  // Loaded here, as it takes a tenth of the time in which other commands give their first answer.
  const { openServer } = await import("@newsgraph/server");
  const server = await openServer({ ...what, host, port: port ?? defaultPort, anyPort: port === undefined });
  try {
    // Who reads the address may interrupt at once.
    const stopped = io.stopped();
    await io.out(`The graph is at ${server.url} (Ctrl+C stops it)\n`);
    await stopped;
  } finally {
    await server.close();
  }
}

async function tokenIn(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  const [token = ""] = (await readFile(path, "utf8")).split(/\r?\n/);
  if (token.length < 16)
    throw new InputError(`Cannot use the token in \`${path}\`: it must have 16 characters or more`);
  return token;
}
