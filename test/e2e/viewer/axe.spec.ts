import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { open, serveSite, test, useStory } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const story = useStory();

/** The states of the page, each by its link and what is done there; the first nine are looked at on small screens too. */
const STATES: readonly (readonly [name: string, hash: string, act?: (page: Page) => Promise<void>])[] = [
  ["the graph", ""],
  ["an actor", "#sel=veldonia"],
  ["a disputed edge", "#sel=veldonia|suppliesArmsTo|lantern-front"],
  ["the table", "#v=table&sel=veldonia"],
  ["the text", "#v=text&sel=veldonia|suppliesArmsTo|lantern-front"],
  ["the file menu", "", (page) => page.locator("summary", { hasText: "File" }).click()],
  ["a bad file", "", dropBadFile],
  ["a comparison", "#cmp=veldonia,karsovia"],
  ["around an actor", "#only=sundrey&open=sundrey:50&hide=hale-brandt&pin=sundrey:0:0&sel=sundrey"],
  ["a refined layout", "#lay=refined:5&lock=1"],
  ["search results", "", (page) => page.getByRole("combobox", { name: "Search" }).fill("ka")],
  ["nothing found", "", (page) => page.getByRole("combobox", { name: "Search" }).fill("zzz")],
  ["nothing visible", "#told="],
  ["help", "", (page) => page.getByRole("button", { name: "Help" }).click()],
];

for (const theme of ["light", "dark"] as const) {
  for (const width of [320, 768, 1280]) {
    test(`axe finds nothing in any state, ${theme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      const found: string[] = [];
      for (const [name, hash, act] of STATES.slice(0, width === 1280 ? STATES.length : 9)) {
        await page.goto("about:blank");
        await open(page, story.url, `${hash === "" ? "#" : `${hash}&`}theme=${theme}`);
        await expect(page.locator("main")).toBeVisible();
        await act?.(page);
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
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

async function dropBadFile(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["<a> <b>"], "broken.ttl"));
    return data;
  });
  await page.locator("newsgraph-viewer").dispatchEvent("drop", { dataTransfer });
  await expect(page.getByRole("alert")).toBeVisible();
}

/** What axe objects to on the page as it is. */
async function violations(page: Page): Promise<readonly string[]> {
  // By the debugger, which the page's own policy does not bind.
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
