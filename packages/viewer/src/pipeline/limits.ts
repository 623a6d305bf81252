import type { Exploration } from "../state/exploration.ts";
import { activeFacets, type FacetId, type Filters } from "../state/filters.ts";
import type { Facet } from "./facets.ts";
import { actorOf, type ViewIndex } from "./view-index.ts";

/** Something that keeps a part of the view out of the picture. */
export interface Limit {
  /** What the reader set. */
  readonly by: LimitKind | FacetId;
  readonly words: string;
}

/** The limits that are no facets. */
export type LimitKind = "all" | "only" | "opened" | "folded" | "hidden" | "near" | "narrow" | "atLeast" | "loneActors";

/** What the reader chose to see. */
export interface Choice {
  readonly filters: Filters;
  readonly exploration: Exploration;
  /** Everybody, not only the most mentioned. */
  readonly all: boolean;
  /** Whether anything is selected or compared, from which distance counts. */
  readonly hasCentre: boolean;
  /** Whether there is room for no more than the selection and what is around it. */
  readonly isNarrow: boolean;
}

/** How many values of a facet, and how many actors, are named. */
const MOST_NAMED = 5;

/** All that is filtered, cut off or taken out, in words. */
export function limitsOf(index: ViewIndex, facets: readonly Facet[], choice: Choice): readonly Limit[] {
  const { filters, exploration, all, hasCentre, isNarrow } = choice;
  const { only, opened, folded, hidden, near } = exploration;
  const labels = (ids: Iterable<string>): string => named([...ids].map((id) => actorOf(index, id)?.label ?? id));
  const limits: (readonly [holds: boolean, by: Limit["by"], words: string])[] = [
    [!all && only === null && !isNarrow, "all", "the most mentioned first"],
    [only !== null, "only", `only around ${labels(only ?? [])}`],
    [only === null && opened.length > 0, "opened", `${opened.length} opened`],
    [folded.size > 0, "folded", `${folded.size} folded`],
    [hidden.size > 0, "hidden", `${hidden.size} hidden`],
    [near !== null && hasCentre, "near", `at most ${near} ${near === 1 ? "step" : "steps"} from the selection`],
    [near === null && hasCentre && isNarrow, "narrow", "only around the selection, as the screen is narrow"],
    [only === null && !hasCentre && isNarrow, "narrow", "the most mentioned, as the screen is narrow"],
    [filters.atLeast > 1, "atLeast", `told at least ${filters.atLeast} times`],
    [filters.loneActors, "loneActors", "with actors without a visible statement"],
  ];
  return [
    ...limits.filter(([holds]) => holds).map(([, by, words]) => ({ by, words })),
    ...activeFacets(filters).map((by) => ({ by, words: facetWords(facets, filters, by) })),
  ];
}

/** Names in a row; of many only the first. */
export function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** What a facet shows or what it hides, whichever is shorter. */
function facetWords(facets: readonly Facet[], { hidden: allHidden }: Filters, id: FacetId): string {
  const { title, groups } = facets.find((facet) => facet.id === id) ?? { title: id, groups: [] };
  const values = groups.flatMap((group) => group.values);
  const hidden = values.filter((value) => allHidden[id].has(value.id));
  const shown = values.filter((value) => !allHidden[id].has(value.id));
  if (hidden.length === 0) return `${title}: all`;
  const [sign, list] = shown.length <= hidden.length ? ["", shown] : ["without ", hidden];
  return `${title}: ${sign}${list.length === 0 ? "none" : named(list.map(({ label }) => label))}`;
}
