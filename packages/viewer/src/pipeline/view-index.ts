import type { Actor, Edge, View, ViewArticle, ViewRelation, ViewStatement } from "@newsgraph/core";
import { SMALL_COMMUNITY } from "../state/filters.ts";

/** A view with its references turned into positions in its lists, so that filters and neighbourhoods cost no look-ups. */
export interface ViewIndex {
  readonly view: View;
  readonly actorAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, ViewStatement>;
  readonly relations: ReadonlyMap<string, ViewRelation>;
  readonly articles: ReadonlyMap<string, ViewArticle>;
  /** For each edge its subject among the actors. */
  readonly subject: Int32Array;
  /** For each edge its object among the actors, or -1. */
  readonly object: Int32Array;
  /** For each edge the edge that it is about, or -1. */
  readonly target: Int32Array;
  /** For each actor the edges that it is subject or object of, in order. */
  readonly incident: readonly (readonly number[])[];
  /** For each edge its sources, by id: actors and articles, without repetition. */
  readonly sources: readonly (readonly string[])[];
  /** For each actor the edges that rest on its word. */
  readonly spoken: readonly (readonly number[])[];
  /** For each actor its community as a value of the facet: its number, if it is one of the large. */
  readonly communities: readonly string[];
}

/** So many communities are told apart, if they have at least so many actors. */
const MOST_COMMUNITIES = 12;
const LEAST_OF_COMMUNITY = 4;

/** Indexes `view`. References to what is not there are -1 or left out: `checkView` has told about them. */
export function indexView(view: View): ViewIndex {
  const actorAt = positions(view.actors);
  const edgeAt = positions(view.edges);
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const { subject, object, target } = ends(view.edges, actorAt, edgeAt);
  const incident: number[][] = view.actors.map(() => []);
  const spoken: number[][] = view.actors.map(() => []);
  const sources = view.edges.map((edge) => sourcesOf(edge, statements));
  for (let edge = 0; edge < view.edges.length; edge++) {
    const from = subject[edge] ?? -1;
    const to = object[edge] ?? -1;
    incident[from]?.push(edge);
    if (to !== from) incident[to]?.push(edge);
    for (const source of sources[edge] ?? []) spoken[actorAt.get(source) ?? -1]?.push(edge);
  }
  return {
    view,
    actorAt,
    edgeAt,
    statements,
    relations: new Map(view.relations.map((relation) => [relation.id, relation])),
    articles: new Map(view.articles.map((article) => [article.id, article])),
    subject,
    object,
    target,
    incident,
    sources,
    spoken,
    communities: communitiesOf(view),
  };
}

/** The actor with that id. */
export function actorOf(index: ViewIndex, id: string): Actor | undefined {
  return index.view.actors[index.actorAt.get(id) ?? -1];
}

/** The edge with that id. */
export function edgeOf(index: ViewIndex, id: string): Edge | undefined {
  return index.view.edges[index.edgeAt.get(id) ?? -1];
}

/** The statements of an edge, in its order. */
export function statementsOf(index: ViewIndex, edge: Edge): readonly ViewStatement[] {
  return edge.statements.flatMap((id) => index.statements.get(id) ?? []);
}

/** What a reader calls a source: the label of an actor, or the name of an article. */
export function sourceLabel(index: ViewIndex, source: string): string {
  const actor = actorOf(index, source);
  if (actor !== undefined) return actor.label;
  const article = index.articles.get(source);
  return article === undefined ? source : articleLabel(article);
}

/** The title of an article, or what else names it. */
export function articleLabel(article: ViewArticle): string {
  return article.title ?? article.id;
}

function positions(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, position) => [id, position]));
}

function communitiesOf({ actors }: View): readonly string[] {
  const sizes = new Map<number, number>();
  for (const { community } of actors) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return actors.map(({ community }) =>
    community < MOST_COMMUNITIES && (sizes.get(community) ?? 0) >= LEAST_OF_COMMUNITY
      ? String(community)
      : SMALL_COMMUNITY,
  );
}

function ends(
  edges: readonly Edge[],
  actorAt: ReadonlyMap<string, number>,
  edgeAt: ReadonlyMap<string, number>,
): Pick<ViewIndex, "subject" | "object" | "target"> {
  const at = (read: (edge: Edge) => number | undefined): Int32Array =>
    Int32Array.from(edges, (edge) => read(edge) ?? -1);
  return {
    subject: at((edge) => actorAt.get(edge.subject)),
    object: at(({ object }) => ("entity" in object ? actorAt.get(object.entity) : undefined)),
    target: at(({ object }) => ("edge" in object ? edgeAt.get(object.edge) : undefined)),
  };
}

function sourcesOf(edge: Edge, statements: ReadonlyMap<string, ViewStatement>): readonly string[] {
  const attributions = edge.statements.flatMap((id) => statements.get(id)?.attributions ?? []);
  return [...new Set(attributions.map(({ source }) => source))];
}
