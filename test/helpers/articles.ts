import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import {
  type Analysis,
  type Article,
  type Graph,
  graphOf,
  interpret,
  type Parser,
  readArticle,
  segment,
} from "@newsgraph/core";
import { loadParser } from "@newsgraph/model/node";

const folder = new URL("../../data/articles/", import.meta.url);

/** The sample articles, by name. */
export const articles: ReadonlyMap<string, Article> = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => {
      const name = file.slice(0, -extname(file).length);
      return [name, readArticle(name, readFileSync(new URL(file, folder)))];
    }),
);

let loading: Promise<Parser> | undefined;

/** The parser with its real weights, loaded once for each test file. */
export function realParser(): Promise<Parser> {
  loading ??= loadParser();
  return loading;
}

/** What each stage finds in each sample article, by the real parser. */
export async function sampleAnalyses(): Promise<ReadonlyMap<string, Analysis>> {
  const parser = await realParser();
  const analyses = new Map<string, Analysis>();
  for (const [name, article] of articles) {
    const document = segment(article);
    const syntaxes = await parser.parse(document.sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
    analyses.set(name, interpret(document, syntaxes));
  }
  return analyses;
}

/** The graph of each sample article, by the real parser. */
export async function sampleGraphs(): Promise<ReadonlyMap<string, Graph>> {
  const { model } = await realParser();
  return new Map([...(await sampleAnalyses())].map(([name, analysis]) => [name, graphOf(analysis, model)]));
}
