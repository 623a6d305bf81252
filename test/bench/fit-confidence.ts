import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { formatStatement, readArticle } from "@newsgraph/core";
import { loadParser } from "@newsgraph/model/node";
import { segment } from "../../packages/core/src/document/segment.ts";
import { findTimes } from "../../packages/core/src/mention/times.ts";
import { type Analysis, interpret } from "../../packages/core/src/pipeline.ts";
import { signsOf } from "../../packages/core/src/statement/confidence.ts";
import { scenesOf } from "../../packages/core/src/statement/extract.ts";
import { isObjectless } from "../../packages/core/src/statement/nothing.ts";
import type { Statement } from "../../packages/core/src/statement/statement.ts";
import { readBenchie } from "./score/benchie.ts";
import { readCarb } from "./score/carb.ts";
import { readLines } from "./score/lines.ts";
import { readCsv, readQasrl } from "./score/qasrl.ts";

/**
 * Fits the weights of `data/lexicon/confidence-signs.tsv` and prints how well they are calibrated:
 * `node … test/bench/fit-confidence.ts BENCHIE CARB QASRL`, paths of the development halves.
 *
 * Two kinds of cases: statements of our own articles that were read one by one (`docs/accuracy/*.tsv`), and statements from
 * bench sentences, right where subject, verb and object fall into one fact of the gold. Each kind has a start of its own, so that
 * the benches tell which signs are bad, and only the readings how good statements are. No word of a bench is kept.
 */
interface Case {
  readonly kind: string;
  /** What is left out together when the fit is checked: an article, or a bench. */
  readonly group: string;
  readonly signs: readonly string[];
  readonly right: boolean;
}

const [benchie = "", carb = "", qasrl = ""] = process.argv.slice(2);
const root = new URL("../../", import.meta.url).pathname;
const parser = await loadParser();

/** A reading is worth as much as so many bench statements. */
const WORTH = 3;
/** Pulls each weight to zero. */
const RIDGE = 20;
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
    const group = basename(path, extname(path));
    if (![...verdicts.keys()].some((key) => key.startsWith(`${group}\t`))) continue;
    const document = segment(readArticle(group, readFileSync(path)));
    const words = document.sentences.map(({ tokens }) => tokens.map(({ text }) => text));
    const analysis = interpret(document, await parser.parse(words));
    const labels = new Map(analysis.cast.entities.map(({ id, label }) => [id, label]));
    const all = told(analysis);
    const labelOf = (id: string): string => {
      const about = all.find(({ statement }) => statement.id === id)?.statement;
      return labels.get(id) ?? (about === undefined ? "the article" : `[${formatStatement(about, labelOf)}]`);
    };
    for (const { statement, signs } of all) {
      const right = verdicts.get(`${group}\t${unmarked(formatStatement(statement, labelOf))}`);
      if (right !== undefined) cases.push({ kind: "read", group, signs, right });
    }
  }
  return cases;
}

/** A statement without the marks that follow from its confidence. */
const unmarked = (statement: string): string => statement.replaceAll(/ (?:asserted|candidate)\b/g, "");

/** The words of a statement's parts that must fall into the gold's: the head words of subject, verb and object. */
interface Parts {
  readonly subject: readonly string[];
  readonly relation: readonly string[];
  readonly object: readonly string[];
}

