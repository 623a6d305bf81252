import type { Attribution, Qualifier, Quote, Statement } from "../statement/statement.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Graph, GraphEntity } from "./graph.ts";

/**
 * `graph` with all its lists in their one order: by article, then by span where they have one, then by id.
 *
 * Laws: it is idempotent, and graphs that differ only in order come out equal.
 */
export function ordered(graph: Graph): Graph {
  return {
    ...graph,
    articles: graph.articles.toSorted((a, b) => compareText(a.id, b.id)),
    entities: graph.entities.map(orderedEntity).sort((a, b) => compareIds(a.id, b.id)),
    statements: graph.statements.map(orderedStatement).sort(byArticleAndId),
    events: graph.events
      .map((event) => ({
        ...event,
        roles: event.roles.toSorted((a, b) => compareText(a.role, b.role) || compareIds(a.entity, b.entity)),
        spans: event.spans.toSorted(compareSpans),
      }))
      .sort(byArticleAndId),
    quotes: orderedQuotes(graph.quotes),
    diagnostics: graph.diagnostics.toSorted(
      (a, b) => byArticleAndSpan(a, b) || compareText(a.code, b.code) || compareText(a.message, b.message),
    ),
  };
}

/** Orders texts by their UTF-16 units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders ids as a person would: numbers in them count as numbers, so "a#s2" comes before "a#s10". */
export function compareIds(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)];
    if (!isDigit(x) || !isDigit(y)) {
      if (x !== y) return x - y;
      i++;
      j++;
      continue;
    }
    const [endA, endB] = [endOfDigits(a, i), endOfDigits(b, j)];
    const difference = Number(a.slice(i, endA)) - Number(b.slice(j, endB));
    if (difference !== 0) return difference;
    i = endA;
    j = endB;
  }
  return a.length - i - (b.length - j) || compareText(a, b);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function orderedEntity(entity: GraphEntity): GraphEntity {
  return {
    ...entity,
    aliases: entity.aliases.toSorted(compareText),
    exactMatch: entity.exactMatch.toSorted(compareText),
    mentions: entity.mentions.toSorted((a, b) => byArticleAndSpan(a, b) || compareText(a.kind, b.kind)),
  };
}

function orderedStatement(statement: Statement): Statement {
  const attributions = statement.attributions.toSorted(compareAttributions);
  return {
    ...statement,
    qualifiers: statement.qualifiers.toSorted(compareQualifiers),
    derivedFrom: statement.derivedFrom.toSorted(compareIds),
    attributions: attributions as unknown as Statement["attributions"],
  };
}

function compareAttributions(a: Attribution, b: Attribution): number {
  return (
    compareSpans(a.evidence, b.evidence) ||
    compareIds(a.source, b.source) ||
    compareMaybe(a.cue, b.cue) ||
    compareMaybe(a.content, b.content) ||
    // Two that agree in all this differ in words like "past"; any fixed order of them will do.
    compareText(rest(a), rest(b))
  );
}

function rest({ chain, polarity, certainty, tense, speechAct, direct, basis }: Attribution): string {
  return JSON.stringify([chain, polarity, certainty, tense, speechAct, direct, basis]);
}

function compareQualifiers(a: Qualifier, b: Qualifier): number {
  return compareSpans(a.span, b.span) || compareText(a.role, b.role) || compareText(valueKey(a), valueKey(b));
}

function valueKey({ value }: Qualifier): string {
  return "entity" in value ? value.entity : `${value.literal} ${value.datatype}`;
}

function compareMaybe(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareSpans(a, b);
}

function byArticleAndId<T extends { readonly article: string; readonly id: string }>(a: T, b: T): number {
  return compareText(a.article, b.article) || compareIds(a.id, b.id);
}

function byArticleAndSpan<T extends Span & { readonly article: string }>(a: T, b: T): number {
  return compareText(a.article, b.article) || compareSpans(a, b);
}

/** Quotes point to each other by their place in the list, so their pointers move with them. */
function orderedQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const order = quotes.map((_, index) => index);
  order.sort((a, b) => byArticleAndSpan(quotes[a] as Quote, quotes[b] as Quote) || a - b);
  const placeOf = new Map(order.map((before, after) => [before, after]));
  return order.map((index) => {
    const quote = quotes[index] as Quote;
    return { ...quote, continues: quote.continues === null ? null : (placeOf.get(quote.continues) ?? null) };
  });
}
