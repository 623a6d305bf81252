import type { BlankNode, NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Graph, GraphArticle, GraphEntity } from "../graph/graph.ts";
import { compareIds } from "../graph/order.ts";
import { type RelationId, relations } from "../lexicon/relations.ts";
import type { Attribution, Event, Interval, Literal, Statement, StatementObject } from "../statement/statement.ts";
import { compareSpans, type Span } from "../text/span.ts";
import { type ArticleScope, openArticle } from "./article-scope.ts";
import { defaultBase, type Iris, irisAt } from "./iris.ts";
import {
  entityClasses,
  gaf,
  individual,
  ng,
  ngr,
  nif,
  prefixes,
  prov,
  rdf,
  rdfs,
  schema,
  sem,
  skos,
  time,
  xsd,
} from "./vocabulary.ts";

/** How to write a graph as RDF. */
export interface EncodeOptions {
  /** Where its IRIs begin; `defaultBase` if left out. */
  readonly base?: string;
  /** "1.2", the default, has triple terms; "1.1" has `rdf:Statement` under the same IRIs, for tools that know no others. */
  readonly version?: "1.2" | "1.1";
  /** "full", the default, describes every span; "compact" only those of evidence, as the rest follows from the IRIs. */
  readonly spans?: "full" | "compact";
  /** Whether the articles' texts are written as well. */
  readonly texts?: boolean;
}

/**
 * A graph as RDF: one named graph for each article, and one for who is who. `docs/rdf.md` describes the model.
 *
 * The plain triple of a statement is there if it is asserted. Offsets are in code points. Quotations and diagnostics are not
 * encoded. Laws: the same graph gives the same quads in the same order; what an article says does not depend on the others;
 * `decode` gives the rest back.
 */
export function encode(graph: Graph, options: EncodeOptions = {}): readonly Quad[] {
  return [...encodeParts(graph, options)].flat();
}

/** The same, a named graph at a time: first who is who, then article by article. */
export function* encodeParts(graph: Graph, options: EncodeOptions = {}): Generator<readonly Quad[]> {
  const iris = irisAt(options.base ?? defaultBase);
  const statements = Map.groupBy(graph.statements, ({ article }) => article);
  const events = Map.groupBy(graph.events, ({ article }) => article);
  const mentions = mentionsByArticle(graph.entities);
  yield graph.entities.flatMap((entity) => encodeIdentity(entity, iris));
  for (const article of graph.articles) {
    const own = { statements: statements.get(article.id) ?? [], events: events.get(article.id) ?? [] };
    const intervals = [...own.statements, ...own.events].flatMap(({ time }) => time ?? []);
    const scope = openArticle(article, intervals, iris, options.spans ?? "full");
    const run = iris.run(graph.program, graph.model);
    encodeArticle(article, graph, run, scope, options);
    for (const { entity, span, kind } of mentions.get(article.id) ?? []) {
      scope.add(iris.entity(entity), gaf.denotedBy, scope.span(span));
      scope.add(scope.span(span), ng.mentionKind, individual(kind));
    }
    for (const statement of own.statements) encodeStatement(statement, run, scope, options);
    for (const event of own.events) encodeEvent(event, scope);
    yield scope.close();
  }
}

/** The RDF literal for a value that is no node. */
export function literalTerm({ literal, datatype }: Literal): Quad_Object {
  return DataFactory.literal(literal, DataFactory.namedNode(datatype.replace("xsd:", prefixes.xsd)));
}

interface EntityMention {
  readonly article: string;
  readonly entity: string;
  readonly span: Span;
  readonly kind: string;
}

function mentionsByArticle(entities: readonly GraphEntity[]): ReadonlyMap<string, readonly EntityMention[]> {
  const all = entities.flatMap(({ id, mentions }) =>
    mentions.map((span): EntityMention => ({ article: span.article, entity: id, span, kind: span.kind })),
  );
  all.sort((a, b) => compareSpans(a.span, b.span) || compareIds(a.entity, b.entity));
  return Map.groupBy(all, ({ article }) => article);
}

