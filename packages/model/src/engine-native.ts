import type { Engine } from "./engine.ts";
import { engineOver, type Runtime } from "./session.ts";

/** The network on the processor itself, by the optional package `onnxruntime-node`; `undefined` where it is missing. */
export async function createNativeEngine(network: Uint8Array): Promise<Engine | undefined> {
  const runtime = await loadRuntime();
  return runtime && engineOver(runtime, network, "native");
}

async function loadRuntime(): Promise<Runtime | undefined> {
  try {
    return (await import("onnxruntime-node")) as unknown as Runtime;
  } catch {
    // Not installed, or without a binary for this machine: WebAssembly does the same work.
    return undefined;
  }
}
