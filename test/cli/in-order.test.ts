import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../packages/cli/src/in-order.ts";

async function* each<T>(items: readonly T[], end?: Error): AsyncGenerator<T> {
  yield* items;
  if (end !== undefined) throw end;
}

test("results come in the order of their items, whichever is done first, and few are under way", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
      let [now, highest] = [0, 0];
      const results: number[] = [];
      const action = async (delay: number): Promise<number> => {
        now += 1;
        highest = Math.max(highest, now);
        for (let turn = 0; turn < delay; turn += 1) await setTimeout(0);
        now -= 1;
        return delay;
      };
      for await (const result of inOrder(each(delays), most, action)) results.push(result);
      expect(results).toEqual(delays);
      expect(highest).toBeLessThanOrEqual(most);
    }),
    { numRuns: 30 },
  );
});

test("when the items end with an error, the results before it come first", async () => {
  const results: number[] = [];
  const all = async (): Promise<void> => {
    const source = inOrder(each([1, 2, 3], new Error("the end")), 2, async (item) => item * 10);
    for await (const result of source) results.push(result);
  };
  await expect(all()).rejects.toThrow("the end");
  expect(results).toEqual([10, 20, 30]);
});

test("an action that fails ends it in its turn", async () => {
  const results: number[] = [];
  const all = async (): Promise<void> => {
    const action = async (item: number): Promise<number> => {
      if (item === 2) throw new Error("odd");
      await setTimeout(5);
      return item;
    };
    for await (const result of inOrder(each([1, 2, 3]), 3, action)) results.push(result);
  };
  await expect(all()).rejects.toThrow("odd");
  expect(results).toEqual([1]);
});
