import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { type Article, analyze, type Graph, InputError, type Parser, type Syntax } from "@newsgraph/core";
import { openThreads, TaskError, type Threads } from "./threads.ts";
import { readModel } from "./weights.ts";

/**
 * A parser and all that follows it, in threads of their own: each has a copy of the model, and reads one article at a time.
 *
 * Law: the results are those of one parser in one thread, whatever the number of threads.
 */
export interface Pool extends Parser {
  /** So many articles under way at once keep all threads busy. */
  readonly ahead: number;
  /** Reads an article into a graph. An `InputError` that names it if its thread fails or runs out of memory on it. */
  analyze(article: Article): Promise<Graph>;
  /** Ends the threads; what is under way rejects. */
  close(): Promise<void>;
}

/** What a thread is given. */
export type Task = { readonly article: Article } | { readonly sentences: readonly (readonly string[])[] };

/**
 * Opens a pool for so many characters of text: of more threads the more there is to read, but no more than `most`, by default as
 * many as there are processors and memory for. They start when they are needed. A short text is read in this thread, which is
 * sooner done than loading the program into another.
 */
export async function openPool(characters: number, most: number = threadsThatFit()): Promise<Pool> {
  const count = Math.min(most, Math.floor(characters / charactersAThread));
  const model = await readModel((name) => readFile(new URL(`../weights/${name}`, import.meta.url)));
  // Sources run as they are, so the worker is a .ts beside a .ts, and a .js beside a .js.
  const script = new URL(`./pool.worker${extname(import.meta.url)}`, import.meta.url);
  const threads = count === 0 ? openHere() : openThreads<Task, unknown>(script, count);
  const run = async (task: Task, what: string): Promise<unknown> => {
    try {
      return await threads.run(task);
    } catch (cause) {
      if (!(cause instanceof TaskError)) throw cause;
      throw new InputError(`Cannot read \`${what}\`: the program failed on it (${cause.message})`, { cause });
    }
  };
  return {
    model,
    ahead: Math.max(1, count * articlesAThread),
    analyze: (article) => run({ article }, article.id) as Promise<Graph>,
    parse: (sentences) =>
      run({ sentences }, `${sentences.find(({ length }) => length > 0)?.join(" ")} …`) as Promise<readonly Syntax[]>,
    close: threads.close,
  };
}

/** Does what a thread would do, without one. */
function openHere(): Threads<Task, unknown> {
  let parser: Promise<Parser> | null = null;
  return {
    async run(task) {
      parser ??= import("./node.ts").then(({ loadParser }) => loadParser());
      const loaded = await parser;
      return perform(task, loaded).catch((cause) => {
        throw new TaskError(cause);
      });
    },
    close: async () => {},
  };
}

/** Does a task of a pool. */
export function perform(task: Task, parser: Parser): Promise<Graph | readonly Syntax[]> {
  return "article" in task ? analyze(task.article, parser) : parser.parse(task.sentences);
}

/** What takes about four times as long to read as a thread takes to start. */
const charactersAThread = 30_000;

/** Enough that threads find work while a long article is waited for. */
const articlesAThread = 16;

/** What a thread may take, in bytes. */
const memoryAThread = 700e6;

function threadsThatFit(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(process.availableMemory() / memoryAThread)));
}
