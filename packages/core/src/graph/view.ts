import type { ArticleId, IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import { type EntityType, type RelationId, relation } from "../lexicon/relations.ts";
import type { Literal, Statement, StatementId } from "../statement/statement.ts";
import { compareSpans } from "../text/span.ts";
import { communitiesOf } from "./communities.ts";
import { edgeIds, edgesOf, toneOf } from "./edges.ts";
import type { Graph, GraphArticle, GraphEntity } from "./graph.ts";
import { layoutOf } from "./layout.ts";
import { lineClassOf } from "./line-class.ts";
import { compareIds, compareText } from "./order.ts";
import { contactsOf } from "./project.ts";

/** The six kinds of actor that the viewer tells apart by colour and icon. */
export type ActorFamily = "person" | "organization" | "place" | "event" | "work" | "other";

/** How a statement is drawn; the first that fits, in this order. `docs/view.md` has the table. */
export type LineClass = "denied" | "disputed" | "planned" | "hedged" | "reported" | "asserted" | "candidate";

/** The stance of a relation. */
export type Tone = "cooperative" | "conflictual" | "neutral";

/** An entity as the viewer shows it. */
export interface Actor {
  readonly id: EntityId;
  readonly label: string;
  readonly type: EntityType;
  readonly family: ActorFamily;
  readonly aliases: readonly string[];
  readonly exactMatch: readonly string[];
  /** How often the texts refer to it. */
  readonly mentions: number;
  /** Number of its community (Louvain), from 0, the largest first. */
  readonly community: number;
  /** Where ForceAtlas2 put it: in a square of side 1000 around the origin, rounded to 0.01. */
  readonly x: number;
  readonly y: number;
}

/** A relation that occurs in the view. */
export interface ViewRelation {
  readonly id: RelationId;
  readonly label: string;
  /** The family of relations: "diplomacy". */
  readonly group: string;
  readonly tone: Tone;
}

/** All statements with the same subject, relation and object: what is drawn as one arrow. */
export interface Edge {
  /** "SUBJECT|RELATION|OBJECT"; words that are no ids, a phrase or a literal, stand in quotation marks; what needs no object has none. */
  readonly id: string;
  readonly subject: EntityId;
  readonly relation: RelationId | null;
  /** The commonest phrase of its statements. */
  readonly phrase: string;
  /** A literal has no node: such an edge stands in the panels and the table only; `edge` is drawn as a thread. */
  readonly object: { readonly entity: EntityId } | { readonly edge: string } | Literal;
  readonly class: LineClass;
  readonly tone: Tone;
  /** Number of attributions, over all its statements. */
  readonly weight: number;
  readonly statements: readonly StatementId[];
}

/** A statement with the class by which it is drawn and the edge to which it belongs. */
export interface ViewStatement extends Statement {
  readonly class: LineClass;
  readonly edge: string;
}

/** An article without its text, which lies in an evidence file. */
export interface ViewArticle {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Number of its evidence file: `evidence/000.json`. */
  readonly evidence: number;
}

/** The content of `view.json`: the graph shaped for the viewer. Its schema is docs/view.schema.json. */
export interface View {
  readonly version: 1;
  readonly program: string;
  readonly articles: readonly ViewArticle[];
  /** By mentions, most first, then by id. */
  readonly actors: readonly Actor[];
  readonly relations: readonly ViewRelation[];
  readonly edges: readonly Edge[];
  readonly statements: readonly ViewStatement[];
}

/** The content of one `evidence/NNN.json`: texts of articles, and where their mentions stand. */
export interface Evidence {
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly text: string;
    readonly mentions: readonly { readonly entity: EntityId; readonly start: number; readonly end: number }[];
  }[];
}

/** Shapes a graph for the viewer. The text of article `a` lies in `evidence[a.evidence]`. */
export function viewOf(graph: Graph): { readonly view: View; readonly evidence: readonly Evidence[] } {
  const shelves = shelve(graph.articles);
  const ids = edgeIds(graph.statements);
  const used = new Set(graph.statements.flatMap((statement) => statement.relation ?? []));
  const edges = edgesOf(graph);
  const view: View = {
    version: 1,
    program: graph.program,
    articles: shelves.flatMap((articles, evidence) =>
      articles.map(({ id, title, date, publisher, url }) => ({ id, title, date, publisher, url, evidence })),
    ),
    actors: actorsOf(graph.entities, edges),
    relations: [...used].sort(compareText).map((id) => ({
      id,
      label: relationLabel(id),
      group: relation(id).group,
      tone: toneOf(id),
    })),
    edges,
    statements: graph.statements.map((statement) => ({
      ...statement,
      class: lineClassOf([statement]),
      edge: ids.get(statement.id) as string,
    })),
  };
  return { view, evidence: evidenceOf(shelves, graph.entities) };
}

/** The id of a relation in words: "talks to" for `talksTo`. */
export function relationLabel(id: RelationId): string {
  return id.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** Which family each type of entity belongs to. */
export const actorFamilies: Readonly<Record<EntityType, ActorFamily>> = {
  Person: "person",
  Organization: "organization",
  Group: "organization",
  GeopoliticalEntity: "place",
  Location: "place",
  Facility: "place",
  Event: "event",
  Agreement: "work",
  Proposal: "work",
  Document: "work",
  Project: "work",
  Object: "other",
  Concept: "other",
  Statement: "other",
  State: "other",
  Entity: "other",
};

function actorsOf(entities: readonly GraphEntity[], edges: readonly Edge[]): readonly Actor[] {
  const contacts = contactsOf(entities, edges);
  const communities = communitiesOf(contacts);
  const byMentions = entities.toSorted((a, b) => b.mentions.length - a.mentions.length || compareIds(a.id, b.id));
  const places = layoutOf(
    contacts,
    byMentions.map(({ id, label }) => [id, label]),
  );
  return byMentions.map(({ id, label, type, aliases, exactMatch, mentions }): Actor => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const community = communities.get(id) ?? 0;
    const family = actorFamilies[type];
    return { id, label, type, family, aliases, exactMatch, mentions: mentions.length, community, x, y };
  });
}

/** Divides the articles over evidence files: as many as fit into one that still loads at once, but at least one. */
function shelve(articles: readonly GraphArticle[]): readonly (readonly GraphArticle[])[] {
  const shelves: GraphArticle[][] = [];
  let room = 0;
  for (const article of articles) {
    room -= article.text.length;
    if (room < 0) {
      shelves.push([]);
      room = shelfSize - article.text.length;
    }
    shelves.at(-1)?.push(article);
  }
  return shelves;
}

/** In UTF-16 units of text. */
const shelfSize = 200_000;

function evidenceOf(
  shelves: readonly (readonly GraphArticle[])[],
  entities: readonly GraphEntity[],
): readonly Evidence[] {
  const mentions = entities.flatMap((entity) =>
    entity.mentions.map(({ article, start, end }) => ({ article, mention: { entity: entity.id, start, end } })),
  );
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  return shelves.map((articles) => ({
    articles: articles.map(({ id, text }) => ({
      id,
      text,
      mentions: (byArticle.get(id) ?? [])
        .map(({ mention }) => mention)
        .sort((a, b) => compareSpans(a, b) || compareIds(a.entity, b.entity)),
    })),
  }));
}
