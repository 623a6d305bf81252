import { datelinesIn } from "../article/article.ts";
import { foldName } from "./folding.ts";
import type { Partition } from "./partition.ts";
import { placeKindsIn } from "./places.ts";
import { type RoleHolding, rolesOf } from "./role-holding.ts";
import { factsAt, mentionAt, type Scene } from "./scene.ts";

/** The one state in which the person holds office, as the first mention of it; `null` where none is told, or two. */
export function stateOf(scene: Scene, partition: Partition, person: number): number | null {
  const states = new Set(rolesOf(scene, partition, person).flatMap((holding) => governedBy(scene, partition, holding)));
  const [state, ...others] = states;
  return state !== undefined && others.length === 0 ? state : null;
}

/** How many sentences of the body an article takes to say in which state it plays. */
const LEAD = 3;

/**
 * The state in which an article plays, as the first mention of it: that of its dateline, else the only one that the headline and
 * the first sentences name. A state of which the article speaks only later is a foreign one.
 */
export function homeOf(scene: Scene, partition: Partition): number | null {
  const kinds = placeKindsIn(scene);
  const states = scene.mentions.filter(({ index, kind }) => {
    const { known, key } = factsAt(scene, index);
    return kind !== "pronoun" && (known === null ? kinds.get(key) === "state" : known.what === "state");
  });
  const [, dateline = ""] = datelinesIn(scene.document.article);
  const named = states.find(({ index }) => factsAt(scene, index).key === foldName(dateline.split(/\s+/)));
  if (named !== undefined) return partition.first(named.index);
  const body = scene.document.sentences.findIndex(({ part }) => part === "body");
  const lead = new Set(
    states.filter(({ sentence }) => sentence < body + LEAD).map(({ index }) => partition.first(index)),
  );
  const [state, ...others] = lead;
  return state !== undefined && others.length === 0 ? state : null;
}

function governedBy(scene: Scene, partition: Partition, { role, of }: RoleHolding): readonly number[] {
  if (role.field !== "government" || of === null) return [];
  return mentionAt(scene, of).type === "GeopoliticalEntity" ? [partition.first(of)] : [];
}
