import type { Partition } from "./partition.ts";
import type { Scene } from "./scene.ts";

/** For mentions of several ("both countries"): the mentions of their members. */
export function groupsIn(_scene: Scene, _partition: Partition): ReadonlyMap<number, readonly number[]> {
  return new Map();
}
