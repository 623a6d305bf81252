import { expect } from "@playwright/test";
import { view } from "../../viewer/story.ts";
import { open, STORY, serveSite, test } from "./site.ts";

test("a view without statements says so, and how to build one", async ({ page }) => {
  const empty = { ...view, actors: [], edges: [], statements: [] };
  const site = await serveSite({ "/view.json": JSON.stringify(empty) });
  await open(page, site.url);
  await expect(page.getByRole("status")).toContainText("No statements were found in this article.");
  await site.close();
});

test("a file that is no view names the field that is wrong", async ({ page }) => {
  const broken = { ...view, actors: [{ ...view.actors[0], label: 7 }] };
  const site = await serveSite({ "/view.json": JSON.stringify(broken) });
  await open(page, site.url);
  await expect(page.getByRole("alert")).toHaveText("Cannot show `view.json`: actors[0].label is not a text");
  await site.close();
});

test("a file that is not JSON is told as that", async ({ page }) => {
  const site = await serveSite({ "/view.json": "<html>" });
  await open(page, site.url);
  await expect(page.getByRole("alert")).toContainText("Cannot read `view.json`: it is not JSON");
  await site.close();
});

test.describe("with a file that is not there", () => {
  test.use({ forgiven: /404/ });

  test("a missing evidence file leaves the statement and says where its words stand", async ({ page }) => {
    const site = await serveSite({ "/view.json": STORY["/view.json"] ?? "" });
    await page.goto(`${site.url}#sel=veldonia|brokers|harbour-accord`);
    await expect(page.locator(".panel h2")).toHaveText("Veldonia brokers Harbour Accord");
    await expect(page.locator(".clipping-note")).toContainText(/stands at characters \d+–\d+ of karsovia-strait/);
    await site.close();
  });
});

test("without WebGL the table has everything", async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes("webgl") ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
  const site = await serveSite(STORY);
  await open(page, site.url);
  await expect(page.getByRole("alert")).toContainText("draws no WebGL");
  await page.getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("row")).toHaveCount(1 + 18);
  await site.close();
});
