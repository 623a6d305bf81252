import { parentPort } from "node:worker_threads";
import { loadParser } from "./node.ts";
import { perform, type Task } from "./pool.ts";
import type { Reply } from "./threads.ts";

const parser = await loadParser();

const say = (reply: Reply<Awaited<ReturnType<typeof perform>>>): void => parentPort?.postMessage(reply);

parentPort?.on("message", async (task: Task | null) => {
  if (task === null) process.exit();
  try {
    say({ result: await perform(task, parser) });
  } catch (fault) {
    say({ fault });
  }
});
say({ ready: true });
