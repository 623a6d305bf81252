import { expect, test, vi } from "vitest";
import { tangleOf } from "../../../packages/viewer/src/pipeline/arrange.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import type { RefineAnswer, RefineRequest } from "../../../packages/viewer/src/workers/refine.worker.ts";
import { view } from "../story.ts";

const tangle = tangleOf(indexView(view), new Uint8Array(view.actors.length).fill(1), new Map());

/** The thread, without being one: each request with its answer. */
async function thread(): Promise<(request: RefineRequest) => RefineAnswer> {
  const answers: RefineAnswer[] = [];
  vi.stubGlobal("postMessage", (answer: RefineAnswer) => answers.push(answer));
  vi.resetModules();
  await import("../../../packages/viewer/src/workers/refine.worker.ts");
  return (request) => {
    globalThis.onmessage?.call(globalThis as never, { data: request } as MessageEvent<RefineRequest>);
    return answers.pop() ?? expect.fail("no answer");
  };
}

test("it goes as far as it is asked to, and on from there", async () => {
  const ask = await thread();
  const some = ask({ tangle, most: 3, isLast: false });
  expect(some).toMatchObject({ steps: 3, share: 1, isDone: true, isAtRest: false });
  expect(some.places.length).toBe(2 * view.actors.length);
  let last = ask({ most: null, isLast: false });
  while (!last.isDone) last = ask({ most: null, isLast: false });
  expect(last.isAtRest).toBe(true);
  expect(last.steps).toBeGreaterThan(3);
});

test("stopped, it tells after how many steps, and so many lead to the same places", async () => {
  const ask = await thread();
  ask({ tangle, most: 2, isLast: false });
  const stopped = ask({ most: null, isLast: true });
  expect(stopped).toMatchObject({ steps: 2, isDone: true });
  const again = await thread();
  expect([...again({ tangle, most: 2, isLast: false }).places]).toEqual([...stopped.places]);
});
