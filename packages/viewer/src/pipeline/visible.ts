import type { ActorFacetId, FacetId, Filters } from "../state/filters.ts";
import { ACTOR_FACETS, FACETS, NO_RELATION, withHidden } from "../state/filters.ts";
import { everyone, type Scope } from "./scope.ts";
import type { ViewIndex } from "./view-index.ts";

/** How many edges (for facets of actors: actors) would be seen with each value, were the facet itself not filtered. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** What the filters leave: one byte an item, 1 where it is seen. */
export interface Visible {
  readonly actors: Uint8Array;
  readonly edges: Uint8Array;
  readonly actorCount: number;
  readonly edgeCount: number;
  readonly counts: FacetCounts;
  /** Whom the exploration leaves, and who waits outside. */
  readonly scope: Scope;
  /** The edges that the filters leave, wherever their ends are: one byte each. */
  readonly passing: Uint8Array;
}

/**
 * Applies `filters`, and counts for each facet as if it alone were not set.
 *
 * An edge is seen when it is told often enough, each facet leaves one of its values, and both its ends are of a shown type
 * and community; a thread also needs the edge that it is about. An actor is seen with an edge that touches it or rests on its word, or else when lone
 * actors are asked for. `chooseScope` limits the actors, given the edges that pass; what is outside counts for no facet.
 */
export function visibleUnder(
  index: ViewIndex,
  filters: Filters,
  chooseScope: (passing: Uint8Array) => Scope = () => everyone(index),
): Visible {
  const failures = edgeFailures(index, filters);
  const passingEdges = passing(index, failures, 0);
  const scope = chooseScope(passingEdges);
  markOutside(index, failures, scope);
  const edges = passing(index, failures, 0);
  const actors = actorsOfEdges(index, edges, filters, scope);
  return {
    actors,
    edges,
    actorCount: count(actors),
    edgeCount: count(edges),
    scope,
    passing: passingEdges,
    counts: {
      ...countEdges(index, failures),
      type: countActors(index, failures, filters, scope, "type"),
      community: countActors(index, failures, filters, scope, "community"),
    },
  };
}

/** The values of an edge in a facet; in one of actors those of its ends, all of which must be shown. */
export function valuesOf(index: ViewIndex, edge: number, facet: FacetId): readonly string[] {
  const item = index.view.edges[edge];
  if (item === undefined) return [];
  switch (facet) {
    case "relation":
      return [item.relation ?? NO_RELATION];
    case "class":
      return [item.class];
    case "tone":
      return [item.tone];
    case "source":
      return index.sources[edge] ?? [];
    case "article":
      return [...new Set(item.statements.flatMap((id) => index.statements.get(id)?.article ?? []))];
    case "type":
    case "community":
      return [index.subject[edge] ?? -1, index.object[edge] ?? -1].flatMap(
        (end) => actorValue(index, end, facet) ?? [],
      );
  }
}

/** The value of an actor in a facet of actors. */
export function actorValue({ view, communities }: ViewIndex, actor: number, facet: ActorFacetId): string | undefined {
  return facet === "type" ? view.actors[actor]?.family : communities[actor];
}

/** Set where an end lies outside the scope: such an edge counts for no facet. */
const OUTSIDE_BIT = 1 << FACETS.length;
/** Set where an edge is not told often enough. */
const SELDOM_BIT = 2 << FACETS.length;

/** For each edge the facets that hide it, as bits in the order of `FACETS`. */
function edgeFailures(index: ViewIndex, { hidden, atLeast }: Filters): Uint16Array {
  const failures = new Uint16Array(index.view.edges.length);
  index.view.edges.forEach(({ weight }, edge) => {
    if (weight < atLeast) failures[edge] = SELDOM_BIT;
  });
  FACETS.forEach((facet, bit) => {
    if (hidden[facet].size === 0) return;
    const isHidden = (value: string): boolean => hidden[facet].has(value);
    for (let edge = 0; edge < failures.length; edge++) {
      const values = valuesOf(index, edge, facet);
      const fails = isOfActors(facet) ? values.some(isHidden) : values.length > 0 && values.every(isHidden);
      if (fails) failures[edge] = (failures[edge] ?? 0) | (1 << bit);
    }
  });
  return failures;
}

function markOutside({ subject, object }: ViewIndex, failures: Uint16Array, { members }: Scope): void {
  for (let edge = 0; edge < failures.length; edge++) {
    const [from = -1, to = -1] = [subject[edge], object[edge]];
    if (members[from] === 0 || members[to] === 0) failures[edge] = (failures[edge] ?? 0) | OUTSIDE_BIT;
  }
}

/** The edges that fail in none but the `forgiven` facets, without the threads whose edge is not among them. */
function passing(index: ViewIndex, failures: Uint16Array, forgiven: number): Uint8Array {
  const edges = new Uint8Array(failures.length);
  for (let edge = 0; edge < edges.length; edge++) edges[edge] = ((failures[edge] ?? 0) & ~forgiven) === 0 ? 1 : 0;
  dropThreadsWithoutTarget(index, edges);
  return edges;
}

function isOfActors(facet: FacetId): facet is ActorFacetId {
  return ACTOR_FACETS.some((one) => one === facet);
}

function dropThreadsWithoutTarget({ target }: ViewIndex, edges: Uint8Array): void {
  // A thread may be about a thread: repeat until nothing falls.
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (let edge = 0; edge < edges.length; edge++) {
      const about = target[edge] ?? -1;
      if (edges[edge] === 1 && about >= 0 && edges[about] === 0) {
        edges[edge] = 0;
        dropped = true;
      }
    }
  }
}

function actorsOfEdges(
  index: ViewIndex,
  edges: Uint8Array,
  { hidden, loneActors }: Filters,
  { members }: Scope,
): Uint8Array {
  const isSeen = (edge: number): boolean => edges[edge] === 1;
  return Uint8Array.from(index.view.actors, (_, actor) => {
    if (members[actor] === 0) return 0;
    if (ACTOR_FACETS.some((facet) => hidden[facet].has(actorValue(index, actor, facet) ?? ""))) return 0;
    const touched = index.incident[actor]?.some(isSeen) || index.spoken[actor]?.some(isSeen);
    return loneActors || touched ? 1 : 0;
  });
}

function countEdges(
  index: ViewIndex,
  failures: Uint16Array,
): Record<Exclude<FacetId, ActorFacetId>, Map<string, number>> {
  const counts = { relation: new Map(), class: new Map(), tone: new Map(), source: new Map(), article: new Map() };
  FACETS.forEach((facet, bit) => {
    if (isOfActors(facet)) return;
    const seen = passing(index, failures, 1 << bit);
    for (let edge = 0; edge < seen.length; edge++) {
      if (seen[edge] === 1) for (const value of valuesOf(index, edge, facet)) increment(counts[facet], value);
    }
  });
  return counts;
}

function countActors(
  index: ViewIndex,
  failures: Uint16Array,
  filters: Filters,
  scope: Scope,
  facet: ActorFacetId,
): Map<string, number> {
  const edges = passing(index, failures, 1 << FACETS.indexOf(facet));
  const seen = actorsOfEdges(index, edges, withHidden(filters, facet, new Set()), scope);
  const counts = new Map<string, number>();
  for (let actor = 0; actor < seen.length; actor++) {
    if (seen[actor] === 1) increment(counts, actorValue(index, actor, facet) ?? "");
  }
  return counts;
}

function increment(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function count(items: Uint8Array): number {
  return items.reduce((sum, item) => sum + item, 0);
}
