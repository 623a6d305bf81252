/**
 * Prints what a large view costs in a real browser: the JS heap, and main-thread time until the next frame.
 *
 *     node --conditions=@newsgraph/source test/bench/viewer/main.ts [ACTORS EDGES]   (50000 150000 is the largest tried)
 *
 * The viewer must be built. Times are CPU time of the page's main thread (CDP's `TaskDuration` in thread ticks), with software rendering.
 */
import type { ViewerElement } from "@newsgraph/viewer";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import settings from "../../e2e/playwright.config.ts";
import { serveSite } from "../../e2e/viewer/site.ts";
import { BUDGET_SIZE, largeView } from "./large-view.ts";

/** What a view of 50,000 actors may take on a busy machine, in milliseconds. */
const OPENING_TIMEOUT = 300_000;

const [actors = BUDGET_SIZE.actors, edges = BUDGET_SIZE.edges] = process.argv.slice(2).map(Number);
const view = JSON.stringify(largeView({ ...BUDGET_SIZE, actors, edges }));
print(`${actors} actors, ${edges} edges, view.json of ${megabytes(view.length)}`);

const site = await serveSite({ "/view.json": view });
const browser = await chromium.launch(settings.use?.launchOptions ?? {});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on("pageerror", (error) => print(`the page complains: ${error.message}`));
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });

const before = await taskTime(session);
await page.goto(site.url, { timeout: OPENING_TIMEOUT });
await page.locator("canvas").first().waitFor({ timeout: OPENING_TIMEOUT });
await frames(page);
print(`opened: ${Math.round((await taskTime(session)) - before)} ms`);
await heap("opened, the most mentioned shown");
await timed("a filter, with the most mentioned shown", () => hideTone("neutral"));
await timed("lifted again", () => hideTone());
await timed("show all", () => page.locator(".crumb").getByRole("button", { name: "show all" }).click());
await heap("all shown");
await timed("a filter, with all shown", () => hideTone("neutral"));
await timed("lifted again", () => hideTone());
for (const words of ["k", "kavel", "veldo criticizes", "kavle ornia"]) {
  await timed(`search: ${words}`, () => page.getByRole("combobox", { name: /^Search/ }).fill(words));
}
await page.keyboard.press("Escape");
await heap("after searching");
const box = await page.locator(".canvas-ground").boundingBox();
const place = await page.evaluate(() => {
  const viewer = document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer;
  return viewer?.placeOf({ kind: "actor", id: viewer.labels().nodes[0]?.id ?? "" }) ?? { x: 0, y: 0 };
});
await timed("hover", () => page.mouse.move((box?.x ?? 0) + place.x, (box?.y ?? 0) + place.y));
await timed("select", () => page.mouse.click((box?.x ?? 0) + place.x, (box?.y ?? 0) + place.y));
await heap("an actor selected");
await browser.close();
await site.close();

async function heap(what: string): Promise<void> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = (await session.send("Runtime.getHeapUsage")) as Usage;
  print(`${what}: JS heap ${megabytes(usedSize)}, buffers ${megabytes(backingStorageSize)}`);
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const before = await taskTime(session);
  await act();
  // The pointer rests a moment before the rest steps back.
  await page.waitForTimeout(100);
  await frames(page);
  print(`${what}: ${Math.round((await taskTime(session)) - before)} ms`);
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

function frames(on: Page): Promise<void> {
  return on.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

function hideTone(...tones: readonly string[]): Promise<void> {
  return page.evaluate((hidden) => {
    document
      .querySelector<ViewerElement>("newsgraph-viewer")
      ?.viewer?.setFilter((filters) => ({ ...filters, hidden: { ...filters.hidden, tone: new Set(hidden) } }));
  }, tones);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