async function fromFacts(kind: string, facts: ReadonlyMap<string, readonly Parts[]>): Promise<readonly Case[]> {
  const lines = [...facts.keys()];
  return (await readLines(lines, parser)).flatMap((analysis, at) =>
    told(analysis).flatMap(({ statement, signs }): readonly Case[] => {
      const { subject, relation, object } = statement.spans;
      const words = ({ start, end }: { start: number; end: number }): readonly string[] =>
        wordsOf(analysis.document.article.text.slice(start, end));
      const ours = { subject: words(subject), relation: words(relation), object: words(object) };
      const wanted = facts.get(lines[at] ?? "") ?? [];
      const fits = (mine: readonly string[], gold: readonly string[]): boolean =>
        mine.filter((word) => gold.includes(word)).length * 2 >= mine.length;
      const right = wanted.some(
        (fact) =>
          fits(ours.subject, fact.subject) &&
          ours.relation.some((word) => [...fact.relation, ...fact.object].includes(word)) &&
          (isObjectless(statement.object) || fits(ours.object, [...fact.object, ...fact.relation])),
      );
      return [{ kind, group: kind, signs, right }];
    }),
  );
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

function benchieFacts(path: string): ReadonlyMap<string, readonly Parts[]> {
  const part = (pieces: readonly { readonly words: readonly string[] }[] = []): readonly string[] =>
    pieces.flatMap(({ words }) => words.flatMap(wordsOf));
  return new Map(
    readBenchie(path).map(({ text, facts }) => [
      text,
      facts.flat().map(([subject, relation, object]) => ({
        subject: part(subject),
        relation: part(relation),
        object: part(object),
      })),
    ]),
  );
}

function carbFacts(path: string): ReadonlyMap<string, readonly Parts[]> {
  const bySentence = Map.groupBy(readCarb(path), ({ sentence }) => sentence);
  return new Map(
    [...bySentence].map(([sentence, tuples]) => [
      sentence,
      tuples.map(({ relation, args: [subject = "", ...rest] }) => ({
        subject: wordsOf(subject),
        relation: wordsOf(relation),
        object: rest.flatMap(wordsOf),
      })),
    ]),
  );
}

function qasrlFacts(path: string): ReadonlyMap<string, readonly Parts[]> {
  const tokens = new Map(
    readCsv(path.replace(/\.gold\.csv$/, ".full.csv")).map((row) => [
      row.get("qasrl_id") ?? "",
      (row.get("tokens") ?? "").split(" "),
    ]),
  );
  const facts = new Map<string, Parts[]>();
  for (const [verb, spans] of readQasrl(path)) {
    const [id = "", at = ""] = verb.split("#");
    const words = tokens.get(id);
    if (words === undefined) continue;
    const all = spans.flatMap(([start, end]) => words.slice(start, end).flatMap(wordsOf));
    const line = words.join(" ");
    const fact = { subject: all, relation: wordsOf(words[Number(at)] ?? ""), object: all };
    facts.set(line, [...(facts.get(line) ?? []), fact]);
  }
  return facts;
}

/** Weights by sign, by Newton's steps one weight at a time. */
function fitted(cases: readonly Case[]): ReadonlyMap<string, number> {
  const seen = Map.groupBy(cases.flatMap(signsWithStart), (sign) => sign);
  const signs = [...seen].flatMap(([sign, each]) => (each.length < FEWEST ? [] : [sign])).sort();
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = cases.map((each) => ({
    at: signsWithStart(each).flatMap((sign) => index.get(sign) ?? []),
    right: each.right ? 1 : 0,
    worth: each.kind === "read" ? WORTH : 1,
  }));
  const having = signs.map((_, sign) => rows.flatMap(({ at }, row) => (at.includes(sign) ? [row] : [])));
  const weights = signs.map(() => 0);
  const sums = rows.map(() => 0);
  for (let round = 0; round < 60; round++) {
    for (const [sign, mine] of having.entries()) {
      const ridge = signs[sign]?.startsWith("all ") === true ? 0 : RIDGE;
      let [slope, bend] = [-ridge * (weights[sign] ?? 0), ridge + 1e-9];
      for (const row of mine) {
        const { right = 0, worth = 0 } = rows[row] ?? {};
        const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        slope += worth * (right - p);
        bend += worth * p * (1 - p);
      }
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights[sign] = (weights[sign] ?? 0) + step;
      for (const row of mine) sums[row] = (sums[row] ?? 0) + step;
    }
  }
  return new Map(signs.map((sign, at) => [sign, weights[at] ?? 0]));
}

const signsWithStart = ({ kind, signs }: Case): readonly string[] => [`all ${kind}`, ...signs];

const likely = (weights: ReadonlyMap<string, number>, each: Case): number =>
  1 / (1 + Math.exp(-signsWithStart(each).reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)));

/** How often a right statement is likelier than a wrong one; of equals half. */
function rocArea(judged: readonly { readonly p: number; readonly right: boolean }[]): number {
  const [right, wrong] = [judged.filter((each) => each.right), judged.filter((each) => !each.right)];
  const wins = right.flatMap(({ p }) => wrong.map((other) => (p > other.p ? 1 : p === other.p ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}

const cases = [
  ...(await readings()),
  ...(benchie === "" ? [] : await fromFacts("benchie", benchieFacts(benchie))),
  ...(carb === "" ? [] : await fromFacts("carb", carbFacts(carb))),
  ...(qasrl === "" ? [] : await fromFacts("qasrl", qasrlFacts(qasrl))),
];
for (const [kind, some] of Map.groupBy(cases, (each) => each.kind))
  process.stdout.write(`${kind}: ${some.length} statements, ${some.filter(({ right }) => right).length} right\n`);

// Each article is judged by weights that never saw it.
const read = cases.filter(({ kind }) => kind === "read");
const judged = [...new Set(read.map(({ group }) => group))].flatMap((group) => {
  const weights = fitted(cases.filter((each) => each.group !== group));
  return read.filter((each) => each.group === group).map((each) => ({ p: likely(weights, each), right: each.right }));
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
const rows = [...weights].flatMap(([sign, weight]) => {
  if (sign.startsWith("all ")) return sign === "all read" ? [["all", weight] as const] : [];
  return Math.abs(weight) < 0.005 ? [] : [[sign, weight] as const];
});
writeFileSync(table, `${[...head, ...rows.map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}`)].join("\n")}\n`);
process.exit(0);
