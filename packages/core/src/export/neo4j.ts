import type { Graph, GraphArticle, GraphEntity } from "../graph/graph.ts";
import { lineClassOf } from "../graph/line-class.ts";
import type { EntityType } from "../lexicon/relations.ts";
import { isObjectless } from "../statement/nothing.ts";
import type { Attribution, Statement } from "../statement/statement.ts";
import { textAt } from "../text/span.ts";
import { type Cell, formatRows } from "./table.ts";

/**
 * The nodes for `neo4j-admin database import`: entities, articles, and statements, which are nodes so that who says them can
 * be asked. White space is one space and no list has a semicolon in its items, so the import needs no options.
 */
export function formatNeo4jNodes(graph: Graph): string {
  const texts = textsOf(graph);
  return tableOf(nodeColumns, [
    ...graph.entities.map(entityNode),
    ...graph.articles.map(articleNode),
    ...graph.statements.map((statement) => statementNode(statement, texts)),
  ]);
}

/**
 * The relationships between these nodes. Each statement about two entities is one from the one to the other, called by its
 * canonical relation (`VISITS`, else `RELATED_BY`), asserted or not; the others lead from and to the nodes of statements.
 */
export function formatNeo4jRelationships(graph: Graph): string {
  const texts = textsOf(graph);
  return tableOf(relationshipColumns, [
    ...graph.statements.flatMap((statement) => direct(statement)),
    ...graph.statements.flatMap((statement) => ofStatement(statement, texts)),
    ...graph.entities.flatMap(mentionedIn),
  ]);
}

type Row = Readonly<Record<string, Cell | readonly string[]>>;

const factColumns = ["phrase", "class", "asserted:boolean", "confidence:double", "start:date", "end:date"];

const nodeColumns: readonly string[] = [
  ...["id:ID", ":LABEL", "name", "aliases:string[]", "exactMatch:string[]", "mentions:int"],
  ...["date:date", "publisher", "url", "relation", ...factColumns, "literal", "plover", "rule", "evidence"],
];

const relationshipColumns: readonly string[] = [
  ...[":START_ID", ":END_ID", ":TYPE", "statement", ...factColumns, "role", "mentions:int"],
  ...["speechAct", "polarity", "certainty", "tense", "basis", "direct:boolean", "evidence"],
];

function tableOf(columns: readonly string[], rows: readonly Row[]): string {
  return formatRows([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)))]);
}

/** Lists are parted by semicolons. */
function cellOf(value: Cell | readonly string[]): Cell {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ");
  if (typeof value !== "object" || value === null) return value;
  return value.map((item) => item.replaceAll(/\s+/g, " ").replaceAll(";", ",")).join(";");
}

function entityNode({ id, type, label, aliases, exactMatch, mentions }: GraphEntity): Row {
  const common = { "id:ID": id, ":LABEL": labelsOf(type), name: label, "mentions:int": mentions.length };
  return { ...common, "aliases:string[]": aliases, "exactMatch:string[]": exactMatch };
}

/** An entity that is a statement is something that somebody said, as in RDF: `Statement` is the label of ours. */
function labelsOf(type: EntityType): readonly string[] {
  return type === "Entity" ? ["Entity"] : ["Entity", type === "Statement" ? "Saying" : type];
}

function articleNode({ id, title, date, publisher, url }: GraphArticle): Row {
  return { "id:ID": id, ":LABEL": "Article", name: title ?? id, "date:date": date, publisher, url };
}

function statementNode(statement: Statement, texts: Texts): Row {
  const { id, article, relation, object, plover, rule, attributions } = statement;
  const evidence = wordsOf(attributions[0], article, texts);
  const literal = "literal" in object && !isObjectless(object) ? object.literal : null;
  return { "id:ID": id, ":LABEL": "Statement", relation, ...factsOf(statement), literal, plover, rule, evidence };
}

function factsOf(statement: Statement): Row {
  const { phrase, asserted, confidence, time } = statement;
  return {
    phrase,
    class: lineClassOf([statement]),
    "asserted:boolean": asserted,
    "confidence:double": confidence,
    "start:date": time?.start ?? null,
    "end:date": time?.end ?? null,
  };
}

function direct(statement: Statement): readonly Row[] {
  const { id, subject, relation, object } = statement;
  if (!("entity" in object)) return [];
  const type =
    relation === null ? "RELATED_BY" : relation.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
  return [{ ...between(subject, type, object.entity), statement: id, ...factsOf(statement) }];
}

function ofStatement(statement: Statement, texts: Texts): readonly Row[] {
  const { id, article, subject, object, place, about, qualifiers, attributions } = statement;
  return [
    between(id, "IN", article),
    between(id, "SUBJECT", subject),
    ...("literal" in object ? [] : [between(id, "OBJECT", "entity" in object ? object.entity : object.statement)]),
    ...(place === null ? [] : [between(id, "PLACE", place)]),
    ...(about === null ? [] : [between(id, "ABOUT", about)]),
    ...qualifiers.flatMap(({ role, value }) =>
      "entity" in value ? [{ ...between(id, "QUALIFIER", value.entity), role }] : [],
    ),
    ...attributions.map((attribution) => {
      const { source, speechAct, polarity, certainty, tense, basis, direct: isDirect } = attribution;
      const evidence = wordsOf(attribution, article, texts);
      const stand = { speechAct, polarity, certainty, tense, basis, "direct:boolean": isDirect, evidence };
      return { ...between(id, "ATTRIBUTED_TO", source), ...stand };
    }),
  ];
}

function mentionedIn({ id, mentions }: GraphEntity): readonly Row[] {
  return [...Map.groupBy(mentions, ({ article }) => article)].map(([article, inIt]) => ({
    ...between(id, "MENTIONED_IN", article),
    "mentions:int": inIt.length,
  }));
}

function between(start: string, type: string, end: string): Row {
  return { ":START_ID": start, ":TYPE": type, ":END_ID": end };
}

type Texts = ReadonlyMap<string, string>;

function textsOf({ articles }: Graph): Texts {
  return new Map(articles.map(({ id, text }) => [id, text]));
}

function wordsOf({ evidence }: Attribution, article: string, texts: Texts): string {
  return textAt(texts.get(article) ?? "", evidence);
}
