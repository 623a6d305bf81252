import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Page } from "@playwright/test";
import { evidence, view } from "../../viewer/story.ts";

const SITE = new URL("../../../packages/viewer/site/", import.meta.url);

const MEDIA: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  wasm: "application/wasm",
  js: "text/javascript",
  json: "application/json",
  woff2: "font/woff2",
};

/** What the server answers, by path; a path that is not here is a file of the built viewer. */
export type Answers = Readonly<Record<string, string | Uint8Array>>;

/** The invented story. */
export const STORY: Answers = { "/view.json": JSON.stringify(view), "/evidence/000.json": JSON.stringify(evidence) };

/** A viewer on a server of its own, on this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built viewer with the given answers, in the folder `folder` of the server; outside of it there is nothing. */
export async function serveSite(answers: Answers, folder = "/"): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.startsWith(folder)) {
      response.writeHead(404).end("not found");
      return;
    }
    const inside = `/${pathname.slice(folder.length)}`;
    const path = inside === "/" ? "/index.html" : inside;
    const known = answers[path];
    const body = known ?? (path.endsWith(".json") ? null : await readFile(new URL(`.${path}`, SITE)).catch(() => null));
    if (body === null) {
      response.writeHead(404).end("not found");
      return;
    }
    response
      .writeHead(200, { "content-type": MEDIA[path.split(".").at(-1) ?? ""] ?? "application/octet-stream" })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Playwright's test, whose page fails it when anything complains on the console, throws, or asks anyone but the page's own
 * server. `forgiven` is what a test does on purpose.
 */
export const test: ReturnType<typeof base.extend<{ readonly forgiven: RegExp | null }>> = base.extend<{
  readonly forgiven: RegExp | null;
}>({
  forgiven: [null, { option: true }],
  page: async ({ page, forgiven }, use) => {
    const complaints: string[] = [];
    const complain = (words: string): void => {
      if (forgiven?.test(words) !== true) complaints.push(words);
    };
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complain(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => complain(error.message));
    page.on("request", (request) => {
      const asked = new URL(request.url());
      const isOwn = request.isNavigationRequest() || asked.origin === new URL(page.url()).origin;
      if (!isOwn && !["data:", "blob:"].includes(asked.protocol)) complain(`asked ${asked.origin}`);
    });
    await use(page);
    expect(complaints, "the page's complaints").toEqual([]);
  },
});

/** Opens a page. */
export async function open(page: Page, url: string, path = ""): Promise<void> {
  await page.goto(url + path);
}

/** A server for all tests of a file, with the story; its address is there when they run. */
export function useStory(): { readonly url: string } {
  const place = { url: "" };
  let site: Site | undefined;
  test.beforeAll(async () => {
    site = await serveSite(STORY);
    place.url = site.url;
  });
  test.afterAll(async () => site?.close());
  return place;
}
