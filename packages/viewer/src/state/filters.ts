/** What can be filtered: each facet hides some of its values. */
export const FACETS = ["type", "relation", "class", "tone", "source", "article", "community"] as const;

export type FacetId = (typeof FACETS)[number];

/** The facets that are about actors: an edge needs both its ends to be shown. */
export const ACTOR_FACETS = ["type", "community"] as const;

export type ActorFacetId = (typeof ACTOR_FACETS)[number];

/** A value of the facet `community` for actors that are in none of the large ones. */
export const SMALL_COMMUNITY = "~";

/** A value of the facet `relation` for edges that have only a phrase. */
export const NO_RELATION = "~";

/**
 * What the reader does not want to see. Inside a facet the shown values are alternatives, between facets all must hold.
 * Candidates are hidden until asked for.
 */
export interface Filters {
  readonly hidden: Readonly<Record<FacetId, ReadonlySet<string>>>;
  /** Show actors that no visible edge touches. */
  readonly loneActors: boolean;
  /** Show only what is told so many times. */
  readonly atLeast: number;
}

/** Nothing filtered but candidates. */
export const UNFILTERED: Filters = {
  hidden: {
    type: new Set(),
    relation: new Set(),
    class: new Set(["candidate"]),
    tone: new Set(),
    source: new Set(),
    article: new Set(),
    community: new Set(),
  },
  loneActors: false,
  atLeast: 1,
};

/** Hides the shown of `values`, or shows them all when none is shown. */
export function toggle(filters: Filters, facet: FacetId, values: readonly string[]): Filters {
  const hidden = new Set(filters.hidden[facet]);
  const anyShown = values.some((value) => !hidden.has(value));
  for (const value of values) {
    if (anyShown) hidden.add(value);
    else hidden.delete(value);
  }
  return withHidden(filters, facet, hidden);
}

/** Hides of `all` whatever is not in `values`. */
export function showOnly(filters: Filters, facet: FacetId, values: readonly string[], all: readonly string[]): Filters {
  const kept = new Set(values);
  return withHidden(filters, facet, new Set(all.filter((value) => !kept.has(value))));
}

/** Gives one facet back what it shows from the start. */
export function clearFacet(filters: Filters, facet: FacetId): Filters {
  return withHidden(filters, facet, UNFILTERED.hidden[facet]);
}

/** The facets that hide something other than from the start. */
export function activeFacets(filters: Filters): readonly FacetId[] {
  return FACETS.filter((facet) => !sameSet(filters.hidden[facet], UNFILTERED.hidden[facet]));
}

/** Replaces what a facet hides. */
export function withHidden(filters: Filters, facet: FacetId, hidden: ReadonlySet<string>): Filters {
  return { ...filters, hidden: { ...filters.hidden, [facet]: hidden } };
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}
