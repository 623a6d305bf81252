import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openThreads, TaskError } from "../../packages/model/src/threads.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-threads-"));
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, body: string): URL {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, threadId } from "node:worker_threads";\n${body}`);
  return pathToFileURL(path);
}

/** Tells its thread, or fails in the way that it is told. */
const telling = script(
  "telling",
  `parentPort.on("message", (task) => {
     if (task === null) process.exit();
     else if (task === "throw") parentPort.postMessage({ fault: new TypeError("it is odd") });
     else if (task === "die") setTimeout(() => { throw new Error("it fell") });
     else if (task === "exit") process.exit(3);
     else if (task !== "wait") parentPort.postMessage({ result: [task, threadId] });
   });
   parentPort.postMessage({ ready: true });`,
);

test("there are no more threads than wanted, and none that is not needed", async () => {
  const threads = openThreads<number, [number, number]>(telling, 2);
  const [one] = await threads.run(1);
  expect(one).toBe(1);
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const results = await Promise.all(numbers.map((number) => threads.run(number)));
  expect(results.map(([number]) => number)).toEqual(numbers);
  expect(new Set(results.map(([, thread]) => thread)).size).toBeLessThanOrEqual(2);
  await threads.close();
});

test.for([
  ["throw", /^TypeError: it is odd at .*telling\.mjs/],
  ["die", /^Error: it fell at .*telling\.mjs/],
  ["exit", /^Error: the thread ended with code 3$/],
] as const)("a task that fails (%s) says why, and the others are done", async ([task, message]) => {
  const threads = openThreads<unknown, [unknown, number]>(telling, 1);
  const [before, failing, after] = [threads.run("before"), threads.run(task), threads.run("after")];
  await expect(failing).rejects.toThrow(message);
  await expect(failing).rejects.toThrow(TaskError);
  expect((await before)[0]).toBe("before");
  expect((await after)[0]).toBe("after");
  await threads.close();
});

test("if threads cannot start, every task is refused with the reason, which is no fault of the task", async () => {
  const threads = openThreads<number, number>(script("broken", 'throw new Error("no model")'), 2);
  const refused = await Promise.allSettled([1, 2, 3].map((task) => threads.run(task)));
  expect(refused.map((one) => one.status === "rejected" && String(one.reason))).toEqual(
    Array.from({ length: 3 }, () => "Error: no model"),
  );
  await threads.close();
});

test("closing ends what is under way and what waits", async () => {
  const threads = openThreads<unknown, unknown>(telling, 1);
  await threads.run("before");
  const open = [threads.run("wait"), threads.run("waiting")];
  const ended = Promise.allSettled([...open]);
  await threads.close();
  expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(threads.run("late")).rejects.toThrow(/closed/);
});
