import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, type Graph, graphOf, interpret, type Parser, readArticle, segment } from "@newsgraph/core";
import { readMarkup, scoreEntities } from "./gold-entities.ts";
import { type Fact, readFacts, scoreFacts } from "./gold-facts.ts";

/**
 * Scores every article that `gold` has annotations of: facts found, weighted by importance, and who is who.
 *
 * `gold` is a folder like data/gold, beside a folder `articles` with the texts.
 */
export async function scoreGold(gold: string, parser: Parser, verbose: boolean): Promise<string> {
  const names = readdirSync(gold)
    .filter((file) => file.endsWith(".facts.tsv"))
    .map((file) => file.slice(0, -".facts.tsv".length))
    .sort();
  const lines: string[] = [];
  for (const name of names) {
    const article = readArticle(name, readFileSync(join(gold, "..", "articles", `${name}.txt`)));
    const { analysis, graph } = await analyzed(article, parser);
    const facts: readonly Fact[] = readFacts(readFileSync(join(gold, `${name}.facts.tsv`), "utf8"));
    const mentions = readMarkup(readFileSync(join(gold, `${name}.entities.txt`), "utf8"));
    lines.push(`## ${name}`, ...scoreFacts(facts, graph, verbose), ...scoreEntities(mentions, analysis, verbose), "");
  }
  return lines.join("\n");
}

async function analyzed(
  article: ReturnType<typeof readArticle>,
  parser: Parser,
): Promise<{ analysis: Analysis; graph: Graph }> {
  const document = segment(article);
  const syntaxes = await parser.parse(document.sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
  const analysis = interpret(document, syntaxes);
  return { analysis, graph: graphOf(analysis, parser.model) };
}
