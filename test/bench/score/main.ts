import { parseArgs } from "node:util";
import { loadParser } from "@newsgraph/model/node";
import { scoreConllu } from "./conllu.ts";
import { runCoref } from "./coref.ts";
import { scoreGold } from "./gold.ts";
import { scoreNames } from "./names.ts";
import { runBenchie, runCarb, runQasrl } from "./open-benches.ts";
import { scorePetrarch } from "./petrarch.ts";
import { scorePlover } from "./plover.ts";
import { scoreTokens } from "./tokens.ts";

/** What a bench is given: where its gold lies, and the parser that is measured. */
interface Bench {
  readonly summary: string;
  score(
    gold: string,
    options: {
      readonly parser: Awaited<ReturnType<typeof loadParser>>;
      readonly verbose: boolean;
      readonly only: string | null;
      readonly predictions: string | null;
    },
  ): Promise<string>;
}

const benches: Readonly<Record<string, Bench>> = {
  benchie: { summary: "facts in any accepted wording (BenchIE's gold file)", score: runBenchie },
  carb: { summary: "open tuples by overlap of words (CaRB's gold TSV)", score: runCarb },
  conllu: {
    summary: "tags, trees and lemmas on a UD treebank (CoNLL-U), with its words and on its raw text",
    score: (gold, { parser }) => scoreConllu(gold, parser),
  },
  coref: {
    summary: "entities and links on chains as GUM has them (CoNLL-U with Entity=)",
    score: (gold, { parser, only }) => runCoref(gold, parser, only),
  },
  gold: {
    summary: "facts and entities of the annotated articles (a folder like data/gold)",
    score: (gold, { parser, verbose }) => scoreGold(gold, parser, verbose),
  },
  names: {
    summary: "names on a Universal NER layer (IOB2)",
    score: (gold, { parser }) => scoreNames(gold, parser),
  },
  petrarch: {
    summary: "who is linked with whom in PETRARCH's validation sentences (JSON)",
    score: (gold, { parser }) => scorePetrarch(gold, parser),
  },
  plover: {
    summary: "who did what to whom in PLOVER's records (JSON, accept.json beside it)",
    score: (gold, { parser }) => scorePlover(gold, parser),
  },
  qasrl: { summary: "the arguments of verbs (QA-SRL's *.gold.csv, *.full.csv beside it)", score: runQasrl },
  tokens: {
    summary: "words and sentences in the raw text of a UD treebank (CoNLL-U)",
    score: async (gold) => scoreTokens(gold),
  },
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: "string" },
    engine: { type: "string", default: "auto" },
    verbose: { type: "boolean", default: false },
    only: { type: "string" },
    predictions: { type: "string" },
  },
});
const bench = benches[positionals[0] ?? ""];
const engine = (["auto", "native", "wasm"] as const).find((name) => name === values.engine);
if (bench === undefined || values.gold === undefined || engine === undefined) {
  const list = Object.entries(benches).map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`);
  process.stderr.write(
    [
      "usage: pnpm score BENCH --gold PATH [--only FILE] [--predictions FILE] [--engine auto|native|wasm] [--verbose]",
      ...list,
      "",
    ].join("\n"),
  );
  process.exitCode = 2;
} else {
  process.stdout.write(
    `${await bench.score(values.gold, {
      parser: await loadParser(engine),
      verbose: values.verbose,
      only: values.only ?? null,
      predictions: values.predictions ?? null,
    })}\n`,
  );
}
