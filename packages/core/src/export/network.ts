import { viewOf } from "../graph/build-view.ts";
import type { Graph } from "../graph/graph.ts";
import type { Actor, Edge } from "../graph/view.ts";

/** A property of nodes or edges, for programs that draw networks. */
export interface Column<T> {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
  readonly value: (row: T) => string | number | null;
}

/** An edge between two nodes, both by their ids. */
export interface Link extends Edge {
  readonly source: string;
  readonly target: string;
}

/** What programs that draw networks can take in: the actors, and the edges between two of them. */
export interface Network {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
}

/** The network of a graph. What is said of literals and of other statements has no place in it. */
export function networkOf(graph: Graph): Network {
  const { actors, edges } = viewOf(graph).view;
  return {
    actors,
    links: edges.flatMap((edge) =>
      "entity" in edge.object ? [{ ...edge, source: edge.subject, target: edge.object.entity }] : [],
    ),
  };
}

/** What is told of each actor, beside its id and its label. */
export const actorColumns: readonly Column<Actor>[] = [
  { name: "type", type: "string", value: ({ type }) => type },
  { name: "family", type: "string", value: ({ family }) => family },
  { name: "mentions", type: "integer", value: ({ mentions }) => mentions },
  { name: "community", type: "integer", value: ({ community }) => community },
];

/** What is told of each link, beside its ends and its weight. */
export const linkColumns: readonly Column<Link>[] = [
  { name: "relation", type: "string", value: ({ relation }) => relation },
  { name: "phrase", type: "string", value: ({ phrase }) => phrase },
  { name: "class", type: "string", value: (link) => link.class },
  { name: "tone", type: "string", value: ({ tone }) => tone },
];
