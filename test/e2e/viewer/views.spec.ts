import type { ViewerElement } from "@newsgraph/viewer";
import { expect } from "@playwright/test";
import { open, test, useStory } from "./site.ts";

const story = useStory();

test("the table has every statement that the filters leave, also those that are not drawn", async ({ page }) => {
  await open(page, story.url, "#v=table");
  await expect(page.getByRole("row")).toHaveCount(1 + 18);
  await expect(page.getByRole("row", { name: /Northmere Shipping pays a fine of two million crowns/ })).toBeVisible();
  await page.getByRole("checkbox", { name: /Uncertain reading/i }).check();
  await expect(page.getByRole("row")).toHaveCount(1 + 19);
});

test("the table sorts by any column, and a third click gives the order back", async ({ page }) => {
  await open(page, story.url, "#v=table");
  const first = page.getByRole("row").nth(1);
  await expect(first).toContainText("Ilse Marrant");
  const header = page.getByRole("columnheader", { name: "Subject" });
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await expect(first).toContainText("Hale Brandt");
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await expect(first).toContainText("Veldonia");
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "none");
  await expect(first).toContainText("Ilse Marrant");
});

test("a row opens its evidence by keyboard, and Escape leads back to it", async ({ page }) => {
  await open(page, story.url, "#v=table");
  const row = page.getByRole("row", { name: /Veldonia brokers/ });
  await row.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel h2")).toBeFocused();
  await expect(page.locator(".panel blockquote")).toContainText("Veldonia brokered the Harbour Accord");
  await page.keyboard.press("Escape");
  await expect(row.getByRole("button")).toBeFocused();
});

test("in the text a sentence opens its statements, one after the other", async ({ page }) => {
  await open(page, story.url, "#v=text");
  const passage = page.locator(".passage", { hasText: "Karsovia accuses Veldonia" });
  await passage.getByRole("button").click();
  await expect(page.locator(".panel h2")).toHaveText("Karsovia accuses Veldonia");
  await passage.getByRole("button").click();
  await expect(page.locator(".panel h2")).toHaveText("Veldonia supplies arms to Lantern Front");
  await expect(page.locator(".passage.lit")).toHaveCount(2);
});

test("in the text a name selects its actor, and all its names are lit", async ({ page }) => {
  await open(page, story.url, "#v=text");
  await page.locator(".mention", { hasText: "Ilse Marrant" }).click();
  await expect(page.locator(".panel h2")).toHaveText("Ilse Marrant");
  await expect(page.locator(".mention.lit")).toHaveText(["Ilse Marrant", "Marrant", "Marrant"]);
});

test("a link opens the same view, and Back undoes", async ({ page }) => {
  await open(page, story.url, "#v=table&type=person,place&sel=ilse-marrant&theme=dark");
  await expect(page.locator(".panel h2")).toHaveText("Ilse Marrant");
  await expect(page.locator("newsgraph-viewer")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("checkbox", { name: /Events/ })).not.toBeChecked();
  await page.getByRole("checkbox", { name: /Events/ }).check();
  await expect(page).toHaveURL(/#v=table&type=-organization,work&sel=ilse-marrant&theme=dark$/);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /Events/ })).not.toBeChecked();
  await page.keyboard.press("g");
  await expect(page).toHaveURL(/#type=person,place&sel=ilse-marrant&theme=dark$/);
});

test("the camera travels in the link, without an entry in the history", async ({ page }) => {
  await open(page, story.url);
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/#cam=/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole("button", { name: "Fit all" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("colours go from the system's to light to dark", async ({ page }) => {
  await open(page, story.url);
  const ground = () =>
    page.locator("newsgraph-viewer").evaluate((element) => getComputedStyle(element).backgroundColor);
  const button = page.getByRole("button", { name: /^Colours/ });
  expect(await ground()).toBe("rgb(251, 250, 246)");
  await button.click();
  await button.click();
  await expect.poll(ground).toBe("rgb(20, 22, 26)");
});

test("on a narrow screen the filters and the evidence come when asked for", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await open(page, story.url);
  const rail = page.getByRole("navigation", { name: "Filters" });
  await expect(rail).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(rail).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rail).toBeHidden();
  await page.getByRole("combobox", { name: "Search" }).fill("tadic");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Evidence" })).toBeVisible();
});

test("on a smaller screen the evidence lies beside or below what it is about, not on it", async ({ page }) => {
  for (const width of [1000, 800, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const mode of ["graph", "table", "text"]) {
      await open(page, story.url, `#v=${mode}&sel=veldonia`);
      await expect(page.locator(".panel")).toBeVisible();
      const [main, panel] = await Promise.all([
        page.locator("main").boundingBox(),
        page.getByRole("complementary", { name: "Evidence" }).boundingBox(),
      ]);
      if (main === null || panel === null) throw new Error("it is not on the page");
      const isBeside = main.x + main.width <= panel.x + 0.5;
      const isAbove = main.y + main.height <= panel.y + 0.5;
      expect(isBeside || isAbove, `${mode}, ${width} px`).toBe(true);
    }
  }
});

test("what is told of a disc under the pointer takes no room from the picture", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, story.url);
  const picture = page.locator(".canvas-ground");
  await expect(picture.locator("canvas").first()).toBeVisible();
  const before = await picture.boundingBox();
  await picture.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".hint")).toBeVisible();
  expect(await picture.boundingBox()).toEqual(before);
});

test("the same link gives the same picture, however one comes to it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const words = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const viewer = document.querySelector<ViewerElement>("newsgraph-viewer")?.viewer;
      return (viewer?.labels().nodes ?? []).map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`);
    });
  for (const link of ["#sel=veldonia", "#sel=veldonia|brokers|harbour-accord", "#only=sundrey&open=sundrey:50"]) {
    await page.goto("about:blank");
    await open(page, story.url, link);
    await expect.poll(async () => (await words()).length).toBeGreaterThan(1);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const opened = await words();
    await page.goto(`${story.url}#cmp=karsovia,veldonia`);
    await expect.poll(words).not.toEqual(opened);
    await page.goto(`${story.url}${link}`);
    await expect.poll(words).toEqual(opened);
  }
});
