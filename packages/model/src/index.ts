export type { Batch, Engine, Scores } from "./engine.ts";
export { createNativeEngine } from "./engine-native.ts";
export { createWasmEngine } from "./engine-wasm.ts";
export { createParser } from "./parser.ts";
export { readWeights, type Tables, type Weights } from "./weights.ts";
