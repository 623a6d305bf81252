import { encode, formatTrig, formatTurtle } from "@newsgraph/core";
import { expect, type Page } from "@playwright/test";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { evidence, view } from "../../viewer/story.ts";
import { open, serveSite, test, useStory } from "./site.ts";

const story = useStory();

interface Dropped {
  readonly name: string;
  readonly content: string;
}

const TURTLE: Dropped = { name: "capitals.ttl", content: formatTurtle(encode(sampleGraph)) };

test("a Turtle file that is dropped takes the place of the view, with the words of its evidence", async ({ page }) => {
  await open(page, story.url, "#v=table&sel=veldonia&tone=conflictual");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia");
  await drop(page, TURTLE);
  await expect(page.locator(".subject")).toHaveText(
    sampleGraph.articles[0]?.title ?? sampleGraph.articles[0]?.id ?? "",
  );
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator("canvas").first()).toBeVisible();
  await page.getByRole("combobox", { name: /^Search/ }).fill("norhaven brokers");
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel blockquote")).toContainText("Norhaven brokered a water-sharing deal");
});

test("a TriG file is chosen with the button, by keyboard", async ({ page }) => {
  // Listened for from the start: what comes to listen later may miss a key that is pressed at once.
  const choosing = page.waitForEvent("filechooser");
  await open(page, story.url);
  await page.locator("summary", { hasText: "File" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Open a file" })).toBeVisible();
  await page.getByRole("button", { name: "Open a file" }).focus();
  await page.keyboard.press("Enter");
  const content = formatTrig(encode(sampleGraph));
  await (await choosing).setFiles({ name: "a.trig", mimeType: "application/trig", buffer: Buffer.from(content) });
  await expect(page.locator(".crumb")).not.toContainText("of 15 actors");
  await expect(page.locator(".crumb")).toContainText("actors");
});

test("a view is dropped together with its evidence", async ({ page }) => {
  const other = { ...view, articles: view.articles.map((article) => ({ ...article, title: "Dropped" })) };
  await open(page, story.url);
  await drop(
    page,
    { name: "000.json", content: JSON.stringify(evidence) },
    { name: "view.json", content: JSON.stringify(other) },
  );
  await expect(page.locator(".subject")).toHaveText("Dropped");
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await expect(page.locator(".passage").first()).toBeVisible();
});

test.describe("a bad file", () => {
  for (const [name, content, message] of [
    ["broken.ttl", "PREFIX a: <x>\na:b a:c [", "Cannot show `broken.ttl`: cannot read the Turtle: "],
    ["other.ttl", "<a:b> <a:c> <a:d> .", "Cannot show `other.ttl`: cannot decode the graph: no prov:Activity"],
    ["view.json", '{"version": 1, "articles": 5}', "Cannot show `view.json`: articles is not a list"],
    ["photo.jpg", "x", "Cannot open `photo.jpg`: its name ends with none of .json, .ttl"],
  ] as const) {
    test(`${name} is told by name and place, and nothing of the graph is lost`, async ({ page }) => {
      await open(page, story.url, "#v=table&sel=veldonia&tone=-neutral");
      await expect(page.locator(".panel h2")).toHaveText("Veldonia");
      const rows = await page.getByRole("row").count();
      const before = page.url();
      await drop(page, { name, content });
      await expect(page.getByRole("alert")).toContainText(message);
      expect(page.url()).toBe(before);
      await expect(page.locator(".panel h2")).toHaveText("Veldonia");
      await expect(page.getByRole("row")).toHaveCount(rows);
      await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});

test.describe("without a view on the server", () => {
  test.use({ forgiven: /404/ });

  test("the page says so, and takes a file", async ({ page }) => {
    const site = await serveSite({});
    await open(page, site.url);
    await expect(page.getByRole("alert")).toContainText("Cannot load `view.json`: the server says 404");
    await drop(page, { name: "nothing.ttl", content: "" });
    await expect(page.getByRole("alert")).toContainText("Cannot show `nothing.ttl`");
    await expect(page.getByRole("button", { name: "Open a file" })).toBeVisible();
    await drop(page, TURTLE);
    await expect(page.locator(".crumb")).toContainText("actors");
    await site.close();
  });
});

test("while a file is held over the page it shows where it would fall", async ({ page }) => {
  await open(page, story.url);
  const viewer = page.locator("newsgraph-viewer");
  await viewer.dispatchEvent("dragover", { dataTransfer: await transfer(page, TURTLE) });
  await expect(viewer).toHaveAttribute("data-drop", "");
  await viewer.dispatchEvent("dragleave");
  await expect(viewer).not.toHaveAttribute("data-drop", "");
});

async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await page.locator("newsgraph-viewer").dispatchEvent("drop", { dataTransfer: await transfer(page, ...files) });
}

function transfer(page: Page, ...files: readonly Dropped[]) {
  return page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) data.items.add(new File([content], name));
    return data;
  }, files);
}
