import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { formatNQuads, InputError, QueryError } from "@newsgraph/core";
import type { Quad } from "@rdfjs/types";
import type { Change, Dataset, Reply, Request, Task } from "./sparql-task.ts";

/** How far a query may go. */
export interface Limits {
  /** Milliseconds, without loading. */
  readonly time: number;
  readonly rows: number;
}

/** What an engine answers about: a `Store`, or anything else that can be told as RDF. */
export interface Contents {
  quads(): Iterable<readonly Quad[]>;
  /** Another number means other quads. */
  readonly version?: number;
  /** What others wrote, as N-Quads. */
  readonly written?: string;
  /** Keeps what others wrote; without it, nothing can be. */
  write?(lines: string): void;
}

/** A SPARQL engine over the RDF of a graph: Oxigraph in a thread of its own, which can be ended whatever it is doing. */
export interface Sparql {
  /**
   * Answers a query, as a text of the media type `results` (for tables and truth values) or `graphs` (for triples). Without a
   * dataset, the default graph holds what all graphs hold.
   *
   * A `QueryError` if the query is wrong, and an `InputError` if it takes longer or finds more than the limits allow.
   */
  query(
    query: string,
    limits: Limits,
    form: { readonly results: string; readonly graphs: string },
    dataset?: Dataset,
    base?: string,
  ): Promise<Answered>;
  /**
   * Changes what others wrote; what articles say is out of its reach, and also not seen by it. When it resolves the change is
   * kept. Whether the graph was there before.
   *
   * A `QueryError` if the update or a document is wrong, and an `InputError` if it takes longer than `time` milliseconds, is
   * about an article's graph, or cannot be kept; then nothing is changed.
   */
  change(change: Change, time: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface Answered {
  readonly mediaType: string;
  readonly text: string;
}

/** More than fits into the memory of WebAssembly with room to work. */
const mostQuads = 8_000_000;

/**
 * Opens an engine over the contents, which are loaded at the first query, again after a query had to be ended, and whenever
 * their version has changed.
 */
export function openSparql(contents: Contents): Sparql {
  let running: Promise<Worker> | null = null;
  let loaded = 0;
  const end = async (): Promise<void> => {
    const worker = running;
    running = null;
    await (await worker?.catch(() => null))?.terminate();
  };
  const started = async (): Promise<Worker> => {
    const { version = 0 } = contents;
    if (loaded !== version) await end();
    loaded = version;
    running ??= start(contents);
    // A start that failed is tried again by the next query.
    running.catch(() => {
      running = null;
    });
    return running;
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One at a time: the engine has one thread, and a limit of time must not count the waiting. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = turn.then(action);
    turn = result.catch(() => null);
    return result;
  };
  return {
    query: (query, limits, { results, graphs }, dataset, base) =>
      inTurn(async () => {
        const request: Request = {
          query,
          rows: limits.rows,
          results,
          graphs,
          ...(dataset === undefined ? {} : { dataset }),
          ...(base === undefined ? {} : { base }),
        };
        const reply = await ask(await started(), { request }, limits.time);
        if (reply === null) {
          await end();
          throw new InputError(`Cannot answer the query: it took longer than ${limits.time / 1000} seconds`);
        }
        return answered(reply, limits);
      }),
    change: (change, time) =>
      inTurn(async () => {
        const reply = await ask(await started(), { change }, time);
        try {
          return kept(reply, contents, time);
        } catch (error) {
          // The thread may have what was not kept.
          await end();
          throw error;
        }
      }),
    close: () => inTurn(end),
  };
}

async function start(contents: Contents): Promise<Worker> {
  // Sources run as they are, so the worker is a .ts beside a .ts, and a .js beside a .js.
  const worker = new Worker(new URL(`./sparql.worker${extname(import.meta.url)}`, import.meta.url));
  worker.unref();
  try {
    await load(contents, worker);
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

async function load(contents: Contents, worker: Worker): Promise<void> {
  let count = 0;
  /** The thread reads one chunk while the next is written here. */
  let reading: Promise<Reply | null> = Promise.resolve(null);
  for (const chunk of chunksOf(contents.quads())) {
    count += chunk.quads;
    if (count > mostQuads) {
      throw new InputError(
        `Cannot answer SPARQL here: the graph has more than ${mostQuads} quads; load its export into a server`,
      );
    }
    checkLoaded(await reading);
    reading = ask(worker, { lines: chunk.lines }, Number.POSITIVE_INFINITY, [chunk.lines.buffer]);
  }
  checkLoaded(await reading);
  checkLoaded(await ask(worker, { written: contents.written ?? "" }, Number.POSITIVE_INFINITY));
}

function checkLoaded(reply: Reply | null): void {
  if (reply !== null && "fault" in reply) throw new InputError(`Cannot load the graph: ${reply.fault}`);
}

/** About as much as Oxigraph reads fastest at a time. */
const chunkLength = 1 << 20;

/** N-Quads: what is as plain as this is read faster than TriG, though it is three times as long. */
function* chunksOf(
  pieces: Iterable<readonly Quad[]>,
): Generator<{ readonly lines: Uint8Array<ArrayBuffer>; readonly quads: number }> {
  // A thread takes bytes over where it copies a text, and so does WebAssembly.
  const encoder = new TextEncoder();
  let text = "";
  let quads = 0;
  for (const piece of pieces) {
    text += formatNQuads(piece);
    quads += piece.length;
    if (text.length < chunkLength) continue;
    yield { lines: encoder.encode(text), quads };
    [text, quads] = ["", 0];
  }
  if (quads > 0) yield { lines: encoder.encode(text), quads };
}

/** `null` if the time ran out. */
async function ask(
  worker: Worker,
  task: Task,
  time: number,
  given: readonly ArrayBuffer[] = [],
): Promise<Reply | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply | null>();
  const timer = Number.isFinite(time) ? setTimeout(() => resolve(null), time) : undefined;
  const onExit = (): void => resolve({ fault: "the engine ran out of memory", kind: "memory" });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", onExit);
  worker.ref();
  worker.postMessage(task, given);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off("message", resolve);
    worker.off("error", reject);
    worker.off("exit", onExit);
    worker.unref();
  }
}

function kept(reply: Reply | null, contents: Contents, time: number): boolean {
  if (reply === null) throw new InputError(`Cannot make the change: it took longer than ${time / 1000} seconds`);
  if ("written" in reply) {
    if (contents.write === undefined) throw new InputError("Cannot make the change: the graph is read-only");
    contents.write(reply.written);
    return reply.existed;
  }
  const fault = "fault" in reply ? reply.fault : "the engine is still loading";
  if ("kind" in reply && reply.kind === "query") throw new QueryError(`Cannot make the change: ${fault}`, 0);
  throw new InputError(`Cannot make the change: ${fault}`);
}

function answered(reply: Reply, { rows }: Limits): Answered {
  if ("text" in reply) return { mediaType: reply.mediaType, text: reply.text };
  if (!("fault" in reply)) throw new InputError("Cannot answer the query: the engine is still loading");
  if (reply.kind === "rows")
    throw new InputError(`Cannot answer the query: it finds more than ${rows} rows; give it a LIMIT`);
  if (reply.kind === "memory") throw new InputError(`Cannot answer the query: ${reply.fault}`);
  throw new QueryError(`Cannot read the query: ${reply.fault}`, 0);
}
