import { parseArgs } from "node:util";
import { loadParser } from "@newsgraph/model/node";
import { scoreConllu } from "./conllu.ts";
import { scoreGold } from "./gold.ts";
import { scoreNames } from "./names.ts";
import { scoreTokens } from "./tokens.ts";

/** What a bench is given: where its gold lies, and the parser that is measured. */
interface Bench {
  readonly summary: string;
  score(
    gold: string,
    options: { readonly parser: Awaited<ReturnType<typeof loadParser>>; readonly verbose: boolean },
  ): Promise<string>;
}

const benches: Readonly<Record<string, Bench>> = {
  conllu: {
    summary: "tags, trees and lemmas on a UD treebank (CoNLL-U), with its words and on its raw text",
    score: (gold, { parser }) => scoreConllu(gold, parser),
  },
  gold: {
    summary: "facts and entities of the annotated articles (a folder like data/gold)",
    score: (gold, { parser, verbose }) => scoreGold(gold, parser, verbose),
  },
  names: {
    summary: "names on a Universal NER layer (IOB2)",
    score: (gold, { parser }) => scoreNames(gold, parser),
  },
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
  },
});
const bench = benches[positionals[0] ?? ""];
const engine = (["auto", "native", "wasm"] as const).find((name) => name === values.engine);
if (bench === undefined || values.gold === undefined || engine === undefined) {
  const list = Object.entries(benches).map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`);
  process.stderr.write(
    ["usage: pnpm score BENCH --gold PATH [--engine auto|native|wasm] [--verbose]", ...list, ""].join("\n"),
  );
  process.exitCode = 2;
} else {
  process.stdout.write(
    `${await bench.score(values.gold, { parser: await loadParser(engine), verbose: values.verbose })}\n`,
  );
}
