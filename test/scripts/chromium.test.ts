import { afterEach, expect, test, vi } from "vitest";
import { ensureChromium, findChromium } from "../../scripts/chromium.mjs";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the browser that the user names is taken", () => {
  vi.stubEnv("NEWSGRAPH_CHROMIUM", process.execPath);
  expect(findChromium()).toBe(process.execPath);
  expect(ensureChromium()).toBe(process.execPath);
});

test("a browser that is named but missing is not replaced by another, and none is installed", () => {
  vi.stubEnv("NEWSGRAPH_CHROMIUM", `${process.execPath}-missing`);
  expect(findChromium()).toBeUndefined();
  expect(ensureChromium()).toBeUndefined();
});