function encodeIdentity({ id, type, label, aliases, exactMatch }: GraphEntity, iris: Iris): readonly Quad[] {
  const entity = iris.entity(id);
  const quad = (predicate: NamedNode, object: Quad_Object): Quad =>
    DataFactory.quad(entity, predicate, object, iris.identities);
  return [
    quad(rdf.type, entityClasses[type]),
    quad(rdfs.label, english(label)),
    ...aliases.map((alias) => quad(skos.altLabel, english(alias))),
    ...exactMatch.map((match) => quad(skos.exactMatch, DataFactory.namedNode(match))),
  ];
}

function encodeArticle(
  article: GraphArticle,
  { program, model, language }: Graph,
  run: NamedNode,
  scope: ArticleScope,
  options: EncodeOptions,
): void {
  const { iri, add, codePoint } = scope;
  const { title, date, publisher, url, sha256, text } = article;
  add(iri, rdf.type, schema.NewsArticle);
  add(iri, rdf.type, nif.Context);
  add(iri, schema.headline, title === null ? null : english(title));
  add(iri, schema.datePublished, date === null ? null : day(date));
  add(iri, schema.publisher, publisher === null ? null : DataFactory.literal(publisher));
  add(iri, schema.url, url === null ? null : DataFactory.literal(url, xsd.anyURI));
  add(iri, schema.inLanguage, DataFactory.literal(language));
  add(iri, nif.beginIndex, count(0));
  add(iri, nif.endIndex, count(codePoint(text.length)));
  add(iri, ng.sha256, DataFactory.literal(sha256));
  if (options.texts === true) add(iri, schema.articleBody, english(text));
  add(run, rdf.type, prov.Activity);
  add(run, prov.used, iri);
  add(run, ng.program, DataFactory.literal(program));
  add(run, ng.model, DataFactory.literal(model));
}

function encodeStatement(statement: Statement, run: NamedNode, scope: ArticleScope, { version }: EncodeOptions): void {
  const { add, iris } = scope;
  const { relation, phrase, spans, place, event, about, derivedFrom, attributions } = statement;
  const node = scope.part(statement.id);
  const subject = iris.entity(statement.subject);
  const predicate = relation === null ? ng.relatedBy : ngr[relation];
  const object = objectTerm(statement.object, scope);
  if (statement.asserted) add(subject, predicate, object);
  if (version === "1.1") {
    add(node, rdf.type, rdf.Statement);
    add(node, rdf.subject, subject);
    add(node, rdf.predicate, predicate);
    add(node, rdf.object, object);
  } else {
    add(node, rdf.reifies, DataFactory.quad(subject, predicate, object) as Quad);
  }
  add(node, rdf.type, ng.Statement);
  add(node, ng.phrase, DataFactory.literal(phrase));
  add(node, ng.subjectSpan, scope.span(spans.subject));
  add(node, ng.relationSpan, scope.span(spans.relation));
  add(node, ng.objectSpan, scope.span(spans.object));
  add(node, time.hasTime, interval(statement.time, scope));
  add(node, ng.place, place === null ? null : iris.entity(place));
  add(node, ng.event, event === null ? null : scope.part(event));
  add(node, ng.about, about === null ? null : scope.part(about));
  for (const source of derivedFrom) add(node, ng.derivedFrom, scope.part(source));
  encodeQualifiers(statement, node, scope);
  add(node, ng.plover, statement.plover === null ? null : DataFactory.literal(statement.plover));
  add(node, ng.rule, DataFactory.literal(statement.rule));
  add(node, ng.confidence, decimal(statement.confidence));
  add(node, ng.candidate, statement.candidate ? DataFactory.literal("true", xsd.boolean) : null);
  add(node, prov.wasGeneratedBy, run);
  for (const [index, attribution] of attributions.entries()) {
    const blank = scope.blank(node, `a${index + 1}`);
    add(node, ng.attribution, blank);
    encodeAttribution(attribution, blank, scope);
  }
}

