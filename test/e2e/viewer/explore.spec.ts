import type { Selection, Viewer, ViewerElement } from "@newsgraph/viewer";
import { expect, type Page } from "@playwright/test";
import { view } from "../../viewer/story.ts";
import { open, STORY, serveSite, test, useStory } from "./site.ts";

const story = useStory();

test("an actor is all that is left, opens, is taken back, and Back undoes it", async ({ page }) => {
  await open(page, story.url, "#sel=sundrey");
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await panel.getByRole("button", { name: "Only around it" }).click();
  await expect(page.locator(".crumb")).toContainText("Showing 3 of 15 actors");
  await expect(page.locator(".crumb")).toContainText("only around Sundrey");
  await expect(page).toHaveURL(/#only=sundrey&open=sundrey:50&sel=sundrey$/);
  await panel.getByRole("button", { name: "Hale Brandt" }).click();
  await panel.getByRole("button", { name: "Hale Brandt" }).click();
  await panel.getByRole("button", { name: "Show 3 more" }).click();
  await expect(page.locator(".crumb")).toContainText("Showing 6 of 15 actors");
  await panel.getByRole("button", { name: "Take back" }).click();
  await expect(page.locator(".crumb")).toContainText("Showing 3 of 15 actors");
  await page.goBack();
  await expect(page.locator(".crumb")).toContainText("Showing 6 of 15 actors");
  await page.goForward();
  await expect(page.locator(".crumb")).toContainText("Showing 3 of 15 actors");
  await page.locator(".crumb").getByRole("button", { name: "show all" }).click();
  await expect(page.locator(".crumb")).toContainText("Showing 15 of 15 actors");
});

test("hidden actors are counted, and come back", async ({ page }) => {
  await open(page, story.url, "#sel=sundrey");
  await page.locator(".panel").getByRole("button", { name: "Hide" }).click();
  await expect(page.locator(".crumb")).toContainText("1 hidden");
  expect(await placeOf(page, { kind: "actor", id: "sundrey" })).toBeNull();
  await page.locator(".crumb").getByRole("button", { name: "show", exact: true }).click();
  await expect(page.locator(".crumb")).not.toContainText("hidden");
  await expect.poll(() => placeOf(page, { kind: "actor", id: "sundrey" })).not.toBeNull();
});

test("the keyboard alone folds, opens, hides, pins, compares, and undoes", async ({ page }) => {
  await open(page, story.url);
  await page.getByRole("application").focus();
  await expect(page.locator(".spoken")).toHaveText("Veldonia, place, 5 statements.");
  await page.keyboard.press("c");
  await expect(page.locator(".spoken")).toContainText("1 neighbour not shown. 1 went.");
  await page.keyboard.press("e");
  await expect(page.locator(".spoken")).toHaveText("Veldonia, place, 5 statements. 1 came.");
  await page.keyboard.press("p");
  await expect(page.locator(".spoken")).toContainText("Pinned.");
  await expect(page).toHaveURL(/pin=veldonia:-120:60/);
  await page.keyboard.press("Shift+P");
  await expect(page).not.toHaveURL(/pin=/);
  await page.keyboard.press("Shift+Space");
  await expect(page.locator(".spoken")).toContainText("Compared, 1 of 3.");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+Space");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia and Karsovia");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/hide=karsovia&cmp=veldonia/);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia and Karsovia");
  await page.keyboard.press("Control+Shift+z");
  await expect(page).toHaveURL(/hide=karsovia/);
});

test("undo does not leave the page", async ({ page }) => {
  await open(page, story.url);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.locator(".crumb")).toContainText("Showing 15 of 15 actors");
  expect(page.url()).toBe(story.url);
});

