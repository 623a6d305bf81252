import type { InferenceSession, Tensor } from "onnxruntime-web";
import type { Batch, Engine, Scores } from "./engine.ts";

/** What the two builds of ONNX Runtime have in common, as far as it is used here. */
export interface Runtime {
  readonly InferenceSession: {
    create(network: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: "int32", data: Int32Array, dims: readonly number[]) => Tensor;
}

/** An engine over a build of ONNX Runtime. It computes on one thread, so that every sum has one order. */
export async function engineOver(runtime: Runtime, network: Uint8Array, name: Engine["name"]): Promise<Engine> {
  const session = await runtime.InferenceSession.create(network, {
    executionProviders: [name === "native" ? "cpu" : "wasm"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
  });
  const tensor = (data: Int32Array, ...dims: readonly number[]): Tensor => new runtime.Tensor("int32", data, dims);
  return {
    name,
    async run({ rows, length, words, pieces, shapes, first }: Batch): Promise<Scores> {
      const found = await session.run({
        pieces: tensor(pieces, rows, length),
        shapes: tensor(shapes, rows, length),
        first: tensor(first, rows, words),
      });
      const output = (key: keyof Scores): Float32Array => found[key]?.data as Float32Array;
      return {
        scores: output("scores"),
        arcs: output("arcs"),
        dependents: output("dependents"),
        heads: output("heads"),
      };
    },
  };
}
