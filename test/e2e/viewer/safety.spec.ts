import { readFile } from "node:fs/promises";
import { encode, formatTurtle, type View } from "@newsgraph/core";
import { expect, type Page } from "@playwright/test";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { evidence, view } from "../../viewer/story.ts";
import { open, serveSite, test } from "./site.ts";

/** Words that would like to be code: tags, event handlers, links, an end of a script, signs that turn the direction of reading. */
const EVIL =
  '<img src=x onerror="hacked=1"><script>hacked=1</script><a href="javascript:hacked=1">x</a>]]>--></script>\'\u202e\u0000\ufffe{{7*7}}';

const [article] = view.articles;
const EVIL_VIEW: View = {
  ...view,
  articles: view.articles.map((one) => ({ ...one, title: EVIL, publisher: EVIL, url: "javascript:hacked=1" })),
  actors: view.actors.map((actor) => ({ ...actor, label: `${actor.label} ${EVIL}`, aliases: [EVIL] })),
  edges: view.edges.map((edge) => ({
    ...edge,
    phrase: EVIL,
    object: "literal" in edge.object ? { ...edge.object, literal: EVIL } : edge.object,
  })),
};
const [shelf] = evidence.articles;
const EVIL_EVIDENCE = {
  // As long as the text itself, so that the marks stand somewhere.
  articles: [{ ...shelf, text: EVIL.repeat(100).slice(0, shelf?.text.length) }],
};

test("an article full of code shows as text in all views, in saved pictures, and in dropped files", async ({
  page,
}) => {
  expect(article).toBeDefined();
  const site = await serveSite({
    "/view.json": JSON.stringify(EVIL_VIEW),
    "/evidence/000.json": JSON.stringify(EVIL_EVIDENCE),
  });
  await open(page, site.url, "#sel=veldonia");
  await expect(page.locator(".panel h2")).toContainText("<script>hacked=1</script>");
  await expectOnlyText(page);
  await page.getByRole("combobox", { name: /^Search/ }).fill("onerror");
  await expect(page.getByRole("option").first()).toContainText("<img src=x");
  await page.keyboard.press("Enter");
  await expectOnlyText(page);
  for (const mode of ["Table", "Text", "Graph"]) {
    await page.getByRole("button", { name: mode, exact: true }).click();
    await expect(page.locator("main")).toBeVisible();
    await expectOnlyText(page);
  }
  await expect(page.locator("canvas").first()).toBeVisible();
  await page.locator("summary", { hasText: "File" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save picture as SVG" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[\p{Letter}\p{Number}-]+\.svg$/u);
  const svg = await readFile(await download.path(), "utf8");
  const tags = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag));
  expect([...tags].sort()).toEqual(["path", "rect", "svg", "text", "title", "tspan"]);
  expect(svg).toContain("&lt;script&gt;hacked=1&lt;/script&gt;");
  await drop(
    page,
    "evil.json",
    JSON.stringify({ ...EVIL_VIEW, edges: [{ ...EVIL_VIEW.edges[0], id: EVIL, class: EVIL }] }),
  );
  await expect(page.getByRole("alert")).toContainText("edges[0].class is not one of");
  await drop(page, `${EVIL.slice(0, 60)}.pdf`, EVIL);
  await expect(page.getByRole("alert")).toContainText('<img src=x onerror="hacked=1">');
  await expectOnlyText(page);
  const graph = {
    ...sampleGraph,
    entities: sampleGraph.entities.map((entity) => ({
      ...entity,
      label: EVIL.replace("\u0000", "").replace("\ufffe", ""),
    })),
  };
  await drop(page, "evil.ttl", formatTurtle(encode(graph)));
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("<script>hacked=1</script>");
  await expectOnlyText(page);
  await site.close();
});

test("the page's policy lets nothing run or load but its own files", async ({ page }) => {
  const site = await serveSite({ "/view.json": JSON.stringify(view), "/evidence/000.json": JSON.stringify(evidence) });
  await open(page, site.url, "#sel=veldonia");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])
    expect(policy?.split("; ")).toContain(rule);
  expect(policy).not.toContain("unsafe");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia");
  await site.close();
});

