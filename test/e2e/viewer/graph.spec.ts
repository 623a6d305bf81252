import type { Selection, Viewer, ViewerElement } from "@newsgraph/viewer";
import { expect, type Page } from "@playwright/test";
import { overlap } from "../../../packages/viewer/src/render/labels.ts";
import { open, test, useStory } from "./site.ts";

const story = useStory();

test.beforeEach(async ({ page }) => {
  await open(page, story.url);
  await expect(page.locator(".crumb")).toHaveText("Showing 15 of 15 actors and 18 of 19 relations");
});

test("an arrow opens the sentence behind it, with the words marked, who says it, and when", async ({ page }) => {
  await clickOn(page, { kind: "edge", id: "ilse-marrant|visits|karsovia" });
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Ilse Marrant will visit Karsovia");
  await expect(panel.locator("mark.mark-subject")).toHaveText("Prime Minister Ilse Marrant");
  await expect(panel.locator("mark.mark-relation")).toHaveText("visit");
  await expect(panel.locator("mark.mark-object")).toHaveText("Karsovia");
  await expect(panel.locator("mark.mark-cue")).toHaveText("said");
  await expect(panel.locator("figcaption")).toContainText("Source: Foreign Ministry (“said”)");
  await expect(panel.locator("figcaption")).toContainText("due 12 May 2031 (“Monday”)");
  await expect(panel.locator(".facts")).toContainText("planned");
});

test("a disputed arrow shows both sides, each with its own words", async ({ page }) => {
  await clickOn(page, { kind: "edge", id: "veldonia|suppliesArmsTo|lantern-front" });
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await expect(panel.getByRole("heading", { name: "Said otherwise" })).toBeVisible();
  await expect(panel.locator("blockquote")).toHaveText([
    "Karsovia accuses Veldonia of arming the Lantern Front, a rebel group.",
    "Veldonia denied that it had supplied weapons to the Lantern Front.",
  ]);
});

test("a thread to the middle of an arrow opens what is said about it", async ({ page }) => {
  const from = await placeOf(page, { kind: "actor", id: "veldonia" });
  const thread = { kind: "edge", id: "veldonia|denies|veldonia|suppliesArmsTo|lantern-front" } as const;
  const middle = await placeOf(page, thread);
  expect(Math.hypot(middle.x - from.x, middle.y - from.y)).toBeGreaterThan(20);
  await clickOn(page, thread);
  await expect(page.locator(".panel h2")).toHaveText("Veldonia denies that Veldonia supplies arms to Lantern Front");
});

test("an actor opens its statements, and each of them opens its evidence", async ({ page }) => {
  await clickOn(page, { kind: "actor", id: "ilse-marrant" });
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Ilse Marrant");
  await expect(panel.getByText("Also called “Marrant”, “Prime Minister Marrant”.")).toBeVisible();
  await expect(panel.locator(".edges li")).toHaveText([
    /will visit Karsovia/,
    /may talk to Hale Brandt/,
    /will take part in Lisle Summit/,
  ]);
  await panel.getByRole("button", { name: "may talk to Hale Brandt" }).click();
  await expect(panel.locator("blockquote")).toContainText("Marrant may call the Sundrey premier");
  await expect(panel.locator("figcaption")).toContainText("possible");
});

test("the ground clears the selection", async ({ page }) => {
  await clickOn(page, { kind: "actor", id: "ilse-marrant" });
  await page.locator(".canvas-ground").click({ position: { x: 8, y: 8 } });
  await expect(page.locator(".panel h2")).toHaveText("How to read this");
});

test("the pointer on an actor names it, and leaves its neighbours lit", async ({ page }) => {
  const before = await inkAround(page, { kind: "actor", id: "strait-court" });
  const { x, y } = await placeOf(page, { kind: "actor", id: "karsovia" });
  await page.locator(".canvas-ground").hover({ position: { x, y } });
  await expect(page.locator(".hint")).toHaveText("Karsovia · place · 8 mentions · 4 relations");
  expect(await inkAround(page, { kind: "actor", id: "strait-court" })).not.toBe(before);
});

test("search finds by label, by alias, without accents and in spite of a slip", async ({ page }) => {
  const field = page.getByRole("combobox", { name: "Search actors and statements" });
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await field.fill("tadic");
  await expect(page.getByRole("option").first()).toContainText("Oren Tadic");
  await field.fill("prime min");
  await expect(page.getByRole("option").first()).toContainText("Ilse Marrant");
  await field.fill("karsovja");
  await expect(page.getByRole("option").first()).toContainText("Karsovia");
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel h2")).toHaveText("Karsovia");
  await field.fill("zzz");
  await expect(page.getByText("Nothing is called “zzz”.")).toBeVisible();
});

