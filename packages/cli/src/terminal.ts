import type { Io } from "./command.ts";

let input: Promise<Uint8Array> | null = null;

/** The process's own terminal. */
export const terminal: Io = {
  out(text) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    return promise;
  },
  err(text) {
    process.stderr.write(text);
  },
  input() {
    input ??= readInput();
    return input;
  },
  terminal: process.stderr.isTTY === true,
  stopped() {
    const { promise, resolve } = Promise.withResolvers<void>();
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    return promise;
  },
};

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
