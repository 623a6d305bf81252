import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { formatStatement, readArticle } from "@newsgraph/core";
import { loadParser } from "@newsgraph/model/node";
import { segment } from "../../packages/core/src/document/segment.ts";
import { findTimes } from "../../packages/core/src/mention/times.ts";
import { type Analysis, interpret } from "../../packages/core/src/pipeline.ts";
import { signsOf } from "../../packages/core/src/statement/confidence.ts";
import { scenesOf } from "../../packages/core/src/statement/extract.ts";
import type { Statement } from "../../packages/core/src/statement/statement.ts";

/**
 * Fits the weights of `data/lexicon/confidence-signs.tsv` on the statements of our own articles that were read one by one
 * (`docs/accuracy/*.tsv`), and prints how well they are calibrated.
 */
interface Case {
  /** What is left out together when the fit is checked. */
  readonly article: string;
  readonly signs: readonly string[];
  readonly right: boolean;
}

const root = new URL("../../", import.meta.url).pathname;
const parser = await loadParser();

/** Pulls each weight to zero. */
const RIDGE = 5;
/** A sign that fewer statements have tells nothing. */
const FEWEST = 20;

function told(analysis: Analysis): readonly { readonly statement: Statement; readonly signs: readonly string[] }[] {
  const { document, trees, mentions, cast, extraction } = analysis;
  const { scenes } = scenesOf(document, trees, mentions, cast, findTimes(document, trees));
  return extraction.statements.flatMap((statement) => {
    const { start } = statement.spans.relation;
    const scene = scenes.find(({ tree: { sentence } }) => sentence.start <= start && start < sentence.end);
    return scene === undefined ? [] : [{ statement, signs: signsOf(scene, statement) }];
  });
}

async function readings(): Promise<readonly Case[]> {
  const verdicts = new Map<string, boolean>();
  const folder = join(root, "docs/accuracy");
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()) {
    const [header = "", ...rows] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const names = header.split("\t");
    for (const row of rows) {
      const cells = row.split("\t");
      const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
      verdicts.set(`${cell("article")}\t${unmarked(cell("statement"))}`, cell("verdict") === "right");
    }
  }
  const paths = [join(root, "data/articles"), join(folder, "articles")].flatMap((each) =>
    readdirSync(each)
      .sort()
      .map((name) => join(each, name)),
  );
  const cases: Case[] = [];
  for (const path of paths) {
    const article = basename(path, extname(path));
    if (![...verdicts.keys()].some((key) => key.startsWith(`${article}\t`))) continue;
    const document = segment(readArticle(article, readFileSync(path)));
    const words = document.sentences.map(({ tokens }) => tokens.map(({ text }) => text));
    const analysis = interpret(document, await parser.parse(words));
    const labels = new Map(analysis.cast.entities.map(({ id, label }) => [id, label]));
    const all = told(analysis);
    const labelOf = (id: string): string => {
      const about = all.find(({ statement }) => statement.id === id)?.statement;
      return labels.get(id) ?? (about === undefined ? "the article" : `[${formatStatement(about, labelOf)}]`);
    };
    for (const { statement, signs } of all) {
      const right = verdicts.get(`${article}\t${unmarked(formatStatement(statement, labelOf))}`);
      if (right !== undefined) cases.push({ article, signs, right });
    }
  }
  return cases;
}

/** A statement without the marks that follow from its confidence. */
const unmarked = (statement: string): string => statement.replaceAll(/ (?:asserted|candidate)\b/g, "");

/** Weights by sign, by Newton's steps one weight at a time. */
function fitted(cases: readonly Case[]): ReadonlyMap<string, number> {
  const seen = Map.groupBy(cases.flatMap(withStart), (sign) => sign);
  const signs = [...seen].flatMap(([sign, each]) => (each.length < FEWEST ? [] : [sign])).sort();
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = cases.map((each) => ({
    at: withStart(each).flatMap((sign) => index.get(sign) ?? []),
    right: each.right ? 1 : 0,
  }));
  const having = signs.map((_, sign) => rows.flatMap(({ at }, row) => (at.includes(sign) ? [row] : [])));
  const weights = signs.map(() => 0);
  const sums = rows.map(() => 0);
  for (let round = 0; round < 60; round++) {
    for (const [sign, mine] of having.entries()) {
      const ridge = signs[sign] === "all" ? 0 : RIDGE;
      let [slope, bend] = [-ridge * (weights[sign] ?? 0), ridge + 1e-9];
      for (const row of mine) {
        const right = rows[row]?.right ?? 0;
        const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        slope += right - p;
        bend += p * (1 - p);
      }
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights[sign] = (weights[sign] ?? 0) + step;
      for (const row of mine) sums[row] = (sums[row] ?? 0) + step;
    }
  }
  return new Map(signs.map((sign, at) => [sign, weights[at] ?? 0]));
}

const withStart = ({ signs }: Case): readonly string[] => ["all", ...signs];

const likely = (weights: ReadonlyMap<string, number>, each: Case): number =>
  1 / (1 + Math.exp(-withStart(each).reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)));

/** How often a right statement is likelier than a wrong one; of equals half. */
function rocArea(judged: readonly { readonly p: number; readonly right: boolean }[]): number {
  const [right, wrong] = [judged.filter((each) => each.right), judged.filter((each) => !each.right)];
  const wins = right.flatMap(({ p }) => wrong.map((other) => (p > other.p ? 1 : p === other.p ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}

const cases = await readings();
process.stdout.write(`${cases.length} statements, ${cases.filter(({ right }) => right).length} right\n`);

// Each article is judged by weights that never saw it.
const judged = [...Map.groupBy(cases, ({ article }) => article)].flatMap(([article, own]) => {
  const weights = fitted(cases.filter((each) => each.article !== article));
  return own.map((each) => ({ p: likely(weights, each), right: each.right }));
});
process.stdout.write(`\narea under ROC ${rocArea(judged).toFixed(3)}\n`);
process.stdout.write("\nconfidence\tstatements\tmean\tright\n");
for (const [from, to] of [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const) {
  const some = judged.filter(({ p }) => p >= from && p < to);
  const mean = some.reduce((sum, { p }) => sum + p, 0) / Math.max(1, some.length);
  const right = some.filter((each) => each.right).length / Math.max(1, some.length);
  process.stdout.write(`${from}–${Math.min(to, 1)}\t${some.length}\t${mean.toFixed(2)}\t${right.toFixed(2)}\n`);
}
process.stdout.write("\nthreshold\tkept\tright of these\tright ones kept\n");
for (const at of [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75]) {
  const kept = judged.filter(({ p }) => p >= at);
  const right = kept.filter((each) => each.right).length;
  const all = judged.filter((each) => each.right).length;
  process.stdout.write(
    `${at}\t${kept.length}\t${((100 * right) / kept.length).toFixed(1)} %\t${((100 * right) / all).toFixed(1)} %\n`,
  );
}

const table = new URL("../../data/lexicon/confidence-signs.tsv", import.meta.url);
const head = readFileSync(table, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("#") || line.startsWith("sign:"));
const weights = fitted(cases);
const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.005);
writeFileSync(table, `${[...head, ...rows.map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}`)].join("\n")}\n`);
process.exit(0);
