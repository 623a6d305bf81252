import type { Viewer, ViewerElement } from "@newsgraph/viewer";
import { expect, type Page } from "@playwright/test";
import { FIRST_ACTORS } from "../../../packages/viewer/src/state/session.ts";
import { largeView } from "../../bench/viewer/large-view.ts";
import { readPng } from "./pixels.ts";
import { open, serveSite, test } from "./site.ts";

/** The largest graph that the viewer is meant for. */
const view = largeView({ actors: 50_000, edges: 60_000, articles: 500 });

test("fifty thousand actors open as an overview, are all drawn when asked for, and each of them is found", async ({
  page,
}) => {
  test.slow();
  const site = await serveSite({ "/view.json": JSON.stringify(view) });
  await open(page, site.url);
  const crumb = page.locator(".crumb");
  await expect(crumb).toContainText("of 50000 actors");
  await expect.poll(() => namesOn(page)).toBeGreaterThan(12);
  expect(await namesOn(page)).toBeLessThanOrEqual(FIRST_ACTORS);
  await crumb.getByRole("button", { name: "show all" }).click();
  const touched = new Set(view.edges.filter((edge) => edge.class !== "candidate").flatMap(endsOf));
  await expect(crumb).toContainText(/^Showing [34]\d{4} of 50000/);
  const some = view.actors.filter(({ id }, at) => at % 500 === 0 && touched.has(id)).map(({ id }) => id);
  expect(some.length).toBeGreaterThan(50);
  await expect.poll(() => drawnOf(page, some)).toBe(some.length);
  // Each is a few pixels; together they are no small part of the picture.
  const picture = await readPng(page, await page.locator(".canvas-ground").screenshot());
  const ground = picture.data[0] ?? 0;
  let ink = 0;
  for (let at = 0; at < picture.data.length; at += 4) if (Math.abs((picture.data[at] ?? 0) - ground) > 60) ink++;
  expect(ink / (picture.width * picture.height)).toBeGreaterThan(0.1);
  const last = view.actors.findLast(({ id }) => touched.has(id));
  await page.getByRole("combobox", { name: "Search" }).fill(last?.label ?? "");
  await expect(page.getByRole("option").first()).toContainText(last?.label ?? "");
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel h2")).toHaveText(last?.label ?? "");
  await site.close();
});

/** The viewer of the page, inside the page. */
declare function viewer(): Viewer;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { viewer: () => document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer });
  });
});

function endsOf({ subject, object }: (typeof view.edges)[number]): readonly string[] {
  return "entity" in object ? [subject, object.entity] : [subject];
}

function namesOn(page: Page): Promise<number> {
  return page.evaluate(() => viewer().labels().nodes.length);
}

/** How many of these are drawn. */
function drawnOf(page: Page, actors: readonly string[]): Promise<number> {
  return page.evaluate(
    (ids) => ids.filter((id) => viewer().placeOf({ kind: "actor", id }) !== null).length,
    [...actors],
  );
}
