import {
  type Format,
  formatAs,
  formatEvidence,
  formats,
  formatView,
  type Graph,
  InputError,
  viewOf,
} from "@newsgraph/core";
import { openPool, type Pool } from "@newsgraph/model/pool";
import { openStore } from "@newsgraph/store";
import { readArguments, UsageError } from "../arguments.ts";
import { buildGraph, buildStore, type Material } from "../build.ts";
import type { Command, Io } from "../command.ts";
import { isStore } from "../graphs.ts";
import { surveyInputs } from "../inputs.ts";
import { type Files, writeFiles } from "../outputs.ts";

export const build: Command = {
  summary: "read articles into a graph",
  help: `Usage: newsgraph build INPUT… [--out DIR|FILE.db] [--date YYYY-MM-DD] [--format LIST]

Reads articles and writes who did what to whom in them, who says so, how surely, and when.

INPUT is a text or HTML file, a folder of them, - for the standard input, or a .jsonl or .csv file with a column
\`text\` and, if known, \`id\`, \`title\`, \`date\`, \`url\` and \`publisher\`.

  --out DIR          write graph.ttl, graph.json, view.json and its evidence there, for \`newsgraph serve\`;
                     without it, one format goes to the standard output
  --out FILE.db      add the articles to a store, for graphs of many: an article that is there already, unchanged, is not
                     read again, so a build that was cut off, by Ctrl+C or worse, goes on where it stopped
  --date YYYY-MM-DD  the publication date of articles that do not tell their own
  --format LIST      formats, separated by commas (ttl without --out; in addition to the above with DIR):
                     ${formatNames().replace(", csv", ",\n                     csv")}
                     (\`newsgraph export --help\` tells of each)

An article that cannot be read is named on the standard error, the rest is written, and the exit code is 1.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["out", "date", "format"], {
      least: 1,
      most: Number.POSITIVE_INFINITY,
      what: "INPUT",
    });
    const { out, date } = values;
    if (date !== undefined && !isDay(date)) throw new UsageError(`--date must be a day, YYYY-MM-DD, not "${date}"`);
    const wanted = formatsNamed(values.format);
    if (out === undefined && wanted.length > 1) throw new UsageError("Several formats need --out DIR");
    const isForStore = out !== undefined && isStore(out);
    if (isForStore && wanted.length > 0) {
      throw new UsageError("--format is not for --out FILE.db; `newsgraph export` reads that");
    }
    const { articles, bytes } = await surveyInputs(positionals, io);
    const material = { paths: positionals, date, count: articles };
    const pool = await openPool(bytes);
    try {
      const failures = isForStore
        ? await intoStore(out, material, pool, io)
        : await intoFiles(out, wanted, material, pool, io);
      if (failures.length > 0) throw new InputError(failures.map(({ message }) => message).join("\nnewsgraph build: "));
    } finally {
      await pool.close();
    }
  },
};

/** Writes the graph of articles into a folder, or in one format to the output; gives those that could not be read. */
async function intoFiles(
  folder: string | undefined,
  wanted: readonly Format[],
  material: Material,
  pool: Pool,
  io: Io,
): Promise<readonly InputError[]> {
  const { graph, failures } = await buildGraph(material, pool, io);
  if (folder === undefined) {
    await io.out(formatAs(wanted[0] ?? (formatsNamed("ttl")[0] as Format), graph));
  } else {
    await writeFiles(folder, filesOf(graph, wanted));
    io.err(`${describe(graph)} in ${folder}\n`);
  }
  return failures;
}

/** Adds articles to the store at `path`; gives those that could not be read. */
async function intoStore(path: string, material: Material, pool: Pool, io: Io): Promise<readonly InputError[]> {
  const store = openStore(path);
  try {
    const { added, known, failures, stopped } = await buildStore(store, material, pool, io);
    const there = store.articles.length;
    if (stopped) {
      const why = `interrupted; ${count(there, "article")} in \`${path}\` are safe, and the same command reads the rest`;
      return [...failures, new InputError(`Cannot finish: ${why}`)];
    }
    io.err(`${count(added, "article")} read, ${known} known already, ${there} in ${path}\n`);
    return failures;
  } finally {
    store.close();
  }
}

/** What `serve` needs, and the formats asked for. */
export function filesOf(graph: Graph, wanted: readonly Format[]): Files {
  const { view, evidence } = viewOf(graph);
  const files = new Map<string, string>();
  for (const format of [...formatsNamed("ttl,json"), ...wanted]) {
    files.set(`graph.${format.extension}`, formatAs(format, graph));
  }
  files.set("view.json", formatView(view));
  for (const [number, part] of evidence.entries()) {
    files.set(`evidence/${String(number).padStart(3, "0")}.json`, formatEvidence(part));
  }
  return files;
}

/** "4 articles, 120 actors, 310 statements, 98 of them asserted". */
export function describe({ articles, entities, statements }: Graph): string {
  const asserted = statements.filter((statement) => statement.asserted).length;
  return `${count(articles.length, "article")}, ${count(entities.length, "actor")}, ${count(statements.length, "statement")}, ${asserted} of them asserted`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function formatsNamed(list: string | undefined): readonly Format[] {
  return (list ?? "")
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      const format = formats.find((one) => one.name === name);
      if (format === undefined) throw new UsageError(`There is no format "${name}"; there are ${formatNames()}`);
      return format;
    });
}

function formatNames(): string {
  return formats.map(({ name }) => name).join(", ");
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
