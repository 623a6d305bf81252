import { expect, test } from "vitest";
import { createNativeEngine } from "../../packages/model/src/engine-native.ts";
import { loadWeights } from "../../packages/model/src/node.ts";

test("the native engine is there in this repository, and gives scores for every word", async () => {
  const { network } = await loadWeights();
  const engine = await createNativeEngine(network);
  const scores = await engine?.run({
    rows: 1,
    length: 4,
    words: 2,
    pieces: Int32Array.of(101, 3719, 9498, 102),
    shapes: Int32Array.of(0, 10, 1, 0),
    first: Int32Array.of(1, 2),
  });
  expect(engine?.name).toBe("native");
  expect(scores?.arcs).toHaveLength(2 * 3);
  expect(scores?.heads.length).toBe(((scores?.dependents.length ?? 0) / 2) * 3);
});
