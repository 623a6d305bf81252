import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import type { EntityId } from "../entity/entity.ts";
import type { EntityType, RelationId } from "../lexicon/relations.ts";
import { edgesOf } from "./edges.ts";
import type { Graph } from "./graph.ts";
import type { Edge, LineClass, Tone } from "./view.ts";

/** What a node of the projection knows. */
export interface NodeAttributes {
  readonly label: string;
  readonly type: EntityType;
  readonly mentions: number;
}

/** What an edge of the projection knows. */
export interface EdgeAttributes {
  readonly relation: RelationId | null;
  readonly phrase: string;
  readonly class: LineClass;
  readonly tone: Tone;
  readonly weight: number;
}

/** A graphology graph of entities. */
export type Projection = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * The graph for graphology: a node for each entity, an edge for each edge between two entities, under their ids.
 *
 * What is said of literals and of other statements has no place in it.
 */
export function projectOf(graph: Graph): Projection {
  const projection: Projection = new MultiDirectedGraph();
  for (const { id, label, type, mentions } of graph.entities) {
    projection.addNode(id, { label, type, mentions: mentions.length });
  }
  for (const { id, subject, object, relation, phrase, class: line, tone, weight } of edgesOf(graph)) {
    if (!("entity" in object)) continue;
    projection.addEdgeWithKey(id, subject, object.entity, { relation, phrase, class: line, tone, weight });
  }
  return projection;
}

/** Who has to do with whom: at most one undirected edge between two nodes, none from a node to itself. */
export type Contacts = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * The entities without directions and relations; `weight` sums those of the edges between two of them.
 *
 * Who says something of a statement has to do with those of whom the statement is.
 */
export function contactsOf(entities: readonly { readonly id: EntityId }[], edges: readonly Edge[]): Contacts {
  const contacts: Contacts = new UndirectedGraph();
  for (const { id } of entities) contacts.addNode(id);
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  for (const { subject, object, weight } of edges) {
    for (const other of partiesOf(object, byId)) {
      if (other === subject) continue;
      contacts.updateEdge(subject, other, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
    }
  }
  return contacts;
}

function partiesOf(object: Edge["object"], edges: ReadonlyMap<string, Edge>): readonly EntityId[] {
  if ("entity" in object) return [object.entity];
  const about = "edge" in object ? edges.get(object.edge) : undefined;
  if (about === undefined) return [];
  return [about.subject, ...("entity" in about.object ? [about.object.entity] : [])];
}
