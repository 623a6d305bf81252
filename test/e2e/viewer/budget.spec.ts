import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { open, STORY, serveSite, test, useStory } from "./site.ts";

const ASSETS = new URL("../../../packages/viewer/site/assets/", import.meta.url);

const story = useStory();

test("the scripts of a first look are at most 110 kB, packed; the others come when they are needed", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? "");
  });
  await open(page, story.url, "#sel=veldonia");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia");
  await expect(page.locator("canvas").first()).toBeVisible();
  const bytes = asked.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, ASSETS))).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(110_000);
  const others = readdirSync(ASSETS).filter((name) => name.endsWith(".js") && !asked.includes(name));
  expect(others.some((name) => name.startsWith("save-"))).toBe(true);
  expect(others.some((name) => name.startsWith("graph-files-"))).toBe(true);
});

test("the built folder works in any folder of a web server", async ({ page }) => {
  const site = await serveSite(STORY, "/news/2031/strait/");
  await open(page, site.url, "#sel=veldonia|brokers|harbour-accord");
  await expect(page.locator(".panel blockquote")).toContainText("Veldonia brokered the Harbour Accord");
  await expect(page.locator("canvas").first()).toBeVisible();
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  });
  expect(faces).toBeGreaterThan(1);
  await site.close();
});
