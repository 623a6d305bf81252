export type { Article, ArticleId, IsoDate, Part, PartKind } from "./article/article.ts";
export { largestArticle, readArticle } from "./article/read.ts";
export type { Diagnostic } from "./diagnostic.ts";
export type { Document, Quotation, Sentence, Token } from "./document/document.ts";
export { segment } from "./document/segment.ts";
export { articleOfLine, singleSentence } from "./document/single-sentence.ts";
export { tokenize } from "./document/tokens.ts";
export { type Identity, identities, type LocalEntities } from "./entity/aliases.ts";
export type { Cast, Entity, EntityId } from "./entity/entity.ts";
export { foldName } from "./entity/folding.ts";
export { resolveEntities } from "./entity/resolve.ts";
export { InputError, NewsgraphError, QueryError } from "./errors.ts";
export { type Format, formatAs, formats, type Origin, originOf } from "./export/formats.ts";
export { graphOf } from "./graph/build.ts";
export { viewOf } from "./graph/build-view.ts";
export type { Graph, GraphArticle, GraphDiagnostic, GraphEntity, GraphMention } from "./graph/graph.ts";
export {
  formatEvidence,
  formatGraph,
  formatView,
  readEvidence,
  readGraph,
  readView,
} from "./graph/json.ts";
export { lineClassOf } from "./graph/line-class.ts";
export { joinEntities, mergeGraphs, renameEntities } from "./graph/merge.ts";
export { compareIds, ordered } from "./graph/order.ts";
export { type Projection, projectOf } from "./graph/project.ts";
export { danglingIn } from "./graph/references.ts";
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
export { type EntityType, type Relation, type RelationId, relation, relations } from "./lexicon/relations.ts";
export { verbWithForm } from "./lexicon/verbs.ts";
export { findMentions } from "./mention/find.ts";
export type { Mention, MentionKind, TimeExpression } from "./mention/mention.ts";
export { findTimes } from "./mention/times.ts";
export { type Analysis, analyze, interpret } from "./pipeline.ts";
export {
  type Answer,
  type Count,
  type Criteria,
  type Grouping,
  type Meant,
  meantBy,
  type Named,
} from "./query/criteria.ts";
export { entitiesNamed, foldText } from "./query/names.ts";
export { parsePattern, patternHelp } from "./query/pattern.ts";
export { withPrefixes } from "./query/sparql.ts";
export { type Answering, type Statements, statementsIn, statementsOf } from "./query/statements.ts";
export { type DecodeOptions, decode } from "./rdf/decode.ts";
export { type EncodeOptions, encode } from "./rdf/encode.ts";
export { excerptsIn } from "./rdf/excerpts.ts";
export { defaultBase, type Iris, irisAt } from "./rdf/iris.ts";
export { layoutAt } from "./rdf/layout.ts";
export { formatNQuads, formatNTriples } from "./rdf/lines.ts";
export { type RdfSyntax, readQuads } from "./rdf/read.ts";
export { formatTrig, formatTurtle, type TurtleOptions } from "./rdf/turtle.ts";
export { type Extraction, extractStatements } from "./statement/extract.ts";
export { formatStatement } from "./statement/format.ts";
export { isObjectless } from "./statement/nothing.ts";
export { ruleWords } from "./statement/rule-words.ts";
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
export { documentOfConllu, formatConllu } from "./syntax/conllu.ts";
export { type ConlluSentence, readConllu } from "./syntax/conllu-reader.ts";
export type { Parser } from "./syntax/parser.ts";
export type { NameKind, NameTag, NounClass, Syntax, Upos, Word } from "./syntax/syntax.ts";
export { type Tree, treeOf } from "./syntax/tree.ts";
export { type Offsets, offsetsOf, type Position } from "./text/offsets.ts";
export { compareSpans, containsSpan, overlapsSpan, type Span, textAt } from "./text/span.ts";
export { program, version } from "./version.ts";
