import type { Statement } from "../statement/statement.ts";
import type { Span } from "../text/span.ts";
import type { Graph } from "./graph.ts";

/**
 * What is wrong with the references of a graph of the right shape, in words, or `null`.
 *
 * An id must stand for something in the graph and not for two things, a span must lie in its article's text, and
 * statements must not be about each other in a circle.
 */
export function danglingIn(graph: Graph): string | null {
  const articles = new Map(graph.articles.map(({ id, text }) => [id, text.length]));
  const known = {
    entity: new Set(graph.entities.map(({ id }) => id)),
    statement: new Set(graph.statements.map(({ id }) => id)),
    event: new Set(graph.events.map(({ id }) => id)),
  };
  const problems: Problems = {
    id: (kind, id, where) =>
      id === null || known[kind].has(id) ? null : `${where} names the ${kind} \`${id}\`, which is not there`,
    source: (id, where) => (articles.has(id) ? null : problems.id("entity", id, where)),
    span: (article, span, where) => {
      const length = articles.get(article);
      if (length === undefined) return `${where} names the article \`${article}\`, which is not there`;
      if (span === null || (span.start <= span.end && span.end <= length)) return null;
      return `${where} has the span ${span.start}–${span.end}, which is not in its text`;
    },
  };
  return firstOf([
    ...doubles(graph),
    ...misnamed(graph),
    ...graph.entities.flatMap(({ id, mentions }) =>
      mentions.map((one) => problems.span(one.article, one, `\`${id}\``)),
    ),
    ...graph.statements.flatMap((statement) => inStatement(statement, problems)),
    ...inEvents(graph, problems),
    ...inQuotes(graph, problems),
    ...graph.diagnostics.map((one) => problems.span(one.article, one, `A diagnostic (${one.code})`)),
    circleIn(graph.statements),
  ]);
}

type Problem = string | null;

interface Problems {
  readonly id: (kind: "entity" | "statement" | "event", id: string | null, where: string) => Problem;
  readonly source: (id: string, where: string) => Problem;
  readonly span: (article: string, span: Span | null, where: string) => Problem;
}

function firstOf(problems: readonly Problem[]): Problem {
  return problems.find((problem) => problem !== null) ?? null;
}

/** An entity and an article may not share an id either: a source is one or the other. */
function doubles({ articles, entities, statements, events }: Graph): readonly Problem[] {
  return [
    [...articles, ...entities],
    [...statements, ...events],
  ].map((list: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    const double = list.find(({ id }) => seen.size === seen.add(id).size);
    return double === undefined ? null : `two things have the id \`${double.id}\``;
  });
}

/** Statements and events lie in their article's document: "ARTICLE#s1", "ARTICLE#e1". */
function misnamed({ statements, events }: Graph): readonly Problem[] {
  return [...statements, ...events].map(({ id, article }) =>
    id.startsWith(`${article}#`) && /^[se]\d+$/.test(id.slice(article.length + 1))
      ? null
      : `${id} is no id of a part of \`${article}\``,
  );
}

function inStatement(statement: Statement, { id, source, span }: Problems): readonly Problem[] {
  const { id: where, article, object, spans, time } = statement;
  return [
    id("entity", statement.subject, where),
    id("entity", statement.place, where),
    id("event", statement.event, where),
    id("statement", statement.about, where),
    "entity" in object ? id("entity", object.entity, where) : null,
    "statement" in object ? id("statement", object.statement, where) : null,
    ...statement.derivedFrom.map((one) => id("statement", one, where)),
    ...[spans.subject, spans.relation, spans.object, time?.span ?? null].map((one) => span(article, one, where)),
    ...statement.qualifiers.flatMap((qualifier) => [
      "entity" in qualifier.value ? id("entity", qualifier.value.entity, where) : null,
      span(article, qualifier.span, where),
    ]),
    ...statement.attributions.flatMap((attribution) => [
      ...[attribution.source, ...attribution.chain].map((one) => source(one, where)),
      ...[attribution.evidence, attribution.cue, attribution.content].map((one) => span(article, one, where)),
    ]),
  ];
}

function inEvents({ events }: Graph, { id, span }: Problems): readonly Problem[] {
  return events.flatMap((event) => [
    ...event.roles.map(({ entity }) => id("entity", entity, event.id)),
    ...[...event.spans, event.time?.span ?? null].map((one) => span(event.article, one, event.id)),
  ]);
}

function inQuotes({ quotes }: Graph, { id, span }: Problems): readonly Problem[] {
  return quotes.flatMap((quote, index) => {
    const where = `quotes[${index}]`;
    return [
      id("entity", quote.speaker, where),
      id("entity", quote.addressee, where),
      span(quote.article, quote, where),
      span(quote.article, quote.cue, where),
      (quote.continues ?? 0) < quotes.length ? null : `${where} continues one that is not there`,
    ];
  });
}

function circleIn(statements: readonly Statement[]): Problem {
  const objects = new Map(statements.map(({ id, object }) => [id, "statement" in object ? object.statement : null]));
  const safe = new Set<string>();
  for (const { id } of statements) {
    const path = new Set<string>();
    for (let at: string | null | undefined = id; typeof at === "string" && !safe.has(at); at = objects.get(at)) {
      if (path.has(at)) return `${at} is, in the end, about itself`;
      path.add(at);
    }
    for (const one of path) safe.add(one);
  }
  return null;
}