function encodeQualifiers({ qualifiers }: Statement, node: NamedNode, scope: ArticleScope): void {
  for (const [index, { role, value, span }] of qualifiers.entries()) {
    const blank = scope.blank(node, `q${index + 1}`);
    scope.add(node, ng.qualifier, blank);
    scope.add(blank, rdf.type, ng.Qualifier);
    scope.add(blank, ng.role, DataFactory.literal(role));
    scope.add(blank, ng.value, "entity" in value ? scope.iris.entity(value.entity) : literalTerm(value));
    scope.add(blank, ng.span, scope.span(span));
  }
}

function encodeAttribution(attribution: Attribution, node: BlankNode, scope: ArticleScope): void {
  const { add } = scope;
  const { source, chain, speechAct, polarity, certainty, tense, basis, evidence, cue, content, direct } = attribution;
  add(node, rdf.type, ng.Attribution);
  add(node, prov.agent, scope.source(source));
  if (chain.length > 0) add(node, ng.chain, encodeList(chain.map(scope.source), node, scope));
  add(node, ng.speechAct, speechAct === null ? null : individual(speechAct));
  add(node, ng.polarity, individual(polarity));
  add(node, ng.certainty, individual(certainty));
  add(node, ng.tense, individual(tense));
  add(node, ng.basis, individual(basis));
  add(node, ng.evidence, scope.evidence(evidence));
  add(node, ng.cue, cue === null ? null : scope.span(cue));
  add(node, ng.content, content === null ? null : scope.span(content));
  add(node, ng.directQuote, direct ? DataFactory.literal("true", xsd.boolean) : null);
}

/** An RDF list of `items`, whose nodes are named after `owner`. */
function encodeList(items: readonly NamedNode[], owner: BlankNode, { add }: ArticleScope): NamedNode | BlankNode {
  return items.reduceRight<NamedNode | BlankNode>((rest, item, index) => {
    const node = DataFactory.blankNode(`${owner.value}.${index + 1}`);
    add(node, rdf.first, item);
    add(node, rdf.rest, rest);
    return node;
  }, rdf.nil);
}

function encodeEvent({ id, type, roles, time: when, spans }: Event, scope: ArticleScope): void {
  const { add, iris } = scope;
  const node = scope.part(id);
  add(node, rdf.type, sem.Event);
  const relation = relationIds.get(type);
  if (relation === undefined) add(node, ng.phrase, DataFactory.literal(type));
  else add(node, sem.eventType, ngr[relation]);
  for (const { role, entity } of roles) {
    const filler = iris.entity(entity);
    add(node, role === "place" ? sem.hasPlace : ng[role], filler);
    if (role === "agent" || role === "party") add(node, sem.hasActor, filler);
  }
  add(node, sem.hasTime, interval(when, scope));
  for (const span of spans) add(node, ng.span, scope.span(span));
}

const relationIds: ReadonlyMap<string, RelationId> = new Map(relations.map(({ id }) => [id, id]));

function objectTerm(object: StatementObject, scope: ArticleScope): Quad_Object {
  if ("entity" in object) return scope.iris.entity(object.entity);
  return "statement" in object ? scope.part(object.statement) : literalTerm(object);
}

function interval(when: Interval | null, scope: ArticleScope): NamedNode | null {
  return when === null ? null : scope.interval(when);
}

/** Our prose is English, as the articles are. */
function english(text: string): Quad_Object {
  return DataFactory.literal(text, "en");
}

function day(date: string): Quad_Object {
  return DataFactory.literal(date, xsd.date);
}

function count(number: number): Quad_Object {
  return DataFactory.literal(String(number), xsd.nonNegativeInteger);
}

/** With a decimal point and without an exponent, where a decimal can hold the number exactly. */
function decimal(number: number): Quad_Object {
  const text = String(number);
  if (text.includes("e")) return DataFactory.literal(text, xsd.double);
  return DataFactory.literal(text.includes(".") ? text : `${text}.0`, xsd.decimal);
}