test("a hidden type takes its actors and their arrows away, and the counts follow", async ({ page }) => {
  const rail = page.getByRole("navigation", { name: "Filters" });
  await rail.getByRole("checkbox", { name: /States and places/ }).uncheck();
  await expect(page.locator(".crumb")).toContainText("Showing 8 of 15 actors and 7 of 19 relations");
  expect(await page.evaluate(() => viewer().placeOf({ kind: "actor", id: "karsovia" }))).toBeNull();
  await expect(rail.locator(".row", { hasText: "States and places" }).locator(".count")).toHaveText("4");
  await rail.getByRole("button", { name: "Show all: Actors" }).click();
  await expect(page.locator(".crumb")).toHaveText("Showing 15 of 15 actors and 18 of 19 relations");
});

test("“only” leaves one relation", async ({ page }) => {
  const row = page.locator(".row", { hasText: "Talks to" });
  await row.hover();
  await row.getByRole("button", { name: "Only talks to" }).click();
  await expect(page.locator(".crumb")).toContainText("Showing 4 of 15 actors and 2 of 19 relations");
});

test("the legend shows and hides lines by how they are told", async ({ page }) => {
  const legend = page.getByRole("region", { name: "Legend" });
  const uncertain = legend.getByRole("button", { name: "uncertain reading" });
  await expect(uncertain).toHaveAttribute("aria-pressed", "false");
  await uncertain.click();
  await expect(page.locator(".crumb")).toContainText("Showing 15 of 15 actors and 19 of 19 relations");
});

test("filters that leave nothing say so and can be lifted", async ({ page }) => {
  await page.evaluate(
    (ids) => viewer().setFilter((filters) => ({ ...filters, hidden: { ...filters.hidden, tone: new Set(ids) } })),
    ["cooperative", "conflictual", "neutral"],
  );
  await page.locator(".notice").getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("neither names nor words nor discs lie on one another, at any zoom", async ({ page }) => {
  for (const name of ["", "Zoom in", "Zoom in", "Zoom out", "Zoom out", "Zoom out"]) {
    if (name !== "") await page.getByRole("button", { name }).click();
    await expect.poll(async () => (await labelsOf(page)).length).toBeGreaterThan(8);
    const placed = await labelsOf(page);
    const clashes = placed.flatMap((a, at) =>
      placed
        .slice(at + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.id} on ${b.id}`),
    );
    expect(clashes).toEqual([]);
  }
});

test("the picture is walked by keyboard alone", async ({ page }) => {
  const picture = page.getByRole("application");
  await picture.focus();
  await expect(page.locator(".spoken")).toHaveText("Veldonia, place, 5 statements.");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".spoken")).toContainText("Karsovia, place");
  await page.keyboard.press("]");
  await expect(page.locator(".spoken")).toContainText("Karsovia accuses Veldonia, stated as a fact");
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel h2")).toHaveText("Karsovia accuses Veldonia");
  await expect(page.locator(".panel h2")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(picture).toBeFocused();
  await expect(page.locator(".panel h2")).toHaveText("How to read this");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
});

/** The viewer of the page, inside the page. */
declare function viewer(): Viewer;

test.beforeEach(async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { viewer: () => document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer });
  });
});

async function placeOf(page: Page, item: Selection): Promise<{ readonly x: number; readonly y: number }> {
  await expect.poll(() => page.evaluate((wanted) => viewer().placeOf(wanted), item)).not.toBeNull();
  const place = await page.evaluate((wanted) => viewer().placeOf(wanted), item);
  if (place === null) throw new Error(`${item.id} is not drawn`);
  return place;
}

async function clickOn(page: Page, item: Selection): Promise<void> {
  await page.locator(".canvas-ground").click({ position: await placeOf(page, item) });
}

/** The pixels around an item, as a string that is the same for the same pixels. */
async function inkAround(page: Page, item: Selection): Promise<string> {
  const { x, y } = await placeOf(page, item);
  const box = await page.locator(".canvas-ground").boundingBox();
  const clip = { x: (box?.x ?? 0) + x - 18, y: (box?.y ?? 0) + y - 18, width: 36, height: 36 };
  return (await page.screenshot({ clip })).toString("base64");
}

/** All that is written or drawn on the canvas and takes room. */
function labelsOf(page: Page): Promise<readonly ReturnType<Viewer["labels"]>["nodes"][number][]> {
  return page.evaluate(() => [...viewer().labels().nodes, ...viewer().labels().lines]);
}
