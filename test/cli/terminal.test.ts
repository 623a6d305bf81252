import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const options = ["--conditions=@newsgraph/source", main];

test("data goes to the standard output, words for people to the standard error, and the code is the process's", () => {
  const fine = spawnSync(process.execPath, [...options, "--version"], { encoding: "utf8" });
  expect(fine).toMatchObject({ status: 0, stderr: "" });
  expect(fine.stdout).toMatch(/^newsgraph \d+\.\d+\.\d+\n$/);
  const wrong = spawnSync(process.execPath, [...options, "nonsense"], { encoding: "utf8" });
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/There is no command "nonsense"/);
});

test("an article is read from the standard input", () => {
  const args = [...options, "build", "-", "--format", "json"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", input: "Norhaven attacked Karsovia." });
  expect((JSON.parse(stdout) as { articles: { id: string }[] }).articles.map(({ id }) => id)).toEqual(["stdin"]);
});

test("a reader that closes its end has had enough", async () => {
  const child = spawn(process.execPath, [...options, "--help"]);
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(err).toBe("");
});

test("a server ends when it is interrupted", async () => {
  const child = spawn(process.execPath, [...options, "demo", "--port", "0"]);
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});
