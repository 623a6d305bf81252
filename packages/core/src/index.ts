export type { Article, ArticleId, IsoDate, Part, PartKind } from "./article/article.ts";
export type { Diagnostic } from "./diagnostic.ts";
export type { Document, Quotation, Sentence, Token } from "./document/document.ts";
export type { Cast, Entity, EntityId } from "./entity/entity.ts";
export { InputError, NewsgraphError, QueryError } from "./errors.ts";
export type { Graph, GraphArticle, GraphDiagnostic, GraphEntity, GraphMention } from "./graph/graph.ts";
export type {
  Actor,
  ActorFamily,
  Edge,
  Evidence,
  LineClass,
  Tone,
  View,
  ViewArticle,
  ViewRelation,
  ViewStatement,
} from "./graph/view.ts";
export type { Mention, MentionKind, TimeExpression } from "./mention/mention.ts";
export type {
  Attribution,
  Certainty,
  Event,
  EventId,
  Interval,
  Literal,
  Polarity,
  Qualifier,
  Quote,
  SpeechAct,
  Statement,
  StatementId,
  StatementObject,
  Tense,
} from "./statement/statement.ts";
export type { Parser } from "./syntax/parser.ts";
export type { NameKind, NameTag, NounClass, Syntax, Upos, Word } from "./syntax/syntax.ts";
export { compareSpans, containsSpan, overlapsSpan, type Span, textAt } from "./text/span.ts";
