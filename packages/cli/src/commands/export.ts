import { type Format, formats } from "@newsgraph/core";
import { readArguments, UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openGraph } from "../graphs.ts";

const names = formats.map(({ name, what }) => `  ${name.padEnd(20)} ${what}`).join("\n");

export const exportGraph: Command = {
  summary: "write a graph in another format",
  help: `Usage: newsgraph export GRAPH --format F

Writes a graph to the standard output. GRAPH is what \`newsgraph build --out\` wrote, a folder, its graph.json, or a .db
file; or RDF of our vocabulary in Turtle, TriG, N-Triples or N-Quads (.ttl, .trig, .nt, .nq). The formats of RDF are written an article at a time, however large a .db file is. Formats:

${names}
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["format"], { least: 1, most: 1, what: "GRAPH" });
    const format = formatNamed(values.format);
    const source = await openGraph(positionals[0] as string);
    try {
      for (const piece of format.write(source)) await io.out(piece);
    } finally {
      source.close();
    }
  },
};

function formatNamed(name: string | undefined): Format {
  if (name === undefined) throw new UsageError("Missing --format");
  const format = formats.find((one) => one.name === name);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format "${name}"; there are ${formats.map((one) => one.name).join(", ")}`);
}
