import { expect, test } from "vitest";
import { run } from "../../../packages/cli/src/run.ts";
import { recording } from "../../helpers/io.ts";

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
