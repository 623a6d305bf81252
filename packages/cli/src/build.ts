import {
  type Article,
  type Graph,
  type GraphArticle,
  InputError,
  mergeGraphs,
  program,
  readArticle,
} from "@newsgraph/core";
import type { Pool } from "@newsgraph/model/pool";
import type { Store } from "@newsgraph/store";
import type { Io } from "./command.ts";
import { inOrder } from "./in-order.ts";
import { findInputs, type Input } from "./inputs.ts";
import { showProgress } from "./progress.ts";

/** What a build reads. */
export interface Material {
  /** Where the articles are. */
  readonly paths: readonly string[];
  /** The publication date of articles that do not tell their own. */
  readonly date: string | undefined;
  /** How many articles there are. */
  readonly count: number;
}

/** A graph, and the articles that could not be read into it. */
export interface Build {
  readonly graph: Graph;
  readonly failures: readonly InputError[];
}

/**
 * Reads articles into one graph.
 *
 * An article that cannot be read stands among the failures, and the rest goes on; if none can be read, the first failure is
 * thrown.
 */
export async function buildGraph(material: Material, pool: Pool, io: Io): Promise<Build> {
  const graphs: Graph[] = [];
  const failures: InputError[] = [];
  for await (const outcome of outcomes(material, pool, io, () => false)) {
    if (outcome instanceof InputError) failures.push(outcome);
    else if (outcome !== "known") graphs.push(outcome);
  }
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
  /** Whether the user stopped it before the end. */
  readonly stopped: boolean;
}

/**
 * Reads articles into a store, one after the other and each in a transaction of its own: a build that was cut off goes on where
 * it stopped, as articles that are there already are not read again. What else is in the store stays.
 *
 * When the user wants it to stop, the article that is being stored is the last, and the pool is closed. An `InputError` if
 * another program or model made what is there.
 */
export async function buildStore(store: Store, material: Material, pool: Pool, io: Io): Promise<StoreBuild> {
  const failures: InputError[] = [];
  let [added, known, stopped] = [0, 0, false];
  const isOurs = store.madeBy?.program === program && store.madeBy.model === pool.model;
  const isKnown = (article: Article): boolean => isOurs && isSame(article, store.article(article.id));
  io.stopped().then(async () => {
    stopped = true;
    await pool.close();
  });
  try {
    for await (const outcome of outcomes(material, pool, io, isKnown)) {
      if (outcome instanceof InputError) failures.push(outcome);
      else if (outcome === "known") known += 1;
      else {
        store.put(outcome);
        added += 1;
      }
      if (stopped) break;
    }
  } catch (error) {
    // What was under way fails when the pool is closed.
    if (!stopped) throw error;
  }
  return { added, known, failures, stopped };
}

/** What became of each article, in their order: its graph, or the reason why there is none. */
async function* outcomes(
  { paths, date, count }: Material,
  pool: Pool,
  io: Io,
  isKnown: (article: Article) => boolean,
): AsyncGenerator<Graph | "known" | InputError> {
  const progress = showProgress(count, io);
  const cuts: string[] = [];
  const outcomeOf = async (input: Input): Promise<Graph | "known" | InputError> => {
    try {
      const article = articleOf(input, date);
      return isKnown(article) ? "known" : await pool.analyze(article);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  };
  try {
    for await (const outcome of inOrder(findInputs(paths, io), pool.ahead, outcomeOf)) {
      progress.step(outcome !== "known");
      if (outcome !== "known" && !(outcome instanceof InputError)) cuts.push(...cutsIn(outcome.diagnostics));
      yield outcome;
    }
  } finally {
    progress.end();
    for (const cut of cuts) io.err(`newsgraph build: ${cut}\n`);
  }
}

/** What was not read of articles as it stands there, a line each. */
export function cutsIn(diagnostics: Graph["diagnostics"]): readonly string[] {
  return diagnostics
    .filter(({ code }) => code === "text-cut" || code === "sentence-cut")
    .map(({ article, message }) => `\`${article}\`: ${message}`);
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
