import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../packages/cli/src/run.ts";
import { recording } from "../helpers/io.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-serve-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("demo builds the sample graph, serves it with the viewer, and stops when asked", async () => {
  const io = recording();
  const ended = run(["demo", "--port", "0"], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  expect(await (await fetch(url)).text()).toContain("<title>newsgraph</title>");
  const view = (await (await fetch(`${url}view.json`)).json()) as { actors: { label: string }[] };
  expect(view.actors.map(({ label }) => label)).toContain("Xi Jinping");
  expect((await fetch(`${url}evidence/000.json`)).status).toBe(200);
  io.stop();
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("a folder without a graph is not served", async () => {
  const io = recording();
  expect(await run(["serve", folder], io)).toBe(1);
  expect(io.written.err).toMatch(/it has no view\.json/);
});

test("nothing but the viewer and the graph is served, and only under this machine's name", async () => {
  writeFileSync(join(folder, "view.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  const io = recording();
  const ended = run(["serve", folder, "--port", "0"], io);
  const url = /http:\S+/.exec(await io.serving)?.[0] as string;
  expect((await fetch(`${url}view.json`)).headers.get("content-security-policy")).toContain("default-src 'self'");
  expect((await fetch(`${url}secret.txt`)).status).toBe(404);
  expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBeGreaterThanOrEqual(400);
  expect(await statusUnderName(`${url}view.json`, "rebound.example")).toBe(403);
  io.stop();
  expect(await ended).toBe(0);
});

/** `fetch` does not let its user choose the host's name. */
function statusUnderName(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on("error", reject).end();
  return promise;
}
