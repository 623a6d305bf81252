import type { EntityId } from "../entity/entity.ts";
import type { EntityType, RelationId } from "../lexicon/relations.ts";
import { spanOf } from "../syntax/tree.ts";
import { containsSpan, type Span } from "../text/span.ts";
import type { Draft, DraftScene } from "./draft.ts";
import type { Event } from "./statement.ts";

/** An event before it is numbered, with the drafts that tell of it. */
export interface EventDraft extends Omit<Event, "id" | "article"> {
  readonly told: readonly Draft[];
}

type Role = Event["roles"][number]["role"];

/**
 * What happened among more than two: a clause whose statements name at least three entities, together with the act that its
 * object tells of ("brokered a deal between Veldonia and Karsovia").
 */
export function eventsOf(scenes: readonly DraftScene[], drafts: readonly Draft[]): readonly EventDraft[] {
  const told = Map.groupBy(
    drafts.filter(({ predicated }) => predicated),
    ({ sentence, head }) => `${sentence} ${head}`,
  );
  const nominal = Map.groupBy(
    drafts.filter(({ predicated, rule }) => !predicated && rule.startsWith("event-")),
    ({ sentence }) => sentence,
  );
  return [...told.values()].flatMap((clause): readonly EventDraft[] => {
    const main = clause.find(({ rule }) => rule.endsWith("/object")) ?? clause[0];
    const scene = scenes[main?.sentence ?? -1];
    if (main === undefined || scene === undefined) return [];
    const within = (nominal.get(main.sentence) ?? []).filter((draft) => isPartOf(scene, draft, main));
    const roles = rolesOf(scene, clause, within);
    if (new Set(roles.filter(({ role }) => role !== "place").map(({ entity }) => entity)).size < 3) return [];
    const { relation, phrase, time } = main;
    return [{ type: relation ?? phrase, roles, time, spans: [main.spans.relation], told: [...clause, ...within] }];
  });
}

/** Whether the noun of a nominal act stands in the main statement's object. */
function isPartOf({ tree }: DraftScene, draft: Draft, main: Draft): boolean {
  return draft.head !== main.head && containsSpan(main.spans.object, headSpan(tree, draft));
}

const headSpan = (tree: DraftScene["tree"], { head }: Draft): Span => spanOf(tree, [head]);

function rolesOf(scene: DraftScene, clause: readonly Draft[], within: readonly Draft[]): Event["roles"] {
  const found = new Map<EntityId, Role>();
  const add = (entity: EntityId, role: Role): void => {
    if (!found.has(entity)) found.set(entity, role);
  };
  for (const { subject, rule } of clause) add(subject, rule === "collective" ? "party" : "agent");
  for (const draft of clause)
    if ("entity" in draft.object) add(draft.object.entity, objectRole(scene, draft, draft.object.entity));
  for (const { subject, object } of within) {
    add(subject, "party");
    if ("entity" in object) add(object.entity, "party");
  }
  for (const { place } of clause) if (place !== null) add(place, "place");
  const order: readonly Role[] = ["agent", "party", "theme", "result", "place"];
  return [...found]
    .map(([entity, role]) => ({ role, entity }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || (a.entity < b.entity ? -1 : 1));
}

/** What comes about by the act: a treaty that is signed or brokered, a plan that is announced. */
const MADE: ReadonlySet<EntityType> = new Set(["Agreement", "Document", "Proposal", "Project"]);
const MAKING: ReadonlySet<RelationId> = new Set([
  "brokers",
  "signsAgreementWith",
  "agreesWith",
  "creates",
  "proposes",
  "announces",
  "founds",
]);

function objectRole({ actors }: DraftScene, { rule, relation }: Draft, object: EntityId): Role {
  if (!rule.endsWith("/object")) return "party";
  const made = MADE.has(actors.entity(object)?.type ?? "Entity") && relation !== null && MAKING.has(relation);
  return made ? "result" : "theme";
}
