import { readFileSync } from "node:fs";
import { test } from "vitest";
import { tokenize } from "../../packages/core/src/document/tokens.ts";

const article = readFileSync(new URL("../../data/articles/xi-visits-russia.txt", import.meta.url), "utf8");
const text = article.repeat(Math.ceil(1_000_000 / article.length));

test("tokenize 1 MB", async ({ bench }) => {
  await bench("tokenize 1 MB", () => void tokenize(text)).run();
});
