import type { Edge } from "@newsgraph/core";
import type { Viewer, ViewerElement } from "@newsgraph/viewer";
import { expect, type Page } from "@playwright/test";
import { overlap } from "../../../packages/viewer/src/render/labels.ts";
import { FIRST_ACTORS } from "../../../packages/viewer/src/state/session.ts";
import { largeView } from "../../bench/viewer/large-view.ts";
import { readPng } from "./pixels.ts";
import { open, type Site, serveSite, test } from "./site.ts";

/** Large enough to open with its most mentioned, to gather lines and to have a crowd; light enough to be drawn in software. */
const view = largeView({ actors: 1200, edges: 3000, articles: 60 });
const first = new Set(view.actors.slice(0, FIRST_ACTORS).map(({ id }) => id));
const shown = view.edges.filter((edge) => edge.class !== "candidate" && ends(edge).every((id) => first.has(id)));

let site: Site;

test.beforeAll(async () => {
  site = await serveSite({ "/view.json": JSON.stringify(view) });
});
test.afterAll(() => site.close());

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { viewer: () => document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer });
  });
  await open(page, site.url);
  await settled(page);
});

test("a large view opens with its most mentioned actors, says so, and shows all when asked", async ({ page }) => {
  const crumb = page.locator(".crumb");
  await expect(crumb).toContainText(`of 1200 actors and ${shown.length} of 3000 relations · the most mentioned first`);
  await crumb.getByRole("button", { name: "show all" }).click();
  const all = view.edges.filter((edge) => edge.class !== "candidate").length;
  await expect(crumb).toContainText(`of 1200 actors and ${all} of 3000 relations`);
  await settled(page);
  await expectDisjoint(page);
});

test("many names and words find room, none on another, and every one of them is drawn", async ({ page }) => {
  const { nodes, lines } = await labels(page);
  expect(nodes.length).toBeGreaterThan(12);
  expect(lines.length).toBeGreaterThan(10);
  await expectDisjoint(page);
  const box = await page.locator(".canvas-ground").boundingBox();
  const picture = await readPng(page, await page.locator(".canvas-ground").screenshot());
  const isInk = (x: number, y: number): boolean => {
    const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
    return Math.abs((picture.data[at] ?? 0) - (picture.data[0] ?? 0)) > 60;
  };
  expect(box?.width).toBe(picture.width);
  for (const { id, x, y, width, height } of nodes) {
    const columns = Array.from({ length: Math.floor(width) }, (_, column) => x - width / 2 + column);
    // In the middle of a name in one row, and of the first of two.
    const rows = [y, y - height / 4];
    expect(columns.filter((column) => rows.some((row) => isInk(column, row))).length, id).toBeGreaterThan(3);
  }
  // The mark of gathered lines is a number in a ring.
  expect(lines.filter(({ id }) => id.startsWith("|told|")).length).toBeGreaterThan(0);
});

test("the most mentioned have names, at any width", async ({ page }) => {
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    const { nodes } = await labels(page);
    const named = new Set(nodes.map(({ id }) => id));
    expect(view.actors.slice(0, 10).filter(({ id }) => !named.has(id))).toEqual([]);
  }
});

test("the pointer on an actor draws anew its neighbourhood and nothing else", async ({ page }) => {
  const id = view.actors[0]?.id ?? "";
  const lit = shown.filter((edge) => ends(edge).includes(id));
  const neighbours = new Set(lit.flatMap(ends));
  const gathered = [...neighbours].filter(
    (other) => other !== id && lit.filter((edge) => ends(edge).includes(other)).length > 1,
  );
  const place = await page.evaluate((actor) => viewer().placeOf({ kind: "actor", id: actor }), id);
  const before = await repaints(page);
  await page.locator(".canvas-ground").hover({ position: place ?? { x: 0, y: 0 } });
  await expect(page.locator(".hint")).toContainText(view.actors[0]?.label ?? "");
  await settled(page);
  const after = await repaints(page);
  expect(after.all - before.all).toBe(0);
  expect(after.nodes - before.nodes).toBe(neighbours.size);
  expect(after.edges - before.edges).toBeGreaterThanOrEqual(lit.length);
  // A bundle has a line for each of three strands at most.
  expect(after.edges - before.edges).toBeLessThanOrEqual(lit.length + 3 * gathered.length);
});

test("a filter draws anew what it hides and nothing else", async ({ page }) => {
  const before = await repaints(page);
  await page.getByRole("checkbox", { name: /^neutral/i }).uncheck();
  await settled(page);
  const after = await repaints(page);
  expect(after.all - before.all).toBe(0);
  expect(after.edges - before.edges).toBeGreaterThan(0);
  const hidden = shown.filter(({ tone }) => tone === "neutral");
  // Beside what is hidden lines of the same two actors find new places in their fan.
  const pairs = new Set(hidden.map(pairOf));
  const touched = shown.filter((edge) => pairs.has(pairOf(edge))).length;
  expect(after.edges - before.edges).toBeLessThanOrEqual(touched + 3 * pairs.size);
});

/** The viewer of the page, inside the page. */
declare function viewer(): Viewer;

function ends({ subject, object }: Edge): readonly string[] {
  return "entity" in object ? [subject, object.entity] : [subject];
}

function pairOf(edge: Edge): string {
  return [...ends(edge)].sort().join(" ");
}

function labels(page: Page): Promise<ReturnType<Viewer["labels"]>> {
  return page.evaluate(() => viewer().labels());
}

function repaints(page: Page): Promise<ReturnType<Viewer["repaints"]>> {
  return page.evaluate(() => viewer().repaints());
}

/** Until the picture is drawn and nothing is drawn anew any more. */
async function settled(page: Page): Promise<void> {
  await expect.poll(async () => (await page.evaluate(() => viewer()?.labels().nodes.length)) ?? 0).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  let last = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await repaints(page));
        const isSame = now === last;
        last = now;
        return isSame;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

async function expectDisjoint(page: Page): Promise<void> {
  const { nodes, lines } = await labels(page);
  const placed = [...nodes, ...lines];
  const clashes = placed.flatMap((a, at) =>
    placed.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} on ${b.id}`] : [])),
  );
  expect(clashes).toEqual([]);
}
