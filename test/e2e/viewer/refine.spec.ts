import type { View } from "@newsgraph/core";
import type { Viewer, ViewerElement } from "@newsgraph/viewer";
import { expect, type Page } from "@playwright/test";
import { largeView } from "../../bench/viewer/large-view.ts";
import { view } from "../../viewer/story.ts";
import { open, serveSite, test, useStory } from "./site.ts";

const story = useStory();

/** So large that to refine it takes a while. */
const large = largeView({ actors: 900, edges: 2400, articles: 40 });

/** The viewer of the page, inside the page. */
declare function viewer(): Viewer;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { viewer: () => document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer });
  });
});

test("a refined layout moves the actors, comes to rest, and is the same by its link; Back undoes it", async ({
  page,
}) => {
  await open(page, story.url);
  const before = await places(page);
  await page.getByRole("combobox", { name: "Layout" }).selectOption("refined");
  await expectRest(page);
  await expect(page).toHaveURL(/#lay=refined$/);
  const refined = await places(page);
  expect(furthest(before, refined)).toBeGreaterThan(20);
  await expect(button(page, "Refine the layout")).toBeDisabled();
  await page.goto("about:blank");
  await open(page, story.url, "#lay=refined");
  await expectRest(page);
  await expect.poll(async () => furthest(await places(page), refined)).toBeLessThan(1);
  await page.goto("about:blank");
  await open(page, story.url);
  await button(page, "Refine the layout").click();
  await expectRest(page);
  await page.goBack();
  await expect.poll(async () => furthest(await places(page), before)).toBeLessThan(1);
});

test("a filter and a table between leave a refined layout as it is", async ({ page }) => {
  await open(page, story.url, "#lay=refined");
  await expectRest(page);
  const refined = await places(page);
  await page
    .locator(".rail")
    .getByRole("checkbox", { name: /^neutral/i })
    .click();
  await page
    .locator(".rail")
    .getByRole("checkbox", { name: /^neutral/i })
    .click();
  await button(page, "Refine the layout").focus();
  await page.keyboard.press("t");
  await page.keyboard.press("g");
  await expect.poll(async () => furthest(await places(page), refined)).toBeLessThan(1);
});

test("by keyboard a layout is refined, stopped and gone on with, and the link says after how many steps", async ({
  page,
}) => {
  const site = await serveSite({ "/view.json": JSON.stringify(large) });
  await open(page, site.url, "#all=1");
  await expect(page.locator(".crumb")).toContainText("Showing 8");
  await button(page, "Refine the layout").press("Enter");
  await button(page, "Stop refining").press("Enter");
  await expect(page).toHaveURL(/#all=1&lay=refined:\d+$/);
  const link = page.url();
  await expect(page.getByRole("status")).toHaveText(/^The layout stands after \d+ steps\.$/);
  const stopped = await places(page, large);
  await button(page, "Go on refining").press("Enter");
  await expect(button(page, "Stop refining")).toBeFocused();
  await button(page, "Stop refining").press("Enter");
  await expect(button(page, "Go on refining")).toBeVisible();
  expect(furthest(await places(page, large), stopped)).toBeGreaterThan(1);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("status")).toHaveText(/^The layout stands after/);
  await expect.poll(async () => furthest(await places(page, large), stopped)).toBeLessThan(1);
  await site.close();
});

test("who asks for little motion sees a layout only where it ends", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const site = await serveSite({ "/view.json": JSON.stringify(large) });
  await open(page, site.url, "#all=1");
  const before = await places(page, large);
  await button(page, "Refine the layout").click();
  await expect(button(page, "Stop refining").locator("circle")).not.toHaveAttribute("stroke-dasharray", "0 1");
  expect(furthest(await places(page, large), before)).toBeLessThan(1);
  await button(page, "Stop refining").click();
  await expect.poll(async () => furthest(await places(page, large), before)).toBeGreaterThan(5);
  await site.close();
});

test("locked, no disc follows the pointer, the picture does, and nothing is laid out anew", async ({ page }) => {
  await open(page, story.url, "#lock=1");
  const before = await places(page);
  const [x, y] = before.get("oren-tadic") ?? [0, 0];
  const box = await page.locator(".canvas-ground").boundingBox();
  await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + x + 50, (box?.y ?? 0) + y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/#lock=1&cam=/);
  const after = await places(page);
  const moved = [...after].map(([id, [left, top]]) => {
    const [wasLeft, wasTop] = before.get(id) ?? [0, 0];
    return [Math.round(left - wasLeft), Math.round(top - wasTop)];
  });
  expect(new Set(moved.map(String)).size).toBe(1);
  expect(moved[0]?.[0]).toBeGreaterThan(20);
  await expect(page.getByRole("combobox", { name: "Layout" })).toBeDisabled();
  await expect(button(page, "Refine the layout")).toBeDisabled();
});

function button(page: Page, name: string) {
  return page.locator(".controls").getByRole("button", { name });
}

async function expectRest(page: Page): Promise<void> {
  await expect(page.getByRole("status")).toHaveText("The layout rests.");
}

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Where the first actors are drawn, once nothing moves any more. */
async function places(page: Page, { actors }: View = view): Promise<Places> {
  // All in the frame, whatever the picture's size was when it came to be.
  if (!page.url().includes("lock=1")) await button(page, "Fit all").click();
  const ids = actors.slice(0, 30).map(({ id }) => id);
  let last: Places = new Map();
  await expect
    .poll(
      async () => {
        const before = last;
        last = new Map(await page.evaluate(placesNow, ids));
        return before.size > 0 && before.size === last.size && furthest(before, last) === 0;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}

/** In the page: after two frames, so that what was asked for is drawn. */
async function placesNow(ids: readonly string[]): Promise<readonly (readonly [string, readonly [number, number]])[]> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  return ids.flatMap((id) => {
    const place = viewer()?.placeOf({ kind: "actor", id }) ?? null;
    return place === null ? [] : [[id, [place.x, place.y]] as const];
  });
}

/** How far the one is that is farthest from where it was. */
function furthest(before: Places, after: Places): number {
  return Math.max(
    ...[...before].map(([id, [x, y]]) => {
      const now = after.get(id);
      return now === undefined ? 0 : Math.hypot(now[0] - x, now[1] - y);
    }),
  );
}
