import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { readPng } from "./pixels.ts";
import { open, test, useStory } from "./site.ts";

const story = useStory();

test("a picture is saved as SVG, of shapes and words, with title, key, sources and the day", async ({ page }) => {
  await open(page, story.url, "#sel=veldonia&type=-work");
  const { name, bytes } = await save(page, "SVG");
  expect(name).toMatch(/^[a-z-]+\.svg$/);
  const svg = await readSvg(page, bytes.toString("utf8"));
  expect(svg.tags).toEqual(["path", "rect", "svg", "text", "title", "tspan"]);
  expect(svg.words).toContain("Ilse Marrant");
  expect(svg.words).toContain("will visit");
  expect(svg.words).toContain("did not restrict");
  expect(svg.words).toContain("disputed");
  expect(svg.words).toContain("People");
  expect(svg.words).not.toContain("Harbour Accord");
  const all = svg.words.join(" ");
  expect(all).toContain((await page.locator(".subject").textContent()) ?? "");
  expect(all).toMatch(/\d+ of 15 actors and \d+ of 19 relations; Actors: without Plans and papers/);
  expect(all).toMatch(/Source: .* May 2031/);
  expect(all).toMatch(/newsgraph [\d.]+, \d+ [A-Z][a-z]+ \d{4}/);
});

test("the saved words stand where the picture has them", async ({ page }) => {
  await open(page, story.url);
  const { bytes } = await save(page, "SVG");
  const shown = await page.evaluate(
    () =>
      document
        .querySelector<HTMLElement & { viewer: import("@newsgraph/viewer").Viewer }>("newsgraph-viewer")
        ?.viewer.labels() ?? { nodes: [], lines: [] },
  );
  const svg = await readSvg(page, bytes.toString("utf8"));
  const isPrinted = (place: { readonly x: number; readonly y: number }): boolean =>
    svg.places.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < 0.1);
  expect(shown.nodes.length).toBeGreaterThan(8);
  expect([...shown.nodes, ...shown.lines].filter((place) => !isPrinted(place))).toEqual([]);
});

test("a picture is saved as PNG, twice as fine as the screen, in the colours of the page", async ({ page }) => {
  await open(page, story.url, "#theme=dark");
  const svg = await save(page, "SVG");
  const { name, bytes } = await save(page, "PNG");
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const size = await readSvg(page, svg.bytes.toString("utf8"));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size.width * 2, size.height * 2]);
  const { data } = await readPng(page, bytes);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join(","));
  expect([...colours][0]).toBe("20,22,26");
  expect(colours.size).toBeGreaterThan(50);
});

test("where there is no picture, none can be saved", async ({ page }) => {
  await open(page, story.url, "#v=table");
  await page.getByText("File", { exact: true }).click();
  await expect(page.getByRole("button", { name: "Save picture as PNG" })).toBeDisabled();
});

test("the menu is opened, walked and left by keyboard alone", async ({ page }) => {
  await open(page, story.url);
  const menu = page.locator("summary", { hasText: "File" });
  await menu.focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("button", { name: "Save picture as SVG" });
  await expect(item).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(item).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await item.focus();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
  await expect(item).toBeHidden();
});

/** Saves the picture by the menu, and reads the file. */
async function save(page: Page, form: "PNG" | "SVG"): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await expect(page.locator("canvas").first()).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator("summary", { hasText: "File" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save picture as ${form}` }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface ReadSvg {
  readonly width: number;
  readonly height: number;
  readonly tags: readonly string[];
  readonly words: readonly string[];
  /** Where the words stand in the picture's own block. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** What the browser's own parser finds in the file; a fault in it throws. */
function readSvg(page: Page, text: string): Promise<ReadSvg> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const fault = parsed.querySelector("parsererror");
    if (fault !== null) throw new Error(fault.textContent ?? "");
    const elements = [...parsed.querySelectorAll("*")];
    const texts = elements.filter(({ localName }) => localName === "text");
    return {
      width: Number(parsed.documentElement.getAttribute("width")),
      height: Number(parsed.documentElement.getAttribute("height")),
      tags: [...new Set(elements.map(({ localName }) => localName))].sort(),
      words: texts.map(({ textContent }) => textContent ?? ""),
      places: texts.map((element) => {
        const [, x, y] = /translate\((\S+) (\S+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
        return { x: Number(x), y: Number(y) };
      }),
    };
  }, text);
}
