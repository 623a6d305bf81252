import { readFile } from "node:fs/promises";
import type { Parser } from "@newsgraph/core";
import { createNativeEngine } from "./engine-native.ts";
import { createWasmEngine } from "./engine-wasm.ts";
import { createParser } from "./parser.ts";
import { readWeights, type Weights } from "./weights.ts";

/** Which engine to run; `auto` is the native one where it is installed. */
export type EngineChoice = "auto" | "native" | "wasm";

/** The parser with the weights that come with this package. Throws a `RangeError` for a native engine that is not there. */
export async function loadParser(choice: EngineChoice = "auto"): Promise<Parser> {
  const weights = await loadWeights();
  const native = choice === "wasm" ? undefined : await createNativeEngine(weights.network);
  if (native === undefined && choice === "native") {
    throw new RangeError("Cannot run the `native` engine: the package onnxruntime-node is not installed");
  }
  return createParser(native ?? (await createWasmEngine(weights.network)), weights);
}

/** The weights that come with this package. */
export function loadWeights(): Promise<Weights> {
  return readWeights((name) => readFile(new URL(`../weights/${name}`, import.meta.url)));
}
