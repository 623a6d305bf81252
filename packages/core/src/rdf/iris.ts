import type { NamedNode } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { ArticleId } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import type { EventId, StatementId } from "../statement/statement.ts";

/** Where the IRIs of a graph begin, unless it is told otherwise: a place for local use that is nobody's (RFC 2606). */
export const defaultBase = "https://example.org/newsgraph/";

/** The IRIs of the things in a graph, and the way back to their ids. */
export interface Iris {
  /** The graph that holds who is who. */
  readonly identities: NamedNode;
  article(id: ArticleId): NamedNode;
  entity(id: EntityId): NamedNode;
  /** Statements and events: "ARTICLE#s1" lies in its article's document. */
  part(article: ArticleId, id: StatementId | EventId): NamedNode;
  /** `start` and `end` count code points (RFC 5147). */
  span(article: ArticleId, start: number, end: number): NamedNode;
  /** The `number`th interval of the article, from 1. */
  interval(article: ArticleId, number: number): NamedNode;
  /** One run of one program with one model. */
  run(program: string, model: string): NamedNode;
  /** The id of the article whose IRI this is, or in whose document it lies; `null` if it is no such IRI. */
  articleOf(iri: string): ArticleId | null;
  entityOf(iri: string): EntityId | null;
  /** "ARTICLE#s1" again; `null` for an IRI outside the articles. */
  partOf(iri: string): StatementId | EventId | null;
  /** In code points. */
  spanOf(iri: string): { readonly article: ArticleId; readonly start: number; readonly end: number } | null;
}

/** The IRIs below `base`, which must end with "/" or "#": else a `RangeError`. */
export function irisAt(base: string): Iris {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#]$/.test(base)) {
    throw new RangeError(`Cannot use \`${base}\` as a base: it must be an IRI that ends with / or #`);
  }
  const articles = `${base}article/`;
  const entities = `${base}entity/`;
  const article = (id: ArticleId): string => articles + percentEncode(id);
  const articleOf = (iri: string): ArticleId | null => {
    if (!iri.startsWith(articles)) return null;
    const hash = iri.indexOf("#", articles.length);
    return percentDecode(iri.slice(articles.length, hash < 0 ? undefined : hash));
  };
  return {
    identities: DataFactory.namedNode(`${base}identities`),
    article: (id) => DataFactory.namedNode(article(id)),
    entity: (id) => DataFactory.namedNode(entities + percentEncode(id)),
    part: (owner, id) => DataFactory.namedNode(`${article(owner)}#${percentEncode(id.slice(owner.length + 1))}`),
    span: (owner, start, end) => DataFactory.namedNode(`${article(owner)}#char=${start},${end}`),
    interval: (owner, number) => DataFactory.namedNode(`${article(owner)}#t${number}`),
    run: (program, model) =>
      DataFactory.namedNode(`${base}run/${percentEncode(`${program}-${model.slice(0, 12)}`.replaceAll(" ", "-"))}`),
    articleOf,
    entityOf: (iri) => (iri.startsWith(entities) ? percentDecode(iri.slice(entities.length)) : null),
    partOf: (iri) => {
      const owner = articleOf(iri);
      return owner === null ? null : `${owner}#${percentDecode(iri.slice(iri.indexOf("#") + 1))}`;
    },
    spanOf: (iri) => {
      const owner = articleOf(iri);
      const [, start, end] = /#char=(\d+),(\d+)$/.exec(iri) ?? [];
      return owner === null || end === undefined ? null : { article: owner, start: Number(start), end: Number(end) };
    },
  };
}

/** Letters and digits of all scripts stay, as IRIs are for people too; the rest is percent-encoded. */
function percentEncode(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}\-._~]/gu, (odd) => encodeURIComponent(odd.toWellFormed()));
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
