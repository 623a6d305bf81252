import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { open, serveSite, test, useStory } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const story = useStory();

const FILTERS = "the filters";

/** The states of the page, each by its link and what is done there; Escape ends it, but for the last. */
const STATES: readonly (readonly [name: string, hash: string, act?: (page: Page) => Promise<void>])[] = [
  ["the graph", ""],
  [FILTERS, "#tone=conflictual", openRail],
  ["an actor", "#sel=veldonia"],
  ["a disputed edge", "#sel=veldonia|suppliesArmsTo|lantern-front"],
  ["the table", "#v=table&sel=veldonia"],
  ["the text", "#v=text&sel=veldonia|suppliesArmsTo|lantern-front"],
  ["the file menu", "", (page) => page.locator("summary", { hasText: "File" }).click()],
  ["a comparison", "#cmp=veldonia,karsovia"],
  ["around an actor", "#only=sundrey&open=sundrey:50&hide=hale-brandt&pin=sundrey:0:0&sel=sundrey"],
  ["a refined layout", "#lay=refined:5&lock=1"],
  ["search results", "", (page) => page.getByRole("combobox", { name: "Search" }).fill("ka")],
  ["nothing found", "", (page) => page.getByRole("combobox", { name: "Search" }).fill("zzz")],
  ["nothing visible", "#told="],
  ["help", "", (page) => page.getByRole("button", { name: "Help" }).click()],
  ["a bad file", "", dropBadFile],
];

for (const theme of ["light", "dark"] as const) {
  for (const width of [320, 768, 1280]) {
    test(`axe finds nothing in any state, ${theme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await open(page, story.url);
      const found: string[] = [];
      for (const [name, hash, act] of STATES) {
        // In the same page: to load and draw it takes longer than to look at it.
        await page.goto(`${story.url}${hash === "" ? "#" : `${hash}&`}theme=${theme}`);
        await expect(page.locator("main")).toBeVisible();
        await act?.(page);
        await frames(page);
        // The filters stand beside all states, and are the same there; they are most of what there is to look at.
        const others = name === FILTERS ? [] : [".rail"];
        found.push(...(await violations(page, others)).map((violation) => `${name}: ${violation}`));
        await page.keyboard.press("Escape");
      }
      expect(found).toEqual([]);
    });
  }
}

test.describe("without a view", () => {
  test.use({ forgiven: /404/ });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing, ${colorScheme}, on any screen`, async ({ page }) => {
      const site = await serveSite({});
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await open(page, site.url);
        await expect(page.getByRole("alert")).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
      await site.close();
    });
  }
});

/** Until what was asked for is on the page. */
function frames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function openRail(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Filters" });
  if (await button.isVisible()) await button.click();
  await expect(page.getByRole("navigation", { name: "Filters" })).toBeVisible();
}

async function dropBadFile(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["<a> <b>"], "broken.ttl"));
    return data;
  });
  await page.locator("newsgraph-viewer").dispatchEvent("drop", { dataTransfer });
  await expect(page.getByRole("alert")).toBeVisible();
}

/** What axe objects to on the page as it is, without the parts that are left out. */
async function violations(page: Page, leftOut: readonly string[] = []): Promise<readonly string[]> {
  // By the debugger, which the page's own policy does not bind.
  await page.evaluate(AXE);
  return await page.evaluate(
    async (exclude) => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations: found } = await axe.run({ exclude });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    [...leftOut],
  );
}
