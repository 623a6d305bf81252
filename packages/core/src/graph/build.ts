import type { Diagnostic } from "../diagnostic.ts";
import type { Document } from "../document/document.ts";
import type { Cast, EntityId } from "../entity/entity.ts";
import type { Mention } from "../mention/mention.ts";
import type { Event, Quote, Statement } from "../statement/statement.ts";
import { program } from "../version.ts";
import type { Graph, GraphEntity } from "./graph.ts";
import { ordered } from "./order.ts";

/** What the stages found in one article, as far as a graph keeps it. */
export interface Findings {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly extraction: {
    readonly statements: readonly Statement[];
    readonly events: readonly Event[];
    readonly quotes: readonly Quote[];
    readonly diagnostics: readonly Diagnostic[];
  };
}

/**
 * The graph of one article. `model` is the SHA-256 of the weights with which it was parsed.
 *
 * Its entities are those that bear a name, or that have a part in a statement, an event or a quotation.
 */
export function graphOf({ document, mentions, cast, extraction }: Findings, model: string): Graph {
  const { parts: _, diagnostics, ...article } = document.article;
  const { statements, events, quotes } = extraction;
  const involved = new Set([
    ...statements.flatMap(inStatement),
    ...events.flatMap(inEvent),
    ...quotes.flatMap(inQuote),
  ]);
  const entities = cast.entities
    .map((entity): GraphEntity => {
      const found = entity.mentions.map((index) => mentions[index] as Mention);
      return {
        ...entity,
        mentions: found.map(({ start, end, kind }) => ({ article: article.id, start, end, kind })),
      };
    })
    .filter((entity) => involved.has(entity.id) || entity.mentions.some(({ kind }) => namesIt.has(kind)));
  const noticed = [...diagnostics, ...document.diagnostics, ...cast.diagnostics, ...extraction.diagnostics];
  return ordered({
    version: 1,
    language: "en",
    program,
    model,
    articles: [article],
    entities,
    statements,
    events,
    quotes,
    diagnostics: noticed.map(({ code, message, start, end }) => ({ article: article.id, code, message, start, end })),
  });
}

const namesIt: ReadonlySet<string> = new Set(["name", "metonym"]);

/** All entities that a statement speaks of; ids of articles, which speak in their own voice, are harmless among them. */
function inStatement({ subject, object, place, qualifiers, attributions }: Statement): readonly EntityId[] {
  return [
    subject,
    ...("entity" in object ? [object.entity] : []),
    ...(place === null ? [] : [place]),
    ...qualifiers.flatMap(({ value }) => ("entity" in value ? [value.entity] : [])),
    ...attributions.flatMap(({ source, chain }) => [source, ...chain]),
  ];
}

function inEvent({ roles }: Event): readonly EntityId[] {
  return roles.map(({ entity }) => entity);
}

function inQuote({ speaker, addressee }: Quote): readonly EntityId[] {
  return [speaker, addressee].filter((entity) => entity !== null);
}
