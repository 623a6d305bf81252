import type { ActorFacetId, FacetId, Filters } from "../state/filters.ts";
import { ACTOR_FACETS, FACETS, withHidden } from "../state/filters.ts";
import { countValues, hiddenIn } from "./columns.ts";
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
  fallWithTargets(index, failures);
  const passingEdges = passing(failures, 0);
  const scope = chooseScope(passingEdges);
  markOutside(index, failures, scope);
  fallWithTargets(index, failures);
  const edges = passing(failures, 0);
  const actors = actorsOfEdges(index, edges, filters, scope);
  return {
    actors,
    edges,
    actorCount: count(actors),
    edgeCount: count(edges),
    scope,
    passing: passingEdges,
    counts: countsOf(index, failures, filters, { edges, actors, scope }),
  };
}

/** Set where an end lies outside the scope: such an edge counts for no facet. */
const OUTSIDE_BIT = 1 << FACETS.length;
/** Set where an edge is not told often enough. */
const SELDOM_BIT = 2 << FACETS.length;

/** For each edge the facets that hide it, as bits in the order of `FACETS`. */
function edgeFailures(index: ViewIndex, { hidden, atLeast }: Filters): Uint16Array {
  const failures = new Uint16Array(index.view.edges.length);
  if (atLeast > 1) {
    for (const [edge, { weight }] of index.view.edges.entries()) if (weight < atLeast) failures[edge] = SELDOM_BIT;
  }
  FACETS.forEach((facet, bit) => {
    if (hidden[facet].size === 0) return;
    const fails = isOfActors(facet)
      ? hiddenByEnd(index, facet, hidden[facet])
      : hiddenByAll(index, facet, hidden[facet]);
    for (let edge = 0; edge < failures.length; edge++) {
      if (fails(edge)) failures[edge] = (failures[edge] ?? 0) | (1 << bit);
    }
  });
  return failures;
}

/** Whether an end of an edge has a hidden value. */
function hiddenByEnd(
  { columns, subject, object }: ViewIndex,
  facet: ActorFacetId,
  hidden: ReadonlySet<string>,
): (edge: number) => boolean {
  const column = columns[facet];
  const isHidden = hiddenIn(column, hidden);
  // An actor has one value.
  const hides = (end: number): boolean => end >= 0 && isHidden[column.codes[end] ?? -1] === 1;
  return (edge) => hides(subject[edge] ?? -1) || hides(object[edge] ?? -1);
}

/** Whether all values of an edge are hidden, where it has any. */
function hiddenByAll({ columns }: ViewIndex, facet: FacetId, hidden: ReadonlySet<string>): (edge: number) => boolean {
  const { starts, codes } = columns[facet];
  const isHidden = hiddenIn(columns[facet], hidden);
  return (edge) => {
    const [start = 0, end = 0] = [starts[edge], starts[edge + 1]];
    for (let place = start; place < end; place++) if (isHidden[codes[place] ?? -1] !== 1) return false;
    return end > start;
  };
}

function markOutside({ subject, object }: ViewIndex, failures: Uint16Array, { members }: Scope): void {
  for (let edge = 0; edge < failures.length; edge++) {
    const [from = -1, to = -1] = [subject[edge], object[edge]];
    if (members[from] === 0 || members[to] === 0) failures[edge] = (failures[edge] ?? 0) | OUTSIDE_BIT;
  }
}

/** The edges that fail in none but the `forgiven` facets. */
function passing(failures: Uint16Array, forgiven: number): Uint8Array {
  const edges = new Uint8Array(failures.length);
  for (let edge = 0; edge < edges.length; edge++) edges[edge] = ((failures[edge] ?? 0) & ~forgiven) === 0 ? 1 : 0;
  return edges;
}

/** What hides an edge hides the threads about it, too. */
function fallWithTargets({ target, threads }: ViewIndex, failures: Uint16Array): void {
  // A thread may be about a thread: repeat until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of threads) {
      const [before = 0, about = 0] = [failures[edge], failures[target[edge] ?? -1]];
      if ((before | about) === before) continue;
      failures[edge] = before | about;
      changed = true;
    }
  }
}

function isOfActors(facet: FacetId): facet is ActorFacetId {
  return ACTOR_FACETS.some((one) => one === facet);
}

function actorsOfEdges(
  index: ViewIndex,
  edges: Uint8Array,
  { hidden, loneActors }: Filters,
  { members }: Scope,
): Uint8Array {
  const actors = loneActors ? new Uint8Array(members.length).fill(1) : actorsWith(index, edges);
  const hides = ACTOR_FACETS.filter((facet) => hidden[facet].size > 0).map((facet) => {
    const { codes } = index.columns[facet];
    const isHidden = hiddenIn(index.columns[facet], hidden[facet]);
    return (actor: number): boolean => isHidden[codes[actor] ?? -1] === 1;
  });
  for (let actor = 0; actor < actors.length; actor++) {
    if (members[actor] === 0 || hides.some((isHidden) => isHidden(actor))) actors[actor] = 0;
  }
  return actors;
}

/** The actors that an edge touches, and those on whose word one rests. */
function actorsWith(index: ViewIndex, edges: Uint8Array): Uint8Array {
  const { starts, codes } = index.columns.source;
  const actors = endsOf(index, edges);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] !== 1) continue;
    for (let place = starts[edge] ?? 0; place < (starts[edge + 1] ?? 0); place++) {
      const speaker = index.sourceActor[codes[place] ?? -1] ?? -1;
      if (speaker >= 0) actors[speaker] = 1;
    }
  }
  return actors;
}

/** The actors that an edge touches: one byte each. */
export function endsOf({ view, subject, object }: ViewIndex, edges: Uint8Array): Uint8Array {
  const actors = new Uint8Array(view.actors.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] !== 1) continue;
    const [from = -1, to = -1] = [subject[edge], object[edge]];
    if (from >= 0) actors[from] = 1;
    if (to >= 0) actors[to] = 1;
  }
  return actors;
}

function countsOf(
  index: ViewIndex,
  failures: Uint16Array,
  filters: Filters,
  { edges, actors, scope }: Pick<Visible, "edges" | "actors" | "scope">,
): FacetCounts {
  const count = (facet: FacetId): ReadonlyMap<string, number> => {
    // A facet that hides nothing has nothing to forgive.
    const isOpen = filters.hidden[facet].size === 0;
    const forgiving = isOpen ? edges : passing(failures, 1 << FACETS.indexOf(facet));
    if (!isOfActors(facet)) return countValues(index.columns[facet], forgiving);
    const opened = withHidden(filters, facet, new Set());
    return countValues(index.columns[facet], isOpen ? actors : actorsOfEdges(index, forgiving, opened, scope));
  };
  return {
    type: count("type"),
    relation: count("relation"),
    class: count("class"),
    tone: count("tone"),
    source: count("source"),
    article: count("article"),
    community: count("community"),
  };
}

function count(items: Uint8Array): number {
  let sum = 0;
  for (const item of items) sum += item;
  return sum;
}
