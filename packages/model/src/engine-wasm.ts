import * as runtime from "onnxruntime-web/wasm";
import type { Engine } from "./engine.ts";
import { engineOver } from "./session.ts";

/**
 * The network in WebAssembly: in Node and in browsers, with nothing else installed.
 *
 * `binary` is where the runtime's `ort-wasm-simd-threaded.wasm` can be fetched; a bundler that follows
 * `new URL(…, import.meta.url)` finds it by itself.
 */
export function createWasmEngine(network: Uint8Array, binary?: URL | string): Promise<Engine> {
  // One thread: browsers lend memory to several only on isolated pages, and one thread sums in one order.
  runtime.env.wasm.numThreads = 1;
  if (binary !== undefined) runtime.env.wasm.wasmPaths = { wasm: binary };
  return engineOver(runtime, network, "wasm");
}
