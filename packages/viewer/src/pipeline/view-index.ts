import type { Actor, Edge, View, ViewArticle, ViewRelation, ViewStatement } from "@newsgraph/core";
import { type Columns, columnsOf } from "./columns.ts";
import { type Packed, pack } from "./packing.ts";
import { type LineLabel, labelFor, tenseOf } from "./verbs.ts";

/** An edge without its statements, which are packed away. */
export type ViewEdge = Omit<Edge, "statements">;

/** A view with its references turned into positions in its lists, so that filters and neighbourhoods cost no look-ups. */
export interface ViewIndex {
  readonly view: Omit<View, "edges" | "statements"> & { readonly edges: readonly ViewEdge[] };
  readonly actorAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, ViewRelation>;
  readonly articles: ReadonlyMap<string, ViewArticle>;
  /** All statements, in the view's order, and their ids. */
  readonly statements: Packed<ViewStatement>;
  readonly statementIds: readonly string[];
  /** For each statement its edge, and its article's place among those of the view, or -1. */
  readonly edgeOfStatement: Int32Array;
  readonly articleOfStatement: Int32Array;
  /** The statements of edge n: from place `statementStarts[n]` to `statementStarts[n + 1] - 1` of `statementPlaces`. */
  readonly statementStarts: Int32Array;
  readonly statementPlaces: Int32Array;
  /** For each edge its subject among the actors. */
  readonly subject: Int32Array;
  /** For each edge its object among the actors, or -1. */
  readonly object: Int32Array;
  /** For each edge the edge that it is about, or -1. */
  readonly target: Int32Array;
  /** The edges that are about an edge. */
  readonly threads: Int32Array;
  /** The edges that lead back to their subject. */
  readonly loops: Int32Array;
  /** For each two actors with more than one edge between them, these edges. */
  readonly pairs: readonly (readonly number[])[];
  /** For each actor the edges that it is subject or object of, in order. */
  readonly incident: readonly (readonly number[])[];
  /** For each actor the edges that rest on its word. */
  readonly spoken: readonly (readonly number[])[];
  /** What there is to filter by. */
  readonly columns: Columns;
  /** For each source of `columns.source` its place among the actors, or -1. */
  readonly sourceActor: Int32Array;
  /** Each text of a line once, and for each edge which of them is its own. */
  readonly labels: readonly LineLabel[];
  readonly labelAt: Int32Array;
}

/** Indexes `view`. References to what is not there are -1 or left out: `checkView` has told about them. */
export function indexView(view: View): ViewIndex {
  const { edges, statements: _, ...others } = view;
  const actorAt = positions(view.actors);
  const edgeAt = positions(view.edges);
  const { subject, object, target } = ends(view.edges, actorAt, edgeAt);
  const columns = columnsOf(view);
  const relations = new Map(view.relations.map((relation) => [relation.id, relation]));
  const isLine = (edge: number): boolean => (object[edge] ?? -1) >= 0;
  return {
    view: { ...others, edges: edges.map((edge, at) => slim(edge, view, subject[at] ?? -1, object[at] ?? -1)) },
    actorAt,
    edgeAt,
    relations,
    articles: new Map(view.articles.map((article) => [article.id, article])),
    ...toldIn(view, edgeAt),
    subject,
    object,
    target,
    threads: Int32Array.from([...target.keys()].filter((edge) => (target[edge] ?? -1) >= 0)),
    loops: Int32Array.from([...subject.keys()].filter((edge) => isLine(edge) && subject[edge] === object[edge])),
    pairs: pairsIn(view, subject, object),
    incident: incidentIn(view, subject, object),
    ...speakersIn(view, columns.source, actorAt),
    columns,
    ...labelsIn(view, relations),
  };
}

/** The actor with that id. */
export function actorOf(index: ViewIndex, id: string): Actor | undefined {
  return index.view.actors[index.actorAt.get(id) ?? -1];
}

/** The edge with that id. */
export function edgeOf(index: ViewIndex, id: string): ViewEdge | undefined {
  return index.view.edges[index.edgeAt.get(id) ?? -1];
}

/** The statements of an edge, in its order. */
export function statementsOf(index: ViewIndex, { id }: Pick<Edge, "id">): readonly ViewStatement[] {
  const edge = index.edgeAt.get(id) ?? -1;
  const { statementStarts: starts, statementPlaces: places } = index;
  return Array.from(places.subarray(starts[edge] ?? 0, starts[edge + 1] ?? 0), index.statements.at);
}

