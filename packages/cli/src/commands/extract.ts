import { readFile } from "node:fs/promises";
import { articleOfLine, graphOf, InputError, interpret, type Parser, singleSentence } from "@newsgraph/core";
import { openPool } from "@newsgraph/model/pool";
import { readArguments, UsageError } from "../arguments.ts";
import type { Command, Io } from "../command.ts";
import { inOrder } from "../in-order.ts";

/** How many sentences the parser gets at once. */
const BATCH = 64;

export const extract: Command = {
  summary: "print what single sentences say, one line of JSON each",
  help: `Usage: newsgraph extract --sentences FILE

Reads one plain sentence a line (- for the standard input) and prints one line of JSON for each: its number from 1, its text,
and its entities and statements as in graph.json. Offsets count from the start of the line. An empty line has no statements.
`,
  async run(args, io) {
    const { values } = readArguments(args, ["sentences"], { least: 0, most: 0, what: "" });
    const path = values["sentences"];
    if (path === undefined) throw new UsageError("Missing --sentences FILE");
    const lines = await linesOf(path, io);
    const pool = await openPool(lines.join("").length);
    const rowsFrom = (first: number): Promise<readonly object[]> =>
      extracted(lines.slice(first, first + BATCH), first + 1, pool);
    try {
      for await (const rows of inOrder(batchesOf(lines), pool.ahead, rowsFrom)) {
        await io.out(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      }
    } finally {
      await pool.close();
    }
  },
};

async function linesOf(path: string, io: Io): Promise<readonly string[]> {
  const bytes = path === "-" ? await io.input() : await readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true })
      .decode(bytes)
      .replace(/\r?\n$/, "")
      .split(/\r?\n/);
  } catch (cause) {
    throw new InputError(`Cannot read \`${path}\`: it is not UTF-8`, { cause });
  }
}

/** Where each batch begins. */
async function* batchesOf({ length }: readonly string[]): AsyncGenerator<number> {
  for (let first = 0; first < length; first += BATCH) yield first;
}

async function extracted(lines: readonly string[], from: number, parser: Parser): Promise<readonly object[]> {
  const documents = lines.map((line, at) => singleSentence(articleOfLine(`sentence-${from + at}`, line)));
  const counts = documents.map(({ sentences }) => sentences.length);
  const syntaxes = await parser.parse(
    documents.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens.map(({ text }) => text))),
  );
  let next = 0;
  return documents.map((document, at) => {
    const own = syntaxes.slice(next, next + (counts[at] ?? 0));
    next += own.length;
    const { entities, statements } = graphOf(interpret(document, own), parser.model);
    return { sentence: from + at, text: lines[at], entities, statements };
  });
}
