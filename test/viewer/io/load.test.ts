import { afterEach, expect, test, vi } from "vitest";
import { evidenceBeside, LoadError, loadView, type Progress, parseView } from "../../../packages/viewer/src/io/load.ts";
import { evidence, view } from "../story.ts";

const PLACE = new URL("http://localhost/graphs/view.json");

/** Answers by path; what is not here is not found. */
function serve(answers: Readonly<Record<string, string>>): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.pathname);
    const body = answers[url.pathname];
    return Promise.resolve(new Response(body ?? "none", { status: body === undefined ? 404 : 200 }));
  });
  return { asked };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a view is loaded, and how much of it has come is told", async () => {
  const text = JSON.stringify(view);
  serve({ "/graphs/view.json": text });
  const progress: Progress[] = [];
  expect(await loadView(PLACE, (step) => progress.push(step))).toEqual(view);
  expect(progress.at(-1)?.loaded).toBe(new TextEncoder().encode(text).length);
});

test("a view that is not there is told by what the server says", async () => {
  serve({});
  await expect(loadView(PLACE, () => {})).rejects.toThrow("Cannot load `view.json`: the server says 404");
});

test("a server that does not answer is told as that", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("refused")));
  await expect(loadView(PLACE, () => {})).rejects.toThrow("Cannot load `view.json`: the server does not answer");
});

test("a file that is no view is told by its field", () => {
  expect(() => parseView("{}", "my.json")).toThrow(new LoadError("Cannot show `my.json`: version is not a number"));
  expect(() => parseView("", "my.json")).toThrow(LoadError);
});

test("evidence lies beside the view and is fetched once", async () => {
  const { asked } = serve({ "/graphs/evidence/007.json": JSON.stringify(evidence) });
  const source = evidenceBeside(PLACE);
  expect(await Promise.all([source(7), source(7)])).toEqual([evidence, evidence]);
  expect(asked).toEqual(["/graphs/evidence/007.json"]);
});

test("evidence that did not come is asked for again at the next look", async () => {
  const { asked } = serve({});
  const source = evidenceBeside(PLACE);
  await expect(source(0)).rejects.toThrow("the server says 404");
  await expect(source(0)).rejects.toThrow(LoadError);
  expect(asked).toHaveLength(2);
});
