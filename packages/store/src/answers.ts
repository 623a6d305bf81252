import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  type Answer,
  type Count,
  type Criteria,
  compareIds,
  type EntityId,
  foldText,
  type Grouping,
  type Meant,
  meantBy,
  type Named,
} from "@newsgraph/core";

/** The ids of the entities that a name may stand for, as `entitiesNamed` of core finds them. */
export function namedIn(database: DatabaseSync, name: string): readonly EntityId[] {
  const wanted = foldText(name);
  if (wanted === "") return [];
  const find = (condition: string, value: string): readonly EntityId[] =>
    database
      .prepare(
        `SELECT DISTINCT entity.id AS id FROM name JOIN entity ON entity.key = name.entity
         WHERE name MATCH ? AND ${condition} ORDER BY entity.id`,
      )
      .all(phraseOf(wanted), value)
      .map(({ id }) => id as EntityId);
  const exact = find("folded = ?", wanted);
  return exact.length > 0 ? exact : find("instr(' ' || folded || ' ', ?)", ` ${wanted} `);
}

/** The statements that meet the criteria, by article and place; no more than `limit` of them. */
export function answersIn(database: DatabaseSync, criteria: Criteria, limit: number): readonly Answer[] {
  const { where, values } = whereOf(database, criteria);
  const rows = database
    .prepare(
      `SELECT statement.key AS key, statement.id AS id, article.id AS article, subject.id AS subject, subject.label AS subjectLabel,
              relation, phrase, object.id AS object, object.label AS objectLabel, object_statement, literal,
              first_day, last_day, class, asserted
       FROM statement
       ${articleOf}
       JOIN entity AS subject ON subject.key = statement.subject
       LEFT JOIN entity AS object ON object.key = statement.object
       WHERE ${where} ORDER BY article.id, statement.key LIMIT ?`,
    )
    .all(...values, bounded(limit)) as unknown as readonly Row[];
  const sources = database.prepare(
    `SELECT entity.id AS id, entity.label AS label, evidence.words AS words
     FROM attribution
     JOIN evidence ON evidence.key = attribution.evidence
     LEFT JOIN entity ON entity.key = attribution.source
     WHERE attribution.statement = ? ORDER BY attribution.number`,
  );
  return rows.map((row) => answerOf(row, sources.all(row.key) as unknown as readonly Source[]));
}

/** How many statements meet the criteria. */
export function countIn(database: DatabaseSync, criteria: Criteria): number {
  const { where, values } = whereOf(database, criteria);
  return database.prepare(`SELECT count(*) AS count FROM statement WHERE ${where}`).get(...values)?.count as number;
}

/** How many of them there are of each group, the largest first, then by key; no more than `limit` groups. */
export function countsIn(
  database: DatabaseSync,
  criteria: Criteria,
  grouping: Grouping,
  limit: number,
): readonly Count[] {
  const { where, values } = whereOf(database, criteria);
  const { key, label = key, join = "" } = groups[grouping];
  const rows = database.prepare(
    `SELECT ${key} AS key, ${label} AS label, count(DISTINCT statement.key) AS count
     FROM statement ${join}
     WHERE ${where} AND ${key} IS NOT NULL GROUP BY 1 ORDER BY count DESC, 1 LIMIT ?`,
  );
  return rows.all(...values, bounded(limit)) as unknown as readonly Count[];
}

const articleOf = "JOIN article ON article.key = statement.article";

/** What each grouping counts by, and the tables that it needs. */
const groups: Readonly<Record<Grouping, { readonly key: string; readonly label?: string; readonly join?: string }>> = {
  subject: { key: "entity.id", label: "entity.label", join: entityOf("statement.subject") },
  relation: { key: "relation" },
  object: { key: "entity.id", label: "entity.label", join: entityOf("statement.object") },
  source: {
    key: "coalesce(entity.id, article.id)",
    label: "coalesce(entity.label, article.id)",
    join: `${articleOf} JOIN attribution ON attribution.statement = statement.key ${entityOf("attribution.source")}`,
  },
  class: { key: "class" },
  month: { key: "substr(first_day, 1, 7)" },
  article: { key: "article.id", join: articleOf },
};

function entityOf(key: string): string {
  return `LEFT JOIN entity ON entity.key = ${key}`;
}

/** For SQLite, which knows no infinity: less than none is all. */
function bounded(limit: number): number {
  return Number.isFinite(limit) ? limit : -1;
}

interface Row {
  readonly key: number;
  readonly id: string;
  readonly article: string;
  readonly subject: string;
  readonly subjectLabel: string;
  readonly relation: Answer["relation"];
  readonly phrase: string;
  readonly object: string | null;
  readonly objectLabel: string | null;
  readonly object_statement: string | null;
  readonly literal: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly class: Answer["class"];
  readonly asserted: number;
}

