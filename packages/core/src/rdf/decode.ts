import type { NamedNode, Quad, Term } from "@rdfjs/types";
import type { ArticleId } from "../article/article.ts";
import { InputError } from "../errors.ts";
import type { Graph, GraphArticle, GraphDiagnostic, GraphEntity, GraphMention } from "../graph/graph.ts";
import { ordered } from "../graph/order.ts";
import { danglingIn } from "../graph/references.ts";
import { type EntityType, entityTypes } from "../lexicon/relations.ts";
import { offsetsOf } from "../text/offsets.ts";
import type { Span } from "../text/span.ts";
import { decodeEvent, decodeStatement } from "./decode-statement.ts";
import { type Descriptions, descriptionsOf } from "./description.ts";
import { defaultBase, type Iris, irisAt } from "./iris.ts";
import { formatTerm } from "./lines.ts";
import { quotedTexts } from "./quoted-text.ts";
import {
  entityClasses,
  gaf,
  individual,
  ng,
  prov,
  rdfs,
  schema,
  sem,
  skos,
  type ValueProperty,
  values,
} from "./vocabulary.ts";

/** How to read a graph from RDF. */
export interface DecodeOptions {
  /** Where its IRIs begin; `defaultBase` if left out. */
  readonly base?: string;
  /** The texts of the articles; those that the quads hold need not be given. */
  readonly texts?: ReadonlyMap<ArticleId, string>;
}

/**
 * The graph that `encode` wrote, of either version and profile; triples of other vocabularies are passed over.
 *
 * Of a text that is neither given nor there, the words that the quads quote are known; the rest is spaces, and a diagnostic
 * says so. What breaks the vocabulary is an `InputError`. Laws: `decode(encode(graph), texts)` is `graph` without its
 * quotations and diagnostics, which are not encoded; without the texts, encoding it again gives the same quads.
 */
export function decode(quads: Iterable<Quad>, { base = defaultBase, texts = new Map() }: DecodeOptions = {}): Graph {
  const about = descriptionsOf(quads);
  const iris = irisAt(base);
  const quoted = quotedTexts(about);
  const decoded = about.instances(schema.NewsArticle).map((iri) => decodeArticle(iri, about, iris, texts, quoted));
  const articles = decoded.map(({ article }) => article);
  const reading = readingOf(about, iris, articles);
  const [run] = about.instances(prov.Activity);
  if (run === undefined) throw new InputError("Cannot decode the graph: no prov:Activity says which program made it");
  const graph = ordered({
    version: 1,
    language: "en",
    program: about.one(run, ng.program).value,
    model: about.one(run, ng.model).value,
    articles,
    entities: decodeEntities(reading),
    statements: about.instances(ng.Statement).map((node) => decodeStatement(node, reading)),
    events: about.instances(sem.Event).map((node) => decodeEvent(node, reading)),
    quotes: [],
    diagnostics: decoded.flatMap(({ diagnostic }) => diagnostic ?? []),
  });
  const dangling = danglingIn(graph);
  if (dangling !== null) throw new InputError(`Cannot decode the graph: ${dangling}`);
  return graph;
}

/** What all parts of the graph are read with. Whatever does not have the right form is an `InputError`. */
export interface Reading {
  readonly about: Descriptions;
  readonly iris: Iris;
  /** The article in whose document a node lies. */
  articleOf(node: Term): ArticleId;
  entityOf(node: Term): string;
  /** The id of a statement or an event. */
  partOf(node: Term): string;
  /** An entity, or an article. */
  sourceOf(node: Term): string;
  /** In UTF-16 units. */
  spanOf(node: Term): Span;
  /** The word for the individual that is the property's value. */
  wordOf<P extends ValueProperty>(node: Term, property: P): (typeof values)[P][number];
}

function readingOf(about: Descriptions, iris: Iris, articles: readonly GraphArticle[]): Reading {
  const offsets = new Map(articles.map(({ id, text }) => [id, offsetsOf(text)]));
  const known = <T>(found: T | null | undefined, node: Term, what: string): T => {
    if (found === null || found === undefined)
      throw new InputError(`Cannot decode ${formatTerm(node)}: it is no ${what}`);
    return found;
  };
  return {
    about,
    iris,
    articleOf: (node) => known(iris.articleOf(node.value), node, "part of an article"),
    entityOf: (node) => known(iris.entityOf(node.value), node, "entity"),
    partOf: (node) => known(iris.partOf(node.value), node, "part of an article"),
    sourceOf: (node) => known(iris.entityOf(node.value) ?? iris.articleOf(node.value), node, "source"),
    spanOf: (node) => {
      const { article, start, end } = known(iris.spanOf(node.value), node, "span of a text");
      const { unitOf } = known(offsets.get(article), node, "span of an article that is here");
      try {
        return { start: unitOf(start), end: unitOf(end) };
      } catch (cause) {
        throw new InputError(`Cannot decode ${formatTerm(node)}: the text is shorter`, { cause });
      }
    },
    wordOf: (node, property) => {
      const value = about.one(node, ng[property]);
      return known(
        values[property].find((word) => individual(word).equals(value)),
        value,
        `value of ng:${property}`,
      );
    },
  };
}

function decodeArticle(
  iri: Term,
  about: Descriptions,
  iris: Iris,
  texts: ReadonlyMap<ArticleId, string>,
  quoted: (article: Term) => string | null,
): { readonly article: GraphArticle; readonly diagnostic: GraphDiagnostic | null } {
  const id = iris.articleOf(iri.value);
  if (id === null) throw new InputError(`Cannot decode ${formatTerm(iri)}: its IRI lies outside the base`);
  const whole = texts.get(id) ?? about.maybe(iri, schema.articleBody)?.value ?? null;
  const text = whole ?? quoted(iri);
  if (text === null) throw new InputError(`Cannot decode the article \`${id}\`: its text is missing`);
  const maybe = (property: NamedNode): string | null => about.maybe(iri, property)?.value ?? null;
  const article: GraphArticle = {
    id,
    title: maybe(schema.headline),
    date: maybe(schema.datePublished),
    publisher: maybe(schema.publisher),
    url: maybe(schema.url),
    sha256: about.one(iri, ng.sha256).value,
    text,
  };
  const message = "The RDF does not have the text, only the words that it quotes";
  return {
    article,
    diagnostic: whole === null ? { article: id, code: "text-missing", message, start: 0, end: 0 } : null,
  };
}

function decodeEntities(reading: Reading): readonly GraphEntity[] {
  const { about } = reading;
  return entityTypes.flatMap((type: EntityType) =>
    about.instances(entityClasses[type]).map(
      (node): GraphEntity => ({
        id: reading.entityOf(node),
        label: about.one(node, rdfs.label).value,
        type,
        aliases: about.all(node, skos.altLabel).map(({ value }) => value),
        exactMatch: about.all(node, skos.exactMatch).map(({ value }) => value),
        mentions: about.all(node, gaf.denotedBy).map(
          (span): GraphMention => ({
            article: reading.articleOf(span),
            ...reading.spanOf(span),
            kind: reading.wordOf(span, "mentionKind"),
          }),
        ),
      }),
    ),
  );
}
