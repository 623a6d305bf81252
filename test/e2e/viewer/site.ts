import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { evidence, view } from "../../viewer/story.ts";

const SITE = new URL("../../../packages/viewer/site/", import.meta.url);

const MEDIA: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  woff2: "font/woff2",
};

/** What the server answers, by path; a path that is not here is a file of the built viewer. */
export type Answers = Readonly<Record<string, string>>;

/** The invented story. */
export const STORY: Answers = { "/view.json": JSON.stringify(view), "/evidence/000.json": JSON.stringify(evidence) };

/** A viewer on a server of its own, on this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built viewer with the given answers. */
export async function serveSite(answers: Answers): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
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
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Opens a page and fails the test if it complains on the console, throws, or asks anyone but its own server. */
export async function open(page: Page, url: string, path = ""): Promise<void> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== "data:" && asked.origin !== new URL(url).origin) complaints.push(`asked ${asked.origin}`);
  });
  watched.set(page, complaints);
  await page.goto(url + path);
}

const watched = new WeakMap<Page, string[]>();

/** To be called after each test: nothing was complained of. */
export function expectQuiet(page: Page): void {
  expect(watched.get(page) ?? [], "the page's complaints").toEqual([]);
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
  test.afterEach(({ page }) => expectQuiet(page));
  return place;
}
