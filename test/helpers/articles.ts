import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { type Article, analyze, type Graph, type Parser, readArticle } from "@newsgraph/core";
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

/** The graph of each sample article, by the real parser. */
export async function sampleGraphs(): Promise<ReadonlyMap<string, Graph>> {
  const parser = await realParser();
  const graphs = new Map<string, Graph>();
  for (const [name, article] of articles) graphs.set(name, await analyze(article, parser));
  return graphs;
}
