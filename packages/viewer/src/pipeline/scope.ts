import type { Exploration } from "../state/exploration.ts";
import { NO_RELATION } from "../state/filters.ts";
import type { ViewIndex } from "./view-index.ts";

/** Who may be in the picture, whatever the filters say. */
export interface Scope {
  /** One byte an actor, 1 where it may be seen. */
  readonly members: Uint8Array;
  /** For each member how many of its neighbours are outside and would come if it were opened. */
  readonly waiting: Int32Array;
}

/** Everybody. */
export function everyone({ view }: ViewIndex): Scope {
  return { members: new Uint8Array(view.actors.length).fill(1), waiting: new Int32Array(view.actors.length) };
}

/**
 * Who is in the picture after what the reader did by hand: the first `among` actors of the view, or those whom it keeps
 * to; with them whoever was opened; without the leaves that were folded away, whoever was hidden, and whoever is too far
 * from the `centre`, the actors of the selection, if there is one.
 *
 * Neighbours count through the `passing` edges alone, those that the filters leave.
 */
export function scopeOf(
  index: ViewIndex,
  passing: Uint8Array,
  exploration: Exploration,
  among: number,
  centre: readonly string[] = [],
): Scope {
  const { only, opened, hidden, near } = exploration;
  const { actors } = index.view;
  const members = new Uint8Array(actors.length);
  if (only === null) members.fill(1, 0, Math.min(among, actors.length));
  else for (const at of positions(index, only)) members[at] = 1;
  const base = members.slice();
  for (const { actor, relation, count } of opened) {
    const outside = neighboursOf(index, passing, actor, relation).filter(
      (at) => base[at] !== 1 && !hidden.has(actors[at]?.id ?? ""),
    );
    for (const at of outside.slice(0, count)) members[at] = 1;
  }
  for (const at of positions(index, hidden)) members[at] = 0;
  dropFoldedLeaves(index, passing, exploration, members);
  if (near !== null && centre.length > 0) dropDistant(index, passing, members, centre, near);
  return { members, waiting: waitingAt(index, passing, hidden, members) };
}

/** Who is at the other end of an actor's passing edges, of one relation or of any: those of most weight first. */
export function neighboursOf(
  index: ViewIndex,
  passing: Uint8Array,
  actor: string,
  relation: string | null = null,
): readonly number[] {
  const at = index.actorAt.get(actor) ?? -1;
  const weights = new Map<number, number>();
  for (const edge of index.incident[at] ?? []) {
    const item = index.view.edges[edge];
    if (passing[edge] !== 1 || item === undefined) continue;
    if (relation !== null && (item.relation ?? NO_RELATION) !== relation) continue;
    const other = otherEnd(index, edge, at);
    if (other >= 0) weights.set(other, (weights.get(other) ?? 0) + item.weight);
  }
  return [...weights].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b).map(([other]) => other);
}

/** How many neighbours each relation of an actor would bring into the picture, by relation, most first. */
export function waitingByRelation(
  index: ViewIndex,
  passing: Uint8Array,
  { members }: Scope,
  { hidden }: Exploration,
  actor: string,
): readonly (readonly [relation: string, count: number])[] {
  const at = index.actorAt.get(actor) ?? -1;
  const outside = new Map<string, Set<number>>();
  for (const edge of index.incident[at] ?? []) {
    const other = otherEnd(index, edge, at);
    if (passing[edge] !== 1 || other < 0 || members[other] === 1) continue;
    if (hidden.has(index.view.actors[other]?.id ?? "")) continue;
    const relation = index.view.edges[edge]?.relation ?? NO_RELATION;
    outside.set(relation, (outside.get(relation) ?? new Set()).add(other));
  }
  return [...outside]
    .map(([relation, others]) => [relation, others.size] as const)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

/** A leaf of a folded actor has no neighbour in the picture that is not folded too. */
function dropFoldedLeaves(
  index: ViewIndex,
  passing: Uint8Array,
  { only, opened, folded }: Exploration,
  members: Uint8Array,
): void {
  const kept = new Set(positions(index, [...(only ?? []), ...opened.map(({ actor }) => actor), ...folded]));
  const foldedAt = new Set(positions(index, folded));
  const before = members.slice();
  for (const actor of folded) {
    for (const leaf of neighboursOf(index, passing, actor)) {
      if (before[leaf] !== 1 || kept.has(leaf)) continue;
      const isLeaf = (index.incident[leaf] ?? []).every((edge) => {
        const other = passing[edge] === 1 ? otherEnd(index, edge, leaf) : -1;
        return other < 0 || before[other] !== 1 || foldedAt.has(other);
      });
      if (isLeaf) members[leaf] = 0;
    }
  }
}

/** Leaves whoever is at most so many passing edges away, by way of members alone. */
function dropDistant(
  index: ViewIndex,
  passing: Uint8Array,
  members: Uint8Array,
  centre: readonly string[],
  most: number,
): void {
  const reached = new Set(positions(index, centre));
  let ring = [...reached];
  for (let hop = 0; hop < most; hop++) {
    const next = ring.flatMap((at) => neighboursOf(index, passing, index.view.actors[at]?.id ?? ""));
    ring = [...new Set(next)].filter((at) => members[at] === 1 && !reached.has(at));
    for (const at of ring) reached.add(at);
  }
  for (let at = 0; at < members.length; at++) if (!reached.has(at)) members[at] = 0;
}

function waitingAt(
  index: ViewIndex,
  passing: Uint8Array,
  hidden: ReadonlySet<string>,
  members: Uint8Array,
): Int32Array {
  const waiting = new Int32Array(members.length);
  const outside = members.map((member) => 1 - member);
  for (const at of positions(index, hidden)) outside[at] = 0;
  if (!outside.includes(1)) return waiting;
  /** By whom each was counted last: between two actors there may be many edges. */
  const countedBy = new Int32Array(members.length).fill(-1);
  for (let at = 0; at < members.length; at++) {
    if (members[at] !== 1) continue;
    let count = 0;
    for (const edge of index.incident[at] ?? []) {
      const other = passing[edge] === 1 ? otherEnd(index, edge, at) : -1;
      if (outside[other] !== 1 || countedBy[other] === at) continue;
      countedBy[other] = at;
      count++;
    }
    waiting[at] = count;
  }
  return waiting;
}

/** Who is at the other end of an edge of the actor at `at`; -1 where nobody else is. */
function otherEnd({ subject, object }: ViewIndex, edge: number, at: number): number {
  const [from = -1, to = -1] = [subject[edge], object[edge]];
  const other = from === at ? to : from;
  return other === at ? -1 : other;
}

function positions({ actorAt }: ViewIndex, ids: Iterable<string>): readonly number[] {
  return [...ids].flatMap((id) => actorAt.get(id) ?? []);
}
