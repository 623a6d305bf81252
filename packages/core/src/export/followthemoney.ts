import type { Graph, GraphArticle, GraphEntity } from "../graph/graph.ts";
import { lineClassOf } from "../graph/line-class.ts";
import { relationLabel } from "../graph/view.ts";
import type { EntityType } from "../lexicon/relations.ts";
import type { Statement } from "../statement/statement.ts";
import { textAt } from "../text/span.ts";

/**
 * The graph as entities of FollowTheMoney (followthemoney.tech), one in JSON a line: for Aleph and its kin.
 *
 * Articles are `Article`; each statement about two entities is an `UnknownLink` with the article as its proof, the words in
 * its summary, and its class, "denied" or "asserted", as its status. What that model has no schema for, such as concepts and literals, is
 * left out, and so are statements about it.
 */
export function formatFollowTheMoney(graph: Graph): string {
  const things = graph.entities.filter(({ type }) => schemas[type] !== null);
  const known = new Set(things.map(({ id }) => id));
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const links = graph.statements.flatMap((statement) => linkOf(statement, known, articles, labels));
  return [...graph.articles.map(articleOf), ...things.map(thingOf), ...links]
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join("");
}

/** The schema of each type of entity: the narrowest that is true of all of them. */
const schemas: Readonly<Record<EntityType, string | null>> = {
  Person: "Person",
  Organization: "Organization",
  Group: "LegalEntity",
  // States and cities act in the news, which an Address cannot.
  GeopoliticalEntity: "LegalEntity",
  Location: "Address",
  Facility: "Address",
  Event: "Event",
  Agreement: "Document",
  Proposal: "Document",
  Document: "Document",
  Project: "Project",
  Object: "Asset",
  Concept: null,
  Statement: null,
  State: null,
  Entity: null,
};

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = Readonly<Record<string, readonly (string | null)[]>>;

/** Properties have lists of texts; those without a value are left out. */
function entityOf(id: string, schema: string, values: Values): Entity {
  const filled = Object.entries(values).map(([name, all]) => [name, all.filter((value) => value !== null)] as const);
  return { id: idOf(id), schema, properties: Object.fromEntries(filled.filter(([, all]) => all.length > 0)) };
}

/** Ids begin with a letter and hold letters, digits, hyphens and full stops alone; no two come out equal. */
function idOf(id: string): string {
  return `ng-${id.replaceAll(/[^0-9A-Za-z-]|-$/gu, (odd) => `.${odd.codePointAt(0)?.toString(16)}z`)}`;
}

function articleOf({ id, title, date, publisher, url, text }: GraphArticle): Entity {
  return entityOf(id, "Article", {
    title: [title ?? id],
    publishedAt: [date],
    publisher: [publisher],
    sourceUrl: [url],
    language: ["eng"],
    bodyText: [text],
  });
}

function thingOf({ id, type, label, aliases, exactMatch }: GraphEntity): Entity {
  const schema = schemas[type] as string;
  return entityOf(id, schema, {
    name: [label],
    alias: aliases,
    wikidataId: exactMatch.map((iri) => /wikidata\.org\/entity\/(Q\d+)$/.exec(iri)?.[1] ?? null),
    fileName: [schema === "Document" ? label : null],
    full: [schema === "Address" ? label : null],
  });
}

function linkOf(
  statement: Statement,
  known: ReadonlySet<string>,
  articles: ReadonlyMap<string, GraphArticle>,
  labels: ReadonlyMap<string, string>,
): readonly Entity[] {
  const { id, subject, relation, phrase, object, time, attributions } = statement;
  const article = articles.get(statement.article) as GraphArticle;
  if (!("entity" in object) || !known.has(subject) || !known.has(object.entity)) return [];
  const nameOf = (source: string): string => labels.get(source) ?? "the article";
  const link = entityOf(id, "UnknownLink", {
    subject: [idOf(subject)],
    object: [idOf(object.entity)],
    role: [relation === null ? phrase : relationLabel(relation)],
    status: [lineClassOf([statement])],
    startDate: [time?.start ?? null],
    endDate: [time?.end ?? null],
    date: [article.date],
    summary: [...new Set(attributions.map(({ evidence }) => textAt(article.text, evidence)))],
    description: attributions.map(({ source, speechAct, polarity, certainty, tense }) =>
      [`${nameOf(source)}: ${speechAct ?? "state"}`, polarity, certainty, tense].join(", "),
    ),
    recordId: [id],
    proof: [idOf(article.id)],
    publisher: [article.publisher],
    sourceUrl: [article.url],
  });
  return [link];
}
