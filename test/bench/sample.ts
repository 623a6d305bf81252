import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { analyze, formatStatement, type Graph, readArticle, type Statement } from "@newsgraph/core";
import { loadParser } from "@newsgraph/model/node";

/**
 * Draws sixty statements from the articles, to be read one by one: `node … test/bench/sample.ts SEED ARTICLE…`.
 *
 * One line each: the article, the words that say it, the statement. Candidates, which nobody is shown, are left out. The
 * same seed and statements give the same sample.
 */
const SIZE = 60;

/** Numbers in [0, 1), the same for the same seed (mulberry32, which is in the public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function lineOf(graph: Graph, statement: Statement): string {
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const told = new Map<string, Statement>(graph.statements.map((each) => [each.id, each]));
  const labelOf = (id: string): string => {
    const about = told.get(id);
    return labels.get(id) ?? (about === undefined ? "the article" : `[${formatStatement(about, labelOf)}]`);
  };
  const text = graph.articles.find(({ id }) => id === statement.article)?.text ?? "";
  const { start, end } = statement.attributions[0].evidence;
  return [statement.article, text.slice(start, end).replaceAll(/\s+/g, " "), formatStatement(statement, labelOf)].join(
    "\t",
  );
}

const [seed = "1", ...paths] = process.argv.slice(2);
const parser = await loadParser();
const lines: string[] = [];
for (const path of paths) {
  const graph = await analyze(readArticle(basename(path, extname(path)), readFileSync(path)), parser);
  lines.push(...graph.statements.filter(({ candidate }) => !candidate).map((each) => lineOf(graph, each)));
}
const next = chance(Number(seed));
const drawn = lines
  .map((line) => ({ line, at: next() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, SIZE);
process.stdout.write(`${drawn.map(({ line }) => line).join("\n")}\n`);
process.exit(0);
