import type { NamedNode, Quad, Term } from "@rdfjs/types";
import type { ArticleId } from "../article/article.ts";
import { InputError } from "../errors.ts";
import type { Graph, GraphArticle, GraphDiagnostic, GraphEntity, GraphMention } from "../graph/graph.ts";
import { ordered } from "../graph/order.ts";
import { danglingIn } from "../graph/references.ts";
import { type EntityType, entityTypes } from "../lexicon/relations.ts";
import { decodeEvent, decodeStatement } from "./decode-statement.ts";
import { type Descriptions, descriptionsOf } from "./description.ts";
import { defaultBase, type Iris, irisAt } from "./iris.ts";
import { formatTerm } from "./lines.ts";
import { quotedTexts } from "./quoted-text.ts";
import { type Reading, readingOf } from "./reading.ts";
import { entityClasses, gaf, ng, prov, rdfs, schema, sem, skos } from "./vocabulary.ts";

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
