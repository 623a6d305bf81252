import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "@newsgraph/core";
import type { Analysis } from "../../../packages/core/src/pipeline.ts";
import { clausesOf } from "../../../packages/core/src/syntax/clauses.ts";
import type { Tree } from "../../../packages/core/src/syntax/tree.ts";
import { type BenchieTriple, readBenchie, scoreBenchie } from "./benchie.ts";
import { benchieTriples } from "./benchie-triples.ts";
import { type CarbTuple, carbKey, readCarb, scoreCarb } from "./carb.ts";
import { carbTuples } from "./carb-tuples.ts";
import { formatScore, readLines } from "./lines.ts";
import { readCsv, readQasrl, scoreQasrl, type TokenSpan } from "./qasrl.ts";
import { verbArguments } from "./qasrl-spans.ts";

/** What a bench of open statements may be told. */
export interface OpenOptions {
  readonly parser: Parser;
  /** A file of sentences: no others are scored. */
  readonly only: string | null;
  /** Where to write what was scored, in the form that the published scorers read. */
  readonly predictions: string | null;
}

/** CaRB: open tuples, scored by the overlap of their words. */
export async function runCarb(gold: string, { parser, only, predictions }: OpenOptions): Promise<string> {
  const wanted = readCarb(gold);
  const lines = [...new Set(wanted.map(({ sentence }) => sentence))];
  const tuples = (await treesOf(lines, parser)).flatMap((tree, at): readonly CarbTuple[] =>
    carbTuples(tree, clausesOf(tree)).map(({ relation, args }) => ({
      sentence: lines[at] ?? "",
      relation: textOf(tree, relation),
      args: args.map((words) => textOf(tree, words)),
    })),
  );
  if (predictions !== null)
    writeFileSync(
      predictions,
      tuples
        .map(({ sentence, relation, args: [first, ...rest] }) => [sentence, "1", first, relation, ...rest].join("\t"))
        .join("\n"),
    );
  const keys =
    only === null
      ? undefined
      : new Set(
          readFileSync(only, "utf8")
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map(carbKey),
        );
  const score = scoreCarb(wanted, tuples, keys);
  return `${score.sentences} sentences, ${score.gold} tuples, ${score.predicted} found\n${formatScore(score)}`;
}

/** BenchIE: facts in any accepted wording. */
export async function runBenchie(gold: string, { parser, predictions }: OpenOptions): Promise<string> {
  const sentences = readBenchie(gold);
  const found = (
    await treesOf(
      sentences.map(({ text }) => text),
      parser,
    )
  ).flatMap((tree, at) => {
    const parts = benchieTriples(tree, clausesOf(tree)).map((triple) =>
      triple.map((words) => textOf(tree, words)).join("\t"),
    );
    return [...new Set(parts)].map(
      (each): BenchieTriple => ({
        sentence: sentences[at]?.id ?? "",
        parts: each.split("\t") as unknown as BenchieTriple["parts"],
      }),
    );
  });
  if (predictions !== null)
    writeFileSync(predictions, found.map(({ sentence, parts }) => [sentence, ...parts].join("\t")).join("\n"));
  const score = scoreBenchie(sentences, found);
  return `${sentences.length} sentences, ${score.facts} facts, ${score.predicted} triples, ${score.hit} facts hit\n${formatScore(score)}`;
}

/** QA-SRL: all arguments of each verb. `gold` is the file of answers; that of the sentences (`*.full.csv`) lies beside it. */
export async function runQasrl(gold: string, { parser, predictions }: OpenOptions): Promise<string> {
  const wanted = readQasrl(gold);
  const ids = new Set([...wanted.keys()].map((verb) => verb.split("#")[0]));
  const rows = readCsv(join(gold.replace(/\.gold\.csv$/, ".full.csv"))).filter((row) =>
    ids.has(row.get("qasrl_id") ?? ""),
  );
  const lines = rows.map((row) => row.get("tokens") ?? "");
  const found = new Map<string, readonly TokenSpan[]>();
  for (const [at, tree] of (await treesOf(lines, parser)).entries()) {
    const spanOf = tokenSpans(lines[at] ?? "", tree);
    for (const { verb, args } of verbArguments(tree, clausesOf(tree)))
      found.set(`${rows[at]?.get("qasrl_id")}#${spanOf([verb])[0]}`, args.map(spanOf));
  }
  if (predictions !== null) {
    const line = ([verb, args]: readonly [string, readonly TokenSpan[]]): string =>
      JSON.stringify({ id: verb.split("#")[0], verb: Number(verb.split("#")[1]), args });
    writeFileSync(predictions, [...found].map(line).join("\n"));
  }
  const score = scoreQasrl(wanted, found);
  return `${rows.length} sentences, ${score.verbs} verbs\n${formatScore(score)}`;
}

async function treesOf(lines: readonly string[], parser: Parser): Promise<readonly Tree[]> {
  return (await readLines(lines, parser)).map(({ trees }: Analysis) => trees[0] as Tree);
}

const textOf = (tree: Tree, words: readonly number[]): string =>
  words.map((at) => tree.sentence.tokens[at]?.text ?? "").join(" ");

/** Turns our words into spans of the words that the gold counts, which blanks part. */
function tokenSpans(line: string, tree: Tree): (words: readonly number[]) => TokenSpan {
  const starts: number[] = [];
  let start = 0;
  for (const word of line.split(" ")) {
    starts.push(start);
    start += word.length + 1;
  }
  const wordAt = (unit: number): number => starts.findLastIndex((from) => from <= unit);
  return (words) => {
    const tokens = words.map((at) => tree.sentence.tokens[at]);
    const from = Math.min(...tokens.map((token) => token?.start ?? 0));
    const to = Math.max(...tokens.map((token) => token?.end ?? 0));
    return [wordAt(from), wordAt(to - 1) + 1];
  };
}
