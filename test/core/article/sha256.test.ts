import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256Of } from "../../../packages/core/src/article/sha256.ts";

test.for(["", "abc", "Ünï – “😀”", "x".repeat(1000)])("the hash of %j is that of its UTF-8 bytes", (text) => {
  expect(sha256Of(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
