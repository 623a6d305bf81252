import type { Io } from "./command.ts";

/** A bar on the terminal that grows with each article. */
export interface Progress {
  /** One more is done; `isRead` unless it only had to be looked at. */
  step(isRead: boolean): void;
  /** Removes the bar. */
  end(): void;
}

/** Shows how many of `total` articles are done, if `io` is a terminal. */
export function showProgress(total: number, io: Io): Progress {
  const began = performance.now();
  let [done, read, drawn] = [0, 0, Number.NEGATIVE_INFINITY];
  return {
    step(isRead) {
      done += 1;
      read += Number(isRead);
      const now = performance.now();
      if (!io.terminal || now - drawn < milliseconds) return;
      drawn = now;
      io.err(`\r${formatProgress(done, total, (read * 1000) / (now - began))}\u001b[K`);
    },
    end() {
      if (io.terminal) io.err("\r\u001b[K");
    },
  };
}

/** How often the bar is drawn, at most. */
const milliseconds = 100;

const width = 30;

/** "━━━━━━━━━───────────────────── 120/400 articles, 11.9 a second"; `rate` is of those that are read. */
export function formatProgress(done: number, total: number, rate: number): string {
  const filled = Math.round((width * done) / Math.max(total, done));
  return `${"━".repeat(filled)}${"─".repeat(width - filled)} ${done}/${total} articles, ${rate.toFixed(1)} a second`;
}
