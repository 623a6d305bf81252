import { neighboursOf } from "./scope.ts";
import type { ViewIndex } from "./view-index.ts";
import type { Visible } from "./visible.ts";

/** An actor or an edge, by id. */
export interface Selection {
  readonly kind: "actor" | "edge";
  readonly id: string;
}

/** What the pointer is on: besides actors and edges, the line that stands for several. */
export type Pointed = Selection | { readonly kind: "bundle"; readonly id: string };

/** What belongs together, by id. */
export interface Neighbourhood {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** An actor with its visible edges and who is at their other ends; an edge with its ends. */
export function neighbourhoodOf(index: ViewIndex, { edges: seen }: Visible, { kind, id }: Selection): Neighbourhood {
  const actors = new Set<string>();
  const edges = new Set<string>();
  const add = (edge: number): void => {
    const item = index.view.edges[edge];
    if (item === undefined || seen[edge] !== 1 || edges.has(item.id)) return;
    edges.add(item.id);
    for (const end of [index.subject[edge], index.object[edge]]) {
      const actor = index.view.actors[end ?? -1];
      if (actor !== undefined) actors.add(actor.id);
    }
    const about = index.target[edge] ?? -1;
    if (about >= 0) add(about);
  };
  if (kind === "edge") add(index.edgeAt.get(id) ?? -1);
  else {
    actors.add(id);
    for (const edge of index.incident[index.actorAt.get(id) ?? -1] ?? []) add(edge);
  }
  return { actors, edges };
}

/** What joins actors that are compared: the visible edges among them, and the neighbours that at least two of them share. */
export interface Comparison {
  /** For each two of them the edges between them, each way. */
  readonly between: readonly { readonly actors: readonly [string, string]; readonly edges: readonly number[] }[];
  /** Those of whom most have, first; `by` has the ids of the compared actors, in their order. */
  readonly shared: readonly { readonly actor: string; readonly by: readonly string[] }[];
}

/** Compares actors by what is seen of them. */
export function comparisonOf(index: ViewIndex, { edges: seen }: Visible, compared: readonly string[]): Comparison {
  const neighbours = compared.map((actor) => new Set(neighboursOf(index, seen, actor)));
  const places = compared.map((actor) => index.actorAt.get(actor) ?? -1);
  const between = compared.flatMap((a, one) =>
    compared.slice(one + 1).map((b, after) => {
      const [from, to] = [places[one] ?? -1, places[one + 1 + after] ?? -1];
      const edges = (index.incident[from] ?? []).filter(
        (edge) => seen[edge] === 1 && (index.subject[edge] === to || index.object[edge] === to),
      );
      return { actors: [a, b] as const, edges };
    }),
  );
  const others = [...new Set(neighbours.flatMap((set) => [...set]))].filter((at) => !places.includes(at));
  const shared = others
    .map((at) => ({
      at,
      actor: index.view.actors[at]?.id ?? "",
      by: compared.filter((_, one) => neighbours[one]?.has(at)),
    }))
    .filter(({ by }) => by.length > 1)
    .sort((a, b) => b.by.length - a.by.length || a.at - b.at)
    .map(({ actor, by }) => ({ actor, by }));
  return { between, shared };
}

/** What of the picture belongs to a comparison: the actors, the edges between them, and those to what they share. */
export function comparedNeighbourhood(index: ViewIndex, visible: Visible, compared: readonly string[]): Neighbourhood {
  const { between, shared } = comparisonOf(index, visible, compared);
  const actors = new Set([...compared, ...shared.map(({ actor }) => actor)]);
  const edges = new Set(
    between.flatMap(({ edges: joining }) => joining.map((edge) => index.view.edges[edge]?.id ?? "")),
  );
  for (const { actor } of shared) {
    const at = index.actorAt.get(actor) ?? -1;
    for (const edge of index.incident[at] ?? []) {
      const other = index.view.actors[(index.subject[edge] === at ? index.object[edge] : index.subject[edge]) ?? -1];
      const id = index.view.edges[edge]?.id;
      if (visible.edges[edge] === 1 && id !== undefined && compared.includes(other?.id ?? "")) edges.add(id);
    }
  }
  return { actors, edges };
}

/** The visible edges of an actor, as what it is in them: subject first, then object, then as the source. */
export function edgesOf(
  index: ViewIndex,
  { edges: seen }: Visible,
  actor: string,
): { readonly subject: readonly number[]; readonly object: readonly number[]; readonly source: readonly number[] } {
  const at = index.actorAt.get(actor) ?? -1;
  const incident = (index.incident[at] ?? []).filter((edge) => seen[edge] === 1);
  const byWeight = (edges: readonly number[]): readonly number[] =>
    [...edges].sort((a, b) => (index.view.edges[b]?.weight ?? 0) - (index.view.edges[a]?.weight ?? 0) || a - b);
  return {
    subject: byWeight(incident.filter((edge) => index.subject[edge] === at)),
    object: byWeight(incident.filter((edge) => index.object[edge] === at && index.subject[edge] !== at)),
    source: byWeight((index.spoken[at] ?? []).filter((edge) => seen[edge] === 1)),
  };
}
