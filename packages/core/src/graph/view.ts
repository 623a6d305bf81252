import type { ArticleId, IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import type { EntityType, RelationId } from "../lexicon/relations.ts";
import type { Literal, Statement, StatementId } from "../statement/statement.ts";

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
