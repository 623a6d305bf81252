import { openServer } from "@newsgraph/server";
import { readArguments, wholeNumber } from "../arguments.ts";
import type { Command, Io } from "../command.ts";

/** Where the viewer is served unless its user says otherwise. */
const defaultPort = 4480;

export const serve: Command = {
  summary: "show a graph in the browser",
  help: `Usage: newsgraph serve GRAPH [--port N] [--host H]

Serves the viewer and the graph that \`newsgraph build --out DIR\` wrote, until it is interrupted.

  --port N  the port (${defaultPort}, or a free one if that is taken; 0 for any free one)
  --host H  the address to bind (127.0.0.1: only this machine can open it)
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["port", "host"], { least: 1, most: 1, what: "GRAPH" });
    const port = values["port"] === undefined ? undefined : wholeNumber("port", values["port"], 0, 65_535);
    await serveFolder(positionals[0] as string, port, values["host"] ?? "127.0.0.1", io);
  },
};

/** Serves until the user stops it. */
export async function serveFolder(folder: string, port: number | undefined, host: string, io: Io): Promise<void> {
  const server = await openServer({ folder, host, port: port ?? defaultPort, anyPort: port === undefined });
  try {
    await io.out(`The graph is at ${server.url} (Ctrl+C stops it)\n`);
    await io.stopped();
  } finally {
    await server.close();
  }
}
