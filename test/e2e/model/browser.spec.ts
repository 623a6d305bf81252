import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadParser } from "@newsgraph/model/node";
import { expect } from "@playwright/test";
import { analyze, readArticle } from "newsgraph";
import { build } from "vite";
import { type Answers, serveSite, test } from "../viewer/site.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ARTICLE = here("../../../data/articles/harbour-takeover.txt");
const WEIGHTS = here("../../../packages/model/weights");

/** The built page, the weights and an article, by path. */
async function filesOf(folder: string): Promise<Answers> {
  const built = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = built.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const entries = files.map((file) => [file.slice(folder.length), file] as const);
  const weights = (await readdir(WEIGHTS)).map((name) => [`/weights/${name}`, join(WEIGHTS, name)] as const);
  const all = [...entries, ...weights, ["/article.txt", ARTICLE] as const];
  return Object.fromEntries(await Promise.all(all.map(async ([path, file]) => [path, await readFile(file)] as const)));
}

test("a page reads an article by itself, and finds what Node finds with the same engine", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-page-"));
  try {
    await build({
      root: here("./page"),
      base: "./",
      logLevel: "error",
      resolve: { conditions: ["@newsgraph/source", "module", "browser", "development|production"] },
      build: { outDir: folder, emptyOutDir: true, target: "esnext" },
    });
    const site = await serveSite(await filesOf(folder));
    await page.goto(site.url);
    await expect(page.locator("#done")).not.toBeEmpty({ timeout: 90_000 });
    const found = JSON.parse((await page.locator("#done").textContent()) ?? "");
    await site.close();

    const article = readArticle("article", await readFile(ARTICLE));
    const { entities, statements } = await analyze(article, await loadParser("wasm"));
    expect(found).toEqual(JSON.parse(JSON.stringify({ entities, statements })));
    expect(found.statements.length).toBeGreaterThan(20);
  } finally {
    await rm(folder, { recursive: true });
  }
});
