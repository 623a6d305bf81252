import type { Article, ArticleId } from "../article/article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Entity } from "../entity/entity.ts";
import type { MentionKind } from "../mention/mention.ts";
import type { Event, Quote, Statement } from "../statement/statement.ts";
import type { Span } from "../text/span.ts";

/** An article as the graph keeps it: without layout. */
export type GraphArticle = Omit<Article, "parts" | "diagnostics">;

/** Where the text refers to an entity. */
export interface GraphMention extends Span {
  readonly article: ArticleId;
  readonly kind: MentionKind;
}

/** An entity with its mentions in all articles. */
export interface GraphEntity extends Omit<Entity, "mentions"> {
  readonly mentions: readonly GraphMention[];
}

/** What a stage noticed, and in which article. */
export interface GraphDiagnostic extends Diagnostic {
  readonly article: ArticleId;
}

/**
 * What one article or many say: the content of `graph.json`, whose schema is docs/graph.schema.json.
 *
 * Everything but the entities belongs to one article. All lists are sorted by article, span and id, so the same articles
 * give the same graph, in whatever order they came.
 */
export interface Graph {
  readonly version: 1;
  readonly language: "en";
  /** "newsgraph 0.1.0". */
  readonly program: string;
  /** SHA-256 of the parser's weights. */
  readonly model: string;
  readonly articles: readonly GraphArticle[];
  readonly entities: readonly GraphEntity[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly GraphDiagnostic[];
}
