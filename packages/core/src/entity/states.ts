import type { Partition } from "./partition.ts";
import { type RoleHolding, rolesOf } from "./role-holding.ts";
import { mentionAt, type Scene } from "./scene.ts";

/** The one state in which the person holds office, as the first mention of it; `null` where none is told, or two. */
export function stateOf(scene: Scene, partition: Partition, person: number): number | null {
  const states = new Set(rolesOf(scene, partition, person).flatMap((holding) => governedBy(scene, partition, holding)));
  const [state, ...others] = states;
  return state !== undefined && others.length === 0 ? state : null;
}

function governedBy(scene: Scene, partition: Partition, { role, of }: RoleHolding): readonly number[] {
  if (role.field !== "government" || of === null) return [];
  return mentionAt(scene, of).type === "GeopoliticalEntity" ? [partition.first(of)] : [];
}