interface Source {
  /** `null` for the article's own voice. */
  readonly id: string | null;
  readonly label: string | null;
  readonly words: string;
}

function answerOf(row: Row, sources: readonly Source[]): Answer {
  const voices = sources.map(({ id, label }): Named => ({ id: id ?? row.article, label: label ?? row.article }));
  return {
    statement: row.id,
    article: row.article,
    subject: { id: row.subject, label: row.subjectLabel },
    relation: row.relation,
    phrase: row.phrase,
    object: objectOf(row),
    class: row.class,
    asserted: row.asserted === 1,
    start: row.first_day,
    end: row.last_day,
    sources: [...new Map(voices.map((voice) => [voice.id, voice])).values()].sort((a, b) => compareIds(a.id, b.id)),
    evidence: sources[0]?.words ?? "",
  };
}

function objectOf({ object, objectLabel, object_statement, literal }: Row): Answer["object"] {
  if (object !== null) return { id: object, label: objectLabel ?? object };
  if (object_statement !== null) return { statement: object_statement };
  return literal === null ? null : { literal };
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

function whereOf(
  database: DatabaseSync,
  criteria: Criteria,
): { readonly where: string; readonly values: readonly SQLInputValue[] } {
  const meant = meantBy(criteria, (name) => namedIn(database, name));
  const conditions = conditionsOf(criteria, meant);
  return {
    where: conditions.map(({ sql }) => sql).join(" AND ") || "TRUE",
    values: conditions.flatMap(({ values }) => values),
  };
}

function conditionsOf(criteria: Criteria, meant: Meant): readonly Condition[] {
  const { relation, phrase, class: name, since, until, article, text } = criteria;
  const given = (value: string | undefined, sql: string): readonly Condition[] =>
    value === undefined ? [] : [{ sql, values: [value] }];
  return [
    ...endsOf(criteria, meant),
    ...given(relation, "relation = ?"),
    ...given(phrase, "phrase = ?"),
    ...given(name, "class = ?"),
    ...given(since, "last_day >= ?"),
    ...given(until, "first_day <= ?"),
    ...given(article, "statement.article = (SELECT article.key FROM article WHERE article.id = ?)"),
    ...standOf(criteria, meant),
    ...(text === undefined ? [] : [wordsOf(text)]),
  ];
}

/** The keys of entities; a parameter holds their ids as JSON. */
const entityKeys = "SELECT entity.key FROM entity WHERE entity.id IN (SELECT value FROM json_each(?))";

function endsOf({ anyDirection }: Criteria, { subject, object }: Meant): readonly Condition[] {
  const ends = (first: string, second: string): Condition | null => {
    const all = [
      ...(subject === undefined ? [] : [{ sql: `statement.${first} IN (${entityKeys})`, ids: subject }]),
      ...(object === undefined ? [] : [{ sql: `statement.${second} IN (${entityKeys})`, ids: object }]),
    ];
    if (all.length === 0) return null;
    return { sql: all.map(({ sql }) => sql).join(" AND "), values: all.map(({ ids }) => JSON.stringify(ids)) };
  };
  const forwards = ends("subject", "object");
  const backwards = ends("object", "subject");
  if (forwards === null || backwards === null) return [];
  if (anyDirection !== true) return [forwards];
  // Each half uses its index; an OR over both would use none.
  const half = (condition: Condition): string => `SELECT statement.key FROM statement WHERE ${condition.sql}`;
  return [
    {
      sql: `statement.key IN (${half(forwards)} UNION ${half(backwards)})`,
      values: [...forwards.values, ...backwards.values],
    },
  ];
}

function standOf({ polarity, certainty }: Criteria, { saidBy }: Meant): readonly Condition[] {
  const all = [
    ...(saidBy === undefined ? [] : [{ sql: `source IN (${entityKeys})`, value: JSON.stringify(saidBy) }]),
    ...(polarity === undefined ? [] : [{ sql: "polarity = ?", value: polarity }]),
    ...(certainty === undefined ? [] : [{ sql: "certainty = ?", value: certainty }]),
  ];
  if (all.length === 0) return [];
  const where = all.map(({ sql }) => sql).join(" AND ");
  return [
    {
      sql: `statement.key IN (SELECT attribution.statement FROM attribution WHERE ${where})`,
      values: all.map(({ value }) => value),
    },
  ];
}

function wordsOf(text: string): Condition {
  const sql = `statement.key IN (SELECT attribution.statement FROM evidence_words
    JOIN attribution ON attribution.evidence = evidence_words.rowid WHERE evidence_words MATCH ?)`;
  return { sql, values: [phraseOf(text)] };
}

/** The words as a phrase of FTS5; a phrase without words finds nothing. */
function phraseOf(text: string): string {
  return `"${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")}"`;
}
