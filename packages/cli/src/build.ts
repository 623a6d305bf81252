import { analyze, type Graph, InputError, mergeGraphs, type Parser, readArticle } from "@newsgraph/core";
import type { Io } from "./command.ts";
import { findInputs, type Input } from "./inputs.ts";

/** A graph, and the articles that could not be read into it. */
export interface Build {
  readonly graph: Graph;
  readonly failures: readonly InputError[];
}

/**
 * Reads the articles at `paths` into one graph. `date` is the publication date of articles that do not tell their own.
 *
 * An article that cannot be read stands among the failures, and the rest goes on; if none can be read, the first failure is
 * thrown.
 */
export async function buildGraph(
  paths: readonly string[],
  date: string | undefined,
  parser: Parser,
  io: Io,
): Promise<Build> {
  const graphs: Graph[] = [];
  const failures: InputError[] = [];
  for await (const input of findInputs(paths, io)) {
    try {
      graphs.push(await analyze(articleOf(input, date), parser));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
    if (io.terminal) io.err(`\r${graphs.length + failures.length} articles read`);
  }
  if (io.terminal) io.err("\r\u001b[K");
  const [first] = failures;
  if (graphs.length === 0 && first !== undefined) throw first;
  return { graph: mergeGraphs(graphs), failures };
}

function articleOf({ id, bytes, about }: Input, date: string | undefined): ReturnType<typeof readArticle> {
  const article = readArticle(id, bytes, about);
  return article.date === null && date !== undefined ? readArticle(id, bytes, { ...about, date }) : article;
}
