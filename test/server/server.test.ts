import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openServer } from "../../packages/server/src/server.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-server-"));
writeFileSync(join(folder, "view.json"), "{}");
writeFileSync(join(folder, "secret.txt"), "secret");
afterAll(() => rmSync(folder, { recursive: true }));

const options = { folder, graph: storeOf(sampleGraph), token: null, host: "127.0.0.1", port: 0, anyPort: false };

test("nothing but the viewer and the graph is served, and only under this machine's name", async () => {
  const { url, close } = await openServer(options);
  expect((await fetch(`${url}view.json`)).headers.get("content-security-policy")).toContain("default-src 'self'");
  expect((await fetch(`${url}secret.txt`)).status).toBe(404);
  expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBeGreaterThanOrEqual(400);
  expect(await statusUnderName(`${url}view.json`, "rebound.example")).toBe(403);
  await close();
});

test("a folder is served that is named from where one stands", async () => {
  const { url, close } = await openServer({ ...options, folder: relative(process.cwd(), folder) });
  expect(await (await fetch(`${url}view.json`)).text()).toBe("{}");
  await close();
});

test("a port in use is left for another only if any will do", async () => {
  const first = await openServer(options);
  const port = Number(new URL(first.url).port);
  await expect(openServer({ ...options, port })).rejects.toThrow(/EADDRINUSE/);
  const second = await openServer({ ...options, port, anyPort: true });
  expect(second.url).not.toBe(first.url);
  await Promise.all([first.close(), second.close()]);
});

/** `fetch` does not let its user choose the host's name. */
function statusUnderName(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode))
    .on("error", reject)
    .end();
  return promise;
}
