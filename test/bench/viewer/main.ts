/**
 * Prints what a large view costs in a real browser: the JS heap, and main-thread time until the next frame.
 *
 *     node --conditions=@newsgraph/source test/bench/viewer/main.ts [ACTORS EDGES]   (50000 150000 is the largest tried)
 *
 * The viewer must be built. Times are CPU time of the page's main thread, with software rendering: until the frame is drawn that
 * shows what was asked for (the thread's clock in a trace), and in all (CDP's `TaskDuration` in thread ticks), which has in it what
 * comes after that frame, such as the places of the words, and what measuring takes.
 */
import type { ViewerElement } from "@newsgraph/viewer";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import settings from "../../e2e/playwright.config.ts";
import { serveSite } from "../../e2e/viewer/site.ts";
import { BUDGET_SIZE, largeView } from "./large-view.ts";

declare global {
  /** In the page: does something, and marks when it is begun and when the frame after it is drawn. */
  var marked: (act: () => void) => void;
}

/** What a view of 50,000 actors may take on a busy machine, in milliseconds. */
const OPENING_TIMEOUT = 300_000;

const [actors = BUDGET_SIZE.actors, edges = BUDGET_SIZE.edges] = process.argv.slice(2).map(Number);
const view = JSON.stringify(largeView({ ...BUDGET_SIZE, actors, edges }));
print(`${actors} actors, ${edges} edges, view.json of ${megabytes(view.length)}`);

const site = await serveSite({ "/view.json": view });
const browser = await chromium.launch(settings.use?.launchOptions ?? {});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on("pageerror", (error) => print(`the page complains: ${error.message}`));
await page.addInitScript(() => {
  globalThis.marked = (act) => {
    performance.mark("begun");
    act();
    // After the viewer's own callback for that frame, which was asked for before.
    requestAnimationFrame(() => performance.mark("drawn"));
  };
});
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
await timed("show all", () => clickOn(".crumb button", "show all"));
await heap("all shown");
await timed("a filter, with all shown", () => hideTone("neutral"));
await timed("lifted again", () => hideTone());
await timed("the search is entered", () => typeInSearch(""));
for (const words of ["k", "kavel", "veldo criticizes", "kavle ornia"]) {
  await timed(`search: ${words}`, () => typeInSearch(words));
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
await timed("the table", () => clickOn("header button", "Table"));
await timed("a filter, in the table", () => hideTone("neutral"));
await timed("lifted again", () => hideTone());
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

/** `act` leaves what is to be drawn to the page's next frame. */
async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  await browser.startTracing(page, { categories: ["blink.user_timing"] });
  const before = await taskTime(session);
  await act();
  // The pointer rests a moment before the rest steps back.
  await page.waitForTimeout(100);
  await frames(page);
  const all = (await taskTime(session)) - before;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const [begun, drawn] = ["begun", "drawn"].map((mark) => traceEvents.find(({ name }) => name === mark)?.tts);
  const drawing =
    begun === undefined || drawn === undefined ? "" : `${Math.round((drawn - begun) / 1000)} ms until drawn, `;
  print(`${what}: ${drawing}${Math.round(all)} ms in all`);
}

interface TraceEvent {
  readonly name: string;
  /** CPU time of the thread so far, in microseconds. */
  readonly tts?: number;
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
    const { viewer } = document.querySelector<ViewerElement>("newsgraph-viewer") ?? {};
    marked(() => viewer?.setFilter((now) => ({ ...now, hidden: { ...now.hidden, tone: new Set(hidden) } })));
  }, tones);
}

function clickOn(buttons: string, words: string): Promise<void> {
  return page.evaluate(
    ([where, text]) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find((one) => one.textContent?.trim() === text);
      marked(() => found?.click());
    },
    [buttons, words] as const,
  );
}

/** Enters the search, and has these words in it. */
function typeInSearch(words: string): Promise<void> {
  return page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    marked(() => {
      field?.focus();
      if (field === null || field.value === typed) return;
      field.value = typed;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
  }, words);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
