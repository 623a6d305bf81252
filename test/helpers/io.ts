import type { Io } from "../../packages/cli/src/command.ts";

/** A terminal that remembers what was written to it. */
export interface Recording extends Io {
  readonly written: { out: string; err: string };
  /** Resolves when a server is up: with what it printed. */
  readonly serving: Promise<string>;
  /** Makes `stopped` resolve, as Ctrl+C does. */
  stop(): void;
}

export function recording(input = ""): Recording {
  const written = { out: "", err: "" };
  const stopping = Promise.withResolvers<void>();
  const serving = Promise.withResolvers<string>();
  return {
    written,
    serving: serving.promise,
    stop: () => stopping.resolve(),
    async out(text) {
      written.out += text;
      if (text.includes("http://")) serving.resolve(text);
    },
    err(text) {
      written.err += text;
    },
    input: async () => new TextEncoder().encode(input),
    terminal: false,
    stopped: () => stopping.promise,
  };
}
