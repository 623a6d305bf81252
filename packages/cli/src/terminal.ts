import type { Io } from "./command.ts";

/** The process's own terminal. */
export const terminal: Io = {
  out(text) {
    const { promise, resolve } = Promise.withResolvers<void>();
    process.stdout.write(text, () => resolve());
    return promise;
  },
  err(text) {
    process.stderr.write(text);
  },
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  terminal: process.stderr.isTTY === true,
  stopped() {
    const { promise, resolve } = Promise.withResolvers<void>();
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    return promise;
  },
};
