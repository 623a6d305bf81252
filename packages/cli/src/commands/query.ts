import { type Answer, parsePattern, patternHelp, type Statements, withPrefixes } from "@newsgraph/core";
import { openSparql } from "@newsgraph/store";
import { readArguments, UsageError, wholeNumber } from "../arguments.ts";
import type { Command, Io } from "../command.ts";
import { openGraph, type Source } from "../graphs.ts";
import { formatCsvTable, formatTable, formatTsvTable, type Table } from "../rows.ts";

/** How far a query in SPARQL may go: a minute, and more rows than anybody reads. */
const limits = { time: 60_000, rows: 1_000_000 };

export const query: Command = {
  summary: "ask a graph who did what to whom",
  help: `Usage: newsgraph query GRAPH PATTERN [--format table|json|csv|tsv|sparql] [--limit N]
       newsgraph query GRAPH --sparql QUERY [--format table|json|csv|tsv]

GRAPH is what \`newsgraph build --out\` wrote, a folder, its graph.json, or a .db file; or RDF of our vocabulary (.ttl, .trig,
.nt, .nq).

PATTERN finds statements, whether the articles vouch for them or not; a column tells:

${patternHelp.replaceAll(/^(?=.)/gm, "  ")}

  --sparql QUERY  a query in SPARQL 1.2 over the graph's RDF, whose prefixes need no declaration; what gives triples
                  prints N-Triples
  --format F      table (the default), json, csv or tsv; sparql prints the SPARQL query that means the same as PATTERN
  --limit N       no more statements than this
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, ["sparql", "format", "limit"], {
      least: 1,
      most: 2,
      what: "GRAPH",
    });
    const [path = "", pattern] = positionals;
    const { sparql, format = "table" } = values;
    if ((pattern === undefined) === (sparql === undefined))
      throw new UsageError("Give either PATTERN or --sparql QUERY");
    const limit = values.limit === undefined ? undefined : wholeNumber("limit", values.limit, 0, 1_000_000_000);
    const write = sparql === undefined ? patternFormats[format] : undefined;
    if (write === undefined && (pattern !== undefined || !Object.hasOwn(sparqlFormats, format))) {
      throw new UsageError(`There is no format "${format}"; there are table, json, csv, tsv, and sparql for a PATTERN`);
    }
    const source = await openGraph(path);
    try {
      if (write !== undefined && pattern !== undefined) await io.out(write(source, pattern, limit));
      else await runSparql(source, sparql ?? "", format, io);
    } finally {
      source.close();
    }
  },
};

type Write = (source: Source, pattern: string, limit: number | undefined) => string;

const find: (write: (answers: readonly Answer[]) => string) => Write = (write) => (source, pattern, limit) =>
  write(asked(source, pattern, limit).all());

const patternFormats: Readonly<Record<string, Write>> = {
  table: find((answers) => formatTable(tableOf(answers))),
  json: find((answers) => `${JSON.stringify(answers, null, 2)}\n`),
  csv: find((answers) => formatCsvTable(tableOf(answers))),
  tsv: find((answers) => formatTsvTable(tableOf(answers))),
  sparql: (source, pattern, limit) => asked(source, pattern, limit).sparql(),
};

function asked(source: Source, pattern: string, limit = Number.POSITIVE_INFINITY): Statements {
  return source.statements(parsePattern(pattern)).limit(limit);
}

function tableOf(answers: readonly Answer[]): Table {
  return {
    columns: ["subject", "relation", "object", "class", "said by", "when", "statement", "evidence"],
    rows: answers.map((answer) => [
      answer.subject.label,
      answer.relation ?? `"${answer.phrase}"`,
      objectLabel(answer),
      answer.class,
      answer.sources.map(({ label }) => label).join("; "),
      answer.start === answer.end ? (answer.start ?? "") : `${answer.start}..${answer.end}`,
      answer.statement,
      answer.evidence,
    ]),
  };
}

function objectLabel({ object }: Answer): string {
  if (object === null) return "";
  if ("label" in object) return object.label;
  return "literal" in object ? `"${object.literal}"` : object.statement;
}

const json = "application/sparql-results+json";

const sparqlFormats: Readonly<Record<string, string>> = {
  table: json,
  json,
  csv: "text/csv",
  tsv: "text/tab-separated-values",
};

async function runSparql(source: Source, sparql: string, format: string, io: Io): Promise<void> {
  const engine = openSparql(source);
  try {
    const form = { results: sparqlFormats[format] as string, graphs: "application/n-triples" };
    const { text, mediaType } = await engine.query(withPrefixes(sparql), limits, form);
    await io.out(format === "table" && mediaType === json ? formatTable(tableOfResults(text)) : ended(text));
  } finally {
    await engine.close();
  }
}

interface Results {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly Readonly<Record<string, { readonly value: unknown }>>[] };
}

/** SPARQL's results as a table. A triple term, whose value is an object, is shown as JSON. */
function tableOfResults(text: string): Table {
  const { boolean, head, results } = JSON.parse(text) as Results;
  if (boolean !== undefined) return { columns: ["answer"], rows: [[boolean ? "yes" : "no"]] };
  const columns = head.vars ?? [];
  const cell = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const rows = (results?.bindings ?? []).map((row) =>
    columns.map((name) => (row[name] === undefined ? "" : cell(row[name].value))),
  );
  return { columns, rows };
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
