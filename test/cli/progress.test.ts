import { expect, test } from "vitest";
import { formatProgress, showProgress } from "../../packages/cli/src/progress.ts";
import { recording } from "../helpers/io.ts";

test.for([
  [0, 400, 0, "────────────────────────────── 0/400 articles, 0.0 a second"],
  [100, 400, 12.345, "━━━━━━━━────────────────────── 100/400 articles, 12.3 a second"],
  [400, 400, 9, "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 400/400 articles, 9.0 a second"],
  [3, 2, 9, "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 3/2 articles, 9.0 a second"],
] as const)("%d of %d at %d", ([done, total, rate, line]) => {
  expect(formatProgress(done, total, rate)).toBe(line);
});

test("the bar is drawn on a terminal and removed at the end", () => {
  const io = { ...recording(), terminal: true };
  const progress = showProgress(2, io);
  progress.step(true);
  progress.end();
  const removed = "\r\u001b[K";
  expect(io.written.err).toMatch(/^\r━+─+ 1\/2 articles, /);
  expect(io.written.err.endsWith(removed)).toBe(true);
});

test("there is no bar where nobody watches", () => {
  const io = recording();
  const progress = showProgress(1, io);
  progress.step(false);
  progress.end();
  expect(io.written.err).toBe("");
});