test("a disc is dragged, stays there under a pin, and the link remembers", async ({ page }) => {
  await open(page, story.url);
  const box = await page.locator(".canvas-ground").boundingBox();
  const from = await drawnAt(page, { kind: "actor", id: "oren-tadic" });
  const [x, y] = [(box?.x ?? 0) + from.x, (box?.y ?? 0) + from.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y - 20, { steps: 3 });
  await page.mouse.move(x + 60, y - 40, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(/#pin=oren-tadic:/);
  const to = await drawnAt(page, { kind: "actor", id: "oren-tadic" });
  expect(Math.abs(to.x - from.x - 60)).toBeLessThan(3);
  expect(Math.abs(to.y - from.y + 40)).toBeLessThan(3);
  await expect(page.locator(".panel h2")).toHaveText("How to read this");
  // While the pointer is on the disc, the line above tells about it.
  await page.mouse.move(5, 5);
  await page.locator(".crumb").getByRole("button", { name: "unpin" }).click();
  await expect
    .poll(async () => Math.round((await drawnAt(page, { kind: "actor", id: "oren-tadic" })).x - from.x))
    .toBe(0);
});

test("two actors side by side show what joins them and whom they share", async ({ page }) => {
  await open(page, story.url);
  await page.locator(".canvas-ground").click({ position: await drawnAt(page, { kind: "actor", id: "veldonia" }) });
  await page.locator(".canvas-ground").click({
    position: await drawnAt(page, { kind: "actor", id: "karsovia" }),
    modifiers: ["Shift"],
  });
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Veldonia and Karsovia");
  await expect(panel.locator(".edges li")).toHaveText([/Karsovia accuses Veldonia/]);
  await expect(panel.locator(".shared li")).toHaveText([/Nine Lights plan/]);
  await panel.getByRole("button", { name: "Karsovia accuses Veldonia" }).click();
  await panel.getByRole("button", { name: "Back to the comparison" }).click();
  await panel.getByRole("button", { name: "leave out Karsovia" }).click();
  await expect(panel).toContainText("Choose another actor");
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("How to read this");
});

test("lines without room are one with their number, and fan out when they are chosen or come nearer", async ({
  page,
}) => {
  const [model] = view.edges;
  if (model === undefined) throw new Error("the story has no edge");
  const relations = ["visits", "meets", "aids", "criticizes", "accuses", "praises", "warns", "supports", "hosts"];
  const edges = relations.map((phrase, at) => ({
    ...model,
    id: `veldonia|"${phrase}"|karsovia`,
    subject: at % 2 === 0 ? "veldonia" : "karsovia",
    relation: null,
    phrase,
    object: { entity: at % 2 === 0 ? "karsovia" : "veldonia" },
    class: at === 8 ? "denied" : "asserted",
  }));
  const site = await serveSite({
    ...STORY,
    "/view.json": JSON.stringify({ ...view, edges: [...view.edges, ...edges] }),
  });
  await open(page, site.url);
  const first = { kind: "edge", id: 'veldonia|"visits"|karsovia' } as const;
  await expect.poll(() => placeOf(page, { kind: "actor", id: "karsovia" })).not.toBeNull();
  expect(await placeOf(page, first)).toBeNull();
  // What is denied is drawn apart.
  expect(await placeOf(page, { kind: "edge", id: 'veldonia|"hosts"|karsovia' })).not.toBeNull();
  const numbers = await page.evaluate(() =>
    viewer()
      .labels()
      .lines.map(({ id }) => id),
  );
  expect(numbers).toContain("|told|veldonia|karsovia");
  const middle = (await page.evaluate(() => viewer().labels().lines)).find(({ id }) => id.startsWith("|told"));
  await page.locator(".canvas-ground").click({ position: { x: middle?.x ?? 0, y: middle?.y ?? 0 } });
  await expect(page.locator(".panel h2")).toHaveText("Veldonia and Karsovia");
  await expect(page.locator(".panel .edges li")).toHaveCount(relations.length + 1);
  await expect.poll(() => placeOf(page, first)).not.toBeNull();
  await page.keyboard.press("Escape");
  await page.mouse.move(5, 5);
  await expect.poll(() => placeOf(page, first)).toBeNull();
  for (let times = 0; times < 5; times++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => placeOf(page, first)).not.toBeNull();
  await site.close();
});

test("layouts move the actors, and the link says which it is", async ({ page }) => {
  await open(page, story.url, "#sel=veldonia");
  const before = await drawnAt(page, { kind: "actor", id: "hale-brandt" });
  await page.getByRole("combobox", { name: "Layout" }).selectOption("rings");
  await expect(page).toHaveURL(/lay=rings:veldonia/);
  const after = await drawnAt(page, { kind: "actor", id: "hale-brandt" });
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20);
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Layout" })).toHaveValue("stored");
});

test("why a statement is there: its words, its rule, how sure", async ({ page }) => {
  await open(page, story.url, "#sel=veldonia|brokers|harbour-accord");
  await page.getByText("Why this statement?").click();
  const why = page.locator(".why");
  await expect(why).toContainText("“Veldonia” · “brokered” · “the Harbour Accord”");
  await expect(why).toContainText("Confidence");
});

/** The viewer of the page, inside the page. */
declare function viewer(): Viewer;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { viewer: () => document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer });
  });
});

function placeOf(page: Page, item: Selection): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate((wanted) => viewer()?.placeOf(wanted) ?? null, item);
}

async function drawnAt(page: Page, item: Selection): Promise<{ readonly x: number; readonly y: number }> {
  await expect.poll(() => placeOf(page, item)).not.toBeNull();
  const place = await placeOf(page, item);
  if (place === null) throw new Error(`${item.id} is not drawn`);
  return place;
}
