import type { EntityType, RelationId } from "./generated/relation-ids.ts";
import { relations } from "./generated/relations.ts";
import type { Relation } from "./relation.ts";

export { type EntityType, entityTypes, type RelationGroup, type RelationId } from "./generated/relation-ids.ts";
export type { Relation } from "./relation.ts";
export { relations };

const byId: ReadonlyMap<RelationId, Relation> = new Map(relations.map((each) => [each.id, each]));

/** The relation of that id; a `RangeError` where there is none, which only an unchecked string can bring about. */
export function relation(id: RelationId): Relation {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`Cannot find the relation \`${id}\``);
  return found;
}

const ACTING: ReadonlySet<EntityType> = new Set(["Person", "Organization", "GeopoliticalEntity", "Group"]);

/** Whether what is of the type can act: a person, a body, a state, a group. */
export const acts = (type: EntityType): boolean => ACTING.has(type);

/** Whether it can act, or nobody knows what it is. */
export const mayAct = (type: EntityType): boolean => type === "Entity" || acts(type);
