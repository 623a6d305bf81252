import { extname } from "node:path";
import { Worker } from "node:worker_threads";

/** Threads that all do the same kind of task, each one at a time. */
export interface Threads<Task, Result> {
  /** Has a thread do `task`. It rejects with a `TaskError` if the task throws or ends its thread; the other tasks go on. */
  run(task: Task): Promise<Result>;
  /** Ends the threads as soon as they look up; tasks that are not done reject at once. */
  close(): Promise<void>;
}

/** A task failed: with what it threw as the cause, and where in the program that was, if it is known. */
export class TaskError extends Error {
  override readonly name = "TaskError";

  constructor(cause: unknown) {
    const [message, ...places] = String(cause instanceof Error ? cause.stack : cause).split(/\n\s*/);
    const place = places.find((line) => line.includes("file:"));
    super(place === undefined ? message : `${message} ${place}`, { cause });
  }
}

/** What a thread says: that it is ready for its first task, or how a task went. */
export type Reply<Result> = { readonly ready: true } | { readonly result: Result } | { readonly fault: unknown };

/**
 * Opens up to `most` threads that run the module at `script`, which says when it is ready, answers each message, a task, with a
 * `Reply`, and ends at `null`.
 *
 * A thread starts when a task has to wait, and one that has ended is replaced in the same way. If one ends before it is ready,
 * no task can be done, and all reject with the reason.
 */
export function openThreads<Task, Result>(script: URL, most: number): Threads<Task, Result> {
  const threads = new Set<Thread<Task, Result>>();
  const waiting: Job<Task, Result>[] = [];
  let closed = false;

  const start = (): void => {
    const worker = new Worker(script, { execArgv: conditionsFor(script) });
    const thread: Thread<Task, Result> = { worker, isReady: false, job: null };
    let reason: unknown = null;
    threads.add(thread);
    worker.on("message", (reply: Reply<Result>) => {
      const { job } = thread;
      thread.isReady = true;
      thread.job = null;
      if ("result" in reply) job?.resolve(reply.result);
      if ("fault" in reply) job?.reject(new TaskError(reply.fault));
      dispatch();
    });
    worker.on("error", (error) => {
      reason = error;
    });
    worker.on("exit", (code) => {
      threads.delete(thread);
      reason ??= new Error(`the thread ended with code ${code}`);
      thread.job?.reject(new TaskError(reason));
      if (!thread.isReady) for (const job of waiting.splice(0)) job.reject(reason);
      dispatch();
    });
  };
  const dispatch = (): void => {
    if (closed) return;
    for (const thread of threads) {
      if (!thread.isReady || thread.job !== null) continue;
      thread.job = waiting.shift() ?? null;
      // A thread without a task does not keep the process alive.
      if (thread.job === null) thread.worker.unref();
      else {
        thread.worker.ref();
        thread.worker.postMessage(thread.job.task);
      }
    }
    const starting = [...threads].filter(({ isReady }) => !isReady).length;
    if (waiting.length > starting && threads.size < most) start();
  };

  return {
    run(task) {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      if (closed) reject(closing());
      else {
        waiting.push({ task, resolve, reject });
        dispatch();
      }
      return promise;
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(closing());
      const ends = [...threads].map(({ worker, job }) => {
        job?.reject(closing());
        worker.ref();
        const { promise, resolve } = Promise.withResolvers<unknown>();
        worker.once("exit", resolve);
        // `terminate` would end the whole process while native code runs.
        worker.postMessage(null);
        return promise;
      });
      await Promise.all(ends);
    },
  };
}

interface Job<Task, Result> {
  readonly task: Task;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

interface Thread<Task, Result> {
  readonly worker: Worker;
  isReady: boolean;
  job: Job<Task, Result> | null;
}

function closing(): Error {
  return new Error("Cannot do the task: the threads were closed");
}

/** Sources run as they are, and what they import must be found as sources, too. */
function conditionsFor(script: URL): string[] {
  return extname(script.pathname) === ".ts" ? ["--conditions=@newsgraph/source"] : [];
}
