import type { Graph } from "@newsgraph/core";
import { openStore, type Store } from "@newsgraph/store";

/** A store in memory with these articles. */
export function storeOf(...graphs: readonly Graph[]): Store {
  const store = openStore("memory:");
  for (const graph of graphs) store.put(graph);
  return store;
}
