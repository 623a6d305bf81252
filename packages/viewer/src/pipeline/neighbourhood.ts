import type { ViewIndex } from "./view-index.ts";
import type { Visible } from "./visible.ts";

/** An actor or an edge, by id. */
export interface Selection {
  readonly kind: "actor" | "edge";
  readonly id: string;
}

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
