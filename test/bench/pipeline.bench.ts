import { type Document, interpret, type Parser, type Syntax, segment, treeOf } from "@newsgraph/core";
import { type EngineChoice, loadParser } from "@newsgraph/model/node";
import { test } from "vitest";
import { resolveEntities } from "../../packages/core/src/entity/resolve.ts";
import { findMentions } from "../../packages/core/src/mention/find.ts";
import { articles } from "../helpers/articles.ts";

// The sample articles, as one batch each, until each engine has read at least this many words.
const LEAST_WORDS = { native: 60_000, wasm: 8_000 } as const;

test.for(["native", "wasm"] as const)("words per CPU-second, %s", { timeout: 600_000 }, async (engine) => {
  const documents = [...articles.values()].map((article) => segment(article));
  const parser = await loadParser(engine satisfies EngineChoice);
  await parseAll(parser, documents);
  const words = documents.reduce((sum, { sentences }) => sum + sentences.flatMap(({ tokens }) => tokens).length, 0);
  const rounds = Math.ceil(LEAST_WORDS[engine] / words);
  const syntaxes = await parseAll(parser, documents);
  const trees = documents.map(({ sentences }, at) =>
    sentences.map((sentence, index) => treeOf(index, sentence, syntaxes[at]?.[index] as Syntax)),
  );
  const stages = {
    segment: await seconds(rounds, () => [...articles.values()].map((article) => segment(article))),
    parse: await seconds(rounds, () => parseAll(parser, documents)),
    interpret: await seconds(rounds, () => documents.map((document, at) => interpret(document, syntaxes[at] ?? []))),
  };
  const entities = await seconds(rounds, () =>
    documents.map((document, at) =>
      resolveEntities(document, trees[at] ?? [], findMentions(document, trees[at] ?? [])),
    ),
  );
  const all = stages.segment + stages.parse + stages.interpret;
  const rows = [...Object.entries(stages), ["all", all] as const].map(
    ([stage, taken]) =>
      `${stage.padEnd(10)}${Math.round((words * rounds) / taken)
        .toLocaleString("en")
        .padStart(10)}`,
  );
  const share = `entities take ${((100 * entities) / stages.parse).toFixed(1)} % of the parser's time`;
  process.stdout.write(`\nwords per CPU-second, ${engine}, ${words * rounds} words\n${rows.join("\n")}\n${share}\n`);
});

async function parseAll(parser: Parser, documents: readonly Document[]): Promise<readonly (readonly Syntax[])[]> {
  const found: (readonly Syntax[])[] = [];
  for (const { sentences } of documents) {
    found.push(await parser.parse(sentences.map(({ tokens }) => tokens.map(({ text }) => text))));
  }
  return found;
}

/** CPU seconds of the process, over all its threads. */
async function seconds(rounds: number, work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
