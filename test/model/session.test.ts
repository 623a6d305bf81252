import { expect, test } from "vitest";
import type { Batch } from "../../packages/model/src/engine.ts";
import { engineOver, type Runtime } from "../../packages/model/src/session.ts";

const batch: Batch = {
  rows: 1,
  length: 3,
  words: 1,
  pieces: Int32Array.of(101, 7, 102),
  shapes: Int32Array.of(0, 9, 0),
  first: Int32Array.of(1),
};

test("an engine hands the batch over with its sizes, and the outputs back by their names", async () => {
  const seen: unknown[] = [];
  const outputs = ["scores", "arcs", "dependents", "heads"];
  const runtime = {
    InferenceSession: {
      create: async (network: Uint8Array, options: object) => {
        seen.push(network.length, options);
        return {
          run: async (feeds: object) => {
            seen.push(feeds);
            return Object.fromEntries(outputs.map((name, at) => [name, { data: Float32Array.of(at) }]));
          },
        };
      },
    },
    Tensor: class {
      readonly description: string;
      constructor(type: string, data: Int32Array, dims: readonly number[]) {
        this.description = `${type} ${dims.join("x")}: ${data.join(" ")}`;
      }
    },
  } as unknown as Runtime;
  const engine = await engineOver(runtime, new Uint8Array(5), "wasm");
  const scores = await engine.run(batch);
  expect(seen).toMatchObject([
    5,
    { executionProviders: ["wasm"], intraOpNumThreads: 1 },
    {
      pieces: { description: "int32 1x3: 101 7 102" },
      shapes: { description: "int32 1x3: 0 9 0" },
      first: { description: "int32 1x1: 1" },
    },
  ]);
  expect(outputs.map((name) => scores[name as keyof typeof scores][0])).toEqual([0, 1, 2, 3]);
});
