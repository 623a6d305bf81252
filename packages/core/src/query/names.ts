import type { Entity, EntityId } from "../entity/entity.ts";
import { foldName } from "../entity/folding.ts";

/**
 * The ids of the entities that a name may stand for: those of which it is the id, the label or an alias; if there are none,
 * those in one of whose names its words stand one after the other. Case and accents make no difference.
 */
export function entitiesNamed(
  entities: readonly Pick<Entity, "id" | "label" | "aliases">[],
  name: string,
): readonly EntityId[] {
  const wanted = foldText(name);
  if (wanted === "") return [];
  const known = entities.map(({ id, label, aliases }) => ({ id, names: [id, label, ...aliases].map(foldText) }));
  const exact = known.filter(({ names }) => names.includes(wanted));
  const found =
    exact.length > 0 ? exact : known.filter(({ names }) => names.some((one) => ` ${one} `.includes(` ${wanted} `)));
  return found.map(({ id }) => id);
}

/** A name as it is looked up: its words folded, with one space between two of them. */
export function foldText(name: string): string {
  return foldName(name.split(/[^\p{L}\p{M}\p{N}.'’]+/u));
}