test.describe("what the policy refuses", () => {
  test.use({ forgiven: /Content Security Policy/ });

  test("a script that came into the page by any way does not run", async ({ page }) => {
    const site = await serveSite({ "/view.json": JSON.stringify(view) });
    await open(page, site.url);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "hacked = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<button id="evil" onclick="hacked = 1">x</button>');
      document.getElementById("evil")?.click();
    });
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    await site.close();
  });
});

test("a viewer that is taken away and put back twenty times leaves nothing behind", async ({ page }) => {
  await page.addInitScript(countWhatIsLeft);
  const site = await serveSite({ "/view.json": JSON.stringify(view), "/evidence/000.json": JSON.stringify(evidence) });
  await open(page, site.url, "#sel=veldonia");
  const left: Left[] = [];
  for (let round = 0; round < 20; round++) {
    await expect(page.locator("canvas").first()).toBeVisible();
    await page.evaluate(() => {
      const viewer = document.querySelector("newsgraph-viewer");
      Object.assign(globalThis, { taken: viewer });
      viewer?.remove();
    });
    if (round % 19 === 0) {
      // Timers that are under way run out.
      await page.waitForTimeout(1500);
      left.push(await page.evaluate(() => (globalThis as unknown as { left: () => Left }).left()));
    }
    await page.evaluate(() => document.body.prepend((globalThis as unknown as { taken: Element }).taken));
  }
  const [first, last] = left;
  expect(first?.contexts).toBeGreaterThan(0);
  expect(last).toEqual({ ...first, contexts: last?.contexts });
  expect(last).toMatchObject({ alive: 0, timers: 0 });
  await site.close();
});

interface Left {
  /** WebGL contexts that were made, and how many of them are not given back. */
  readonly contexts: number;
  readonly alive: number;
  /** Listeners on what outlives the viewer: the window, the document, its body, and media queries. */
  readonly listeners: number;
  readonly timers: number;
}

/** Runs in the page before anything else, and keeps count. */
function countWhatIsLeft(): void {
  const contexts = new Set<WebGLRenderingContext>();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = Reflect.apply(getContext, this, args);
    if (String(args[0]).startsWith("webgl") && context !== null) contexts.add(context);
    return context;
  } as typeof getContext;
  let listeners = 0;
  const outlives = (target: unknown): boolean =>
    target === window || target === document || target === document.body || target instanceof MediaQueryList;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    if (outlives(this ?? window)) listeners++;
    return Reflect.apply(addEventListener, this ?? window, args);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...args: Parameters<typeof removeEventListener>
  ) {
    if (outlives(this ?? window)) listeners--;
    return Reflect.apply(removeEventListener, this ?? window, args);
  };
  const timers = new Set<number>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = ((act: () => void, delay?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, delay);
    timers.add(timer);
    return timer;
  }) as unknown as typeof setTimeout;
  window.setInterval = ((act: () => void, delay?: number) => {
    const timer = setInterval(act, delay);
    timers.add(timer);
    return timer;
  }) as unknown as typeof setInterval;
  window.clearTimeout = (timer) => {
    timers.delete(timer as number);
    clearTimeout(timer);
  };
  window.clearInterval = (timer) => {
    timers.delete(timer as number);
    clearInterval(timer);
  };
  Object.assign(globalThis, {
    left: (): Left => ({
      contexts: contexts.size,
      alive: [...contexts].filter((context) => !context.isContextLost()).length,
      listeners,
      timers: timers.size,
    }),
  });
}

/** Nothing of what was read became an element of its own or a link, and nothing ran. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: "hacked" in globalThis,
    elements: document.querySelectorAll("newsgraph-viewer :is(script, img, iframe)").length,
    links: [...document.querySelectorAll("newsgraph-viewer [href]")].filter(
      (link) => !/^(https?:|#)/.test(link.getAttribute("href") ?? ""),
    ).length,
  }));
  expect(found).toEqual({ hacked: false, elements: 0, links: 0 });
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.content], file.name));
      return data;
    },
    { name, content },
  );
  await page.locator("newsgraph-viewer").dispatchEvent("drop", { dataTransfer });
}
