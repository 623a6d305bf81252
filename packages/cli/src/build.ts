import {
  type Article,
  analyze,
  type Graph,
  type GraphArticle,
  InputError,
  mergeGraphs,
  type Parser,
  program,
  readArticle,
} from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
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
    const graph = await attempt(() => analyze(articleOf(input, date), parser), failures);
    if (graph !== null) graphs.push(graph);
    if (io.terminal) io.err(`\r${graphs.length + failures.length} articles read`);
  }
  if (io.terminal) io.err("\r\u001b[K");
  const [first] = failures;
  if (graphs.length === 0 && first !== undefined) throw first;
  return { graph: mergeGraphs(graphs), failures };
}

/** What a build did to a store. */
export interface StoreBuild {
  readonly added: number;
  /** Articles that were there already, the same as now. */
  readonly known: number;
  readonly failures: readonly InputError[];
}

/**
 * Reads the articles at `paths` into a store, each in a transaction of its own: a build that was cut off goes on where it
 * stopped, as articles that are there already are not read again. Articles that are not at `paths` stay.
 *
 * An `InputError` if another program or model made what is there.
 */
export async function buildStore(
  store: Store,
  paths: readonly string[],
  date: string | undefined,
  parser: Parser,
  io: Io,
): Promise<StoreBuild> {
  const failures: InputError[] = [];
  let [added, known] = [0, 0];
  const isOurs = store.madeBy?.program === program && store.madeBy.model === parser.model;
  for await (const input of findInputs(paths, io)) {
    const article = await attempt(() => articleOf(input, date), failures);
    if (article === null) continue;
    if (isOurs && isSame(article, store.article(article.id))) {
      known += 1;
    } else {
      const graph = await attempt(() => analyze(article, parser), failures);
      if (graph === null) continue;
      store.put(graph);
      added += 1;
    }
    if (io.terminal) io.err(`\r${added + known} articles, ${known} of them known`);
  }
  if (io.terminal) io.err("\r\u001b[K");
  return { added, known, failures };
}

/** What `action` gives, or `null` if the article is to blame that it gives nothing. */
async function attempt<T>(action: () => T | Promise<T>, failures: InputError[]): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    failures.push(error);
    return null;
  }
}

/** Whether what is stored was made of this article, as it reads now. */
function isSame({ title, date, publisher, url, sha256 }: Article, stored: GraphArticle | null): boolean {
  return (
    stored !== null &&
    stored.sha256 === sha256 &&
    stored.title === title &&
    stored.date === date &&
    stored.publisher === publisher &&
    stored.url === url
  );
}

function articleOf({ id, bytes, about }: Input, date: string | undefined): ReturnType<typeof readArticle> {
  const article = readArticle(id, bytes, about);
  return article.date === null && date !== undefined ? readArticle(id, bytes, { ...about, date }) : article;
}
