import { identities } from "../entity/aliases.ts";
import type { EntityId } from "../entity/entity.ts";
import type { Event, Qualifier, Quote, Statement } from "../statement/statement.ts";
import type { Graph, GraphEntity } from "./graph.ts";
import { compareText, ordered } from "./order.ts";

/**
 * Joins graphs of one article each: what they say lies side by side, and entities that are the same become one.
 *
 * Laws: the order of `graphs` makes no difference; merging all but one is as if that one had never been read.
 * No graph, one of no article or of several, two of the same article, or of different programs or models: a `RangeError`.
 */
export function mergeGraphs(graphs: readonly Graph[]): Graph {
  const [first] = graphs;
  if (first === undefined) throw new RangeError("Cannot merge graphs: there is none");
  check(graphs, first);
  const merged = identities(graphs);
  const renamed = graphs.map((graph) => renameEntities(graph, merged));
  let quotesBefore = 0;
  return ordered({
    version: first.version,
    language: first.language,
    program: first.program,
    model: first.model,
    articles: renamed.flatMap(({ articles }) => articles),
    entities: [
      ...Map.groupBy(
        renamed.flatMap(({ entities }) => entities),
        ({ id }) => id,
      ).values(),
    ].map(joinEntities),
    statements: renamed.flatMap(({ statements }) => statements),
    events: renamed.flatMap(({ events }) => events),
    quotes: renamed.flatMap(({ quotes }) => {
      const shift = quotesBefore;
      quotesBefore += quotes.length;
      return quotes.map((quote) => ({
        ...quote,
        continues: quote.continues === null ? null : quote.continues + shift,
      }));
    }),
    diagnostics: renamed.flatMap(({ diagnostics }) => diagnostics),
  });
}

function check(graphs: readonly Graph[], { program, model }: Graph): void {
  const seen = new Set<string>();
  for (const graph of graphs) {
    const [article] = graph.articles;
    if (article === undefined || graph.articles.length > 1) {
      throw new RangeError(`Cannot merge graphs: one has ${graph.articles.length} articles instead of one`);
    }
    if (seen.has(article.id)) throw new RangeError(`Cannot merge graphs: two are of the article \`${article.id}\``);
    if (graph.program !== program || graph.model !== model) {
      throw new RangeError(`Cannot merge \`${article.id}\`: another program or model made it`);
    }
    seen.add(article.id);
  }
}

/** The graph of one article with the merged ids in place of its own. */
export function renameEntities(graph: Graph, merged: ReturnType<typeof identities>): Graph {
  const article = (graph.articles[0] as { readonly id: string }).id;
  // An article's id, which names its own voice among the sources, is no entity and stays.
  const idOf = (local: EntityId): EntityId => merged.get(`${article} ${local}`)?.id ?? local;
  return {
    ...graph,
    entities: graph.entities.map((entity) => ({ ...entity, id: idOf(entity.id) })),
    statements: graph.statements.map((statement) => renameStatement(statement, idOf)),
    events: graph.events.map((event) => renameEvent(event, idOf)),
    quotes: graph.quotes.map((quote) => renameQuote(quote, idOf)),
  };
}

type Rename = (id: EntityId) => EntityId;

function renameStatement(statement: Statement, idOf: Rename): Statement {
  const { subject, object, place, qualifiers, attributions } = statement;
  return {
    ...statement,
    subject: idOf(subject),
    object: "entity" in object ? { entity: idOf(object.entity) } : object,
    place: place === null ? null : idOf(place),
    qualifiers: qualifiers.map((qualifier) => renameQualifier(qualifier, idOf)),
    attributions: attributions.map((attribution) => ({
      ...attribution,
      source: idOf(attribution.source),
      chain: attribution.chain.map(idOf),
    })) as unknown as Statement["attributions"],
  };
}

function renameQualifier(qualifier: Qualifier, idOf: Rename): Qualifier {
  const { value } = qualifier;
  return "entity" in value ? { ...qualifier, value: { entity: idOf(value.entity) } } : qualifier;
}

function renameEvent(event: Event, idOf: Rename): Event {
  return { ...event, roles: event.roles.map(({ role, entity }) => ({ role, entity: idOf(entity) })) };
}

function renameQuote(quote: Quote, idOf: Rename): Quote {
  const named = (id: EntityId | null): EntityId | null => (id === null ? null : idOf(id));
  return { ...quote, speaker: named(quote.speaker), addressee: named(quote.addressee) };
}

/** Several articles' views of one entity. Its label is the one that most of them have, its type that of most who call it so. */
export function joinEntities(entities: readonly GraphEntity[]): GraphEntity {
  const { id } = entities[0] as GraphEntity;
  const label = commonest(entities.map((entity) => entity.label));
  const names = new Set(entities.flatMap((entity) => [entity.label, ...entity.aliases]));
  names.delete(label);
  return {
    id,
    label,
    type: commonest(entities.flatMap((entity) => (entity.label === label ? [entity.type] : []))),
    aliases: [...names],
    exactMatch: [...new Set(entities.flatMap(({ exactMatch }) => exactMatch))],
    mentions: entities.flatMap(({ mentions }) => mentions),
  };
}

/** The text that occurs most often; among equals the longest, which for names is the fullest. */
function commonest<T extends string>(texts: readonly T[]): T {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  counts.sort((a, b) => b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text));
  return (counts[0] as { readonly text: T }).text;
}