/** The statements of an article that belong to the `seen` edges, in the view's order. */
export function statementsIn(index: ViewIndex, article: string, seen: Uint8Array): readonly ViewStatement[] {
  const at = index.view.articles.findIndex(({ id }) => id === article);
  return Array.from(index.articleOfStatement.keys())
    .filter((place) => index.articleOfStatement[place] === at && seen[index.edgeOfStatement[place] ?? -1] === 1)
    .map(index.statements.at);
}

/** The edge of the statement with that id. */
export function edgeOfStatement(index: ViewIndex, statement: string): ViewEdge | undefined {
  return index.view.edges[index.edgeOfStatement[index.statementIds.indexOf(statement)] ?? -1];
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

/** Without its statements, and with the actors' own strings for their ids: a file has each of them a thousand times. */
function slim({ statements: _, ...edge }: Edge, { actors }: View, from: number, to: number): ViewEdge {
  const [subject, entity] = [actors[from]?.id, actors[to]?.id];
  return {
    ...edge,
    subject: subject ?? edge.subject,
    object: entity === undefined ? edge.object : { entity },
  };
}

function toldIn(
  { articles, edges, statements }: View,
  edgeAt: ReadonlyMap<string, number>,
): Pick<
  ViewIndex,
  "statements" | "statementIds" | "edgeOfStatement" | "articleOfStatement" | "statementStarts" | "statementPlaces"
> {
  const placeOf = positions(statements);
  const articleAt = positions(articles);
  const places: number[] = [];
  const starts = new Int32Array(edges.length + 1);
  for (const [at, edge] of edges.entries()) {
    places.push(...edge.statements.flatMap((id) => placeOf.get(id) ?? []));
    starts[at + 1] = places.length;
  }
  return {
    statements: pack(statements),
    statementIds: statements.map(({ id }) => id),
    edgeOfStatement: Int32Array.from(statements, ({ edge }) => edgeAt.get(edge) ?? -1),
    articleOfStatement: Int32Array.from(statements, ({ article }) => articleAt.get(article) ?? -1),
    statementStarts: starts,
    statementPlaces: Int32Array.from(places),
  };
}

function pairsIn({ actors, edges }: View, subject: Int32Array, object: Int32Array): readonly (readonly number[])[] {
  const pairs = new Map<number, number[]>();
  for (let edge = 0; edge < edges.length; edge++) {
    const [from = -1, to = -1] = [subject[edge], object[edge]];
    if (from < 0 || to < 0 || from === to) continue;
    const pair = Math.min(from, to) * actors.length + Math.max(from, to);
    const between = pairs.get(pair);
    if (between === undefined) pairs.set(pair, [edge]);
    else between.push(edge);
  }
  return [...pairs.values()].filter((between) => between.length > 1);
}

function incidentIn({ actors, edges }: View, subject: Int32Array, object: Int32Array): readonly (readonly number[])[] {
  const incident: number[][] = actors.map(() => []);
  for (let edge = 0; edge < edges.length; edge++) {
    const [from = -1, to = -1] = [subject[edge], object[edge]];
    incident[from]?.push(edge);
    if (to !== from) incident[to]?.push(edge);
  }
  return incident;
}

function speakersIn(
  { actors, edges }: View,
  { values, starts, codes }: Columns["source"],
  actorAt: ReadonlyMap<string, number>,
): Pick<ViewIndex, "spoken" | "sourceActor"> {
  const sourceActor = Int32Array.from(values, (source) => actorAt.get(source) ?? -1);
  const spoken: number[][] = actors.map(() => []);
  for (let edge = 0; edge < edges.length; edge++) {
    for (let place = starts[edge] ?? 0; place < (starts[edge + 1] ?? 0); place++) {
      spoken[sourceActor[codes[place] ?? -1] ?? -1]?.push(edge);
    }
  }
  return { spoken, sourceActor };
}

function labelsIn(
  { edges, statements }: View,
  relations: ReadonlyMap<string, ViewRelation>,
): Pick<ViewIndex, "labels" | "labelAt"> {
  const told = new Map(statements.map((statement) => [statement.id, statement]));
  const places = new Map<string, number>();
  const labels: LineLabel[] = [];
  const labelAt = Int32Array.from(edges, ({ class: kind, phrase, relation: id, statements: ids }) => {
    const relation = relations.get(id ?? "")?.label;
    // Only a denial says when.
    const tense = kind === "denied" ? tenseOf(ids.flatMap((one) => told.get(one)?.attributions ?? [])) : "past";
    const key = JSON.stringify([kind, relation ?? phrase, relation === undefined, tense]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, labels.length);
    return labels.push(labelFor({ class: kind, phrase, relation, tense })) - 1;
  });
  return { labels, labelAt };
}
