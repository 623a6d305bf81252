import type { View } from "@newsgraph/core";
import { type FacetId, NO_RELATION, SMALL_COMMUNITY } from "../state/filters.ts";

/**
 * What items have in one facet: the values of item n are those at the places `codes[starts[n]]` to `codes[starts[n + 1] - 1]`
 * of `values`, which has each value once, in the order of the items.
 */
export interface Column {
  readonly values: readonly string[];
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** The columns of all facets: of those that are about actors the items are the actors, of the others the edges. */
export type Columns = Readonly<Record<FacetId, Column>>;

/** So many communities are told apart, if they have at least so many actors. */
const MOST_COMMUNITIES = 12;
const LEAST_OF_COMMUNITY = 4;

/** Makes the columns of a view. */
export function columnsOf({ actors, edges, statements }: View): Columns {
  const told = new Map(statements.map((statement) => [statement.id, statement]));
  const toldOf = (ids: readonly string[]) => ids.flatMap((id) => told.get(id) ?? []);
  const communities = largeCommunities(actors);
  return {
    type: columnOf(actors, ({ family }) => [family]),
    community: columnOf(actors, ({ community }) => [communities.has(community) ? String(community) : SMALL_COMMUNITY]),
    relation: columnOf(edges, ({ relation }) => [relation ?? NO_RELATION]),
    class: columnOf(edges, (edge) => [edge.class]),
    tone: columnOf(edges, ({ tone }) => [tone]),
    source: columnOf(edges, (edge) =>
      toldOf(edge.statements).flatMap(({ attributions }) => attributions.map(({ source }) => source)),
    ),
    article: columnOf(edges, (edge) => toldOf(edge.statements).map(({ article }) => article)),
  };
}

/** The values of one item. */
export function valuesAt({ values, starts, codes }: Column, item: number): readonly string[] {
  return Array.from(codes.subarray(starts[item] ?? 0, starts[item + 1] ?? 0), (code) => values[code] ?? "");
}

/** For each value of a column whether it is among the `hidden`: one byte a value. */
export function hiddenIn({ values }: Column, hidden: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(values, (value) => (hidden.has(value) ? 1 : 0));
}

/** How many of the `seen` items have each value, where any has it. */
export function countValues({ values, starts, codes }: Column, seen: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Int32Array(values.length);
  for (let item = 0; item < seen.length; item++) {
    if (seen[item] !== 1) continue;
    const end = starts[item + 1] ?? 0;
    for (let place = starts[item] ?? 0; place < end; place++) {
      const code = codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const found = new Map<string, number>();
  for (const [code, value] of values.entries()) if ((counts[code] ?? 0) > 0) found.set(value, counts[code] ?? 0);
  return found;
}

function columnOf<T>(items: readonly T[], valuesOf: (item: T) => readonly string[]): Column {
  const places = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Int32Array(items.length + 1);
  for (const [item, of] of items.entries()) {
    for (const value of new Set(valuesOf(of))) {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      codes.push(place);
    }
    starts[item + 1] = codes.length;
  }
  return { values: [...places.keys()], starts, codes: Int32Array.from(codes) };
}

function largeCommunities(actors: View["actors"]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  for (const { community } of actors) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const large = [...sizes].filter(([community, size]) => community < MOST_COMMUNITIES && size >= LEAST_OF_COMMUNITY);
  return new Set(large.map(([community]) => community));
}
