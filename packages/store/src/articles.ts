import type { DatabaseSync, StatementSync } from "node:sqlite";
import {
  type Graph,
  type GraphArticle,
  type GraphEntity,
  InputError,
  isObjectless,
  lineClassOf,
  type Span,
  type Statement,
  textAt,
} from "@newsgraph/core";

/** The rows of articles: what was said in each, and the index over it. */
export interface Articles {
  /** In the order of their ids. */
  ids(): readonly string[];
  /** The hash of what is stored of the article; `null` if it is not there. */
  hashOf(id: string): string | null;
  graphOf(id: string): Graph;
  insert(graph: Graph, hash: string): void;
  /** Whether it was there. */
  remove(id: string): boolean;
}

export function articlesIn(database: DatabaseSync): Articles {
  const rows = statementsFor(database);
  const all = database.prepare("SELECT id FROM article ORDER BY id");
  const hash = database.prepare("SELECT hash FROM article WHERE id = ?");
  const graph = database.prepare("SELECT graph FROM article WHERE id = ?");
  const remove = database.prepare("DELETE FROM article WHERE id = ?");
  return {
    ids: () => all.all().map(({ id }) => id as string),
    hashOf: (id) => (hash.get(id)?.hash as string | undefined) ?? null,
    graphOf(id) {
      const row = graph.get(id);
      if (row === undefined) throw new InputError(`Cannot read the article \`${id}\`: it is not in the store`);
      return JSON.parse(row.graph as string) as Graph;
    },
    insert: (one, digest) => insertArticle(one, digest, rows),
    remove: (id) => remove.run(id).changes === 1,
  };
}

interface Rows {
  readonly article: StatementSync;
  readonly entity: StatementSync;
  readonly statement: StatementSync;
  readonly attribution: StatementSync;
  readonly evidence: StatementSync;
}

function statementsFor(database: DatabaseSync): Rows {
  const insert = (table: string, columns: string): StatementSync => {
    const values = columns.split(", ").map((column) => `:${column}`);
    return database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${values.join(", ")})`);
  };
  return {
    article: insert("article", "id, hash, graph"),
    entity: insert("local_entity", "article, id, description"),
    statement: insert(
      "statement",
      "article, id, local_subject, relation, phrase, local_object, object_statement, literal, first_day, last_day, class, asserted",
    ),
    attribution: insert("attribution", "statement, number, local_source, polarity, certainty, evidence"),
    evidence: insert("evidence", "article, words"),
  };
}

function insertArticle(graph: Graph, hash: string, rows: Rows): void {
  const { id, text } = graph.articles[0] as GraphArticle;
  const article = keyOf(rows.article.run({ id, hash, graph: JSON.stringify(graph) }));
  const entities = new Map<string, number>();
  for (const entity of graph.entities) {
    entities.set(entity.id, keyOf(rows.entity.run({ article, id: entity.id, description: describe(entity) })));
  }
  const evidence = new Map<string, number>();
  const evidenceKey = (span: Span): number => {
    const place = `${span.start} ${span.end}`;
    const key = evidence.get(place) ?? keyOf(rows.evidence.run({ article, words: textAt(text, span) }));
    evidence.set(place, key);
    return key;
  };
  for (const statement of graph.statements) insertStatement(statement, article, entities, evidenceKey, rows);
}

function insertStatement(
  statement: Statement,
  article: number,
  entities: ReadonlyMap<string, number>,
  evidenceKey: (span: Span) => number,
  rows: Rows,
): void {
  const { id, subject, relation, phrase, object, time, asserted, attributions } = statement;
  const key = keyOf(
    rows.statement.run({
      article,
      id,
      local_subject: entities.get(subject) as number,
      relation,
      phrase,
      local_object: "entity" in object ? (entities.get(object.entity) as number) : null,
      object_statement: "statement" in object ? object.statement : null,
      literal: "literal" in object && !isObjectless(object) ? object.literal : null,
      first_day: time?.start ?? null,
      last_day: time?.end ?? null,
      class: lineClassOf([statement]),
      asserted: Number(asserted),
    }),
  );
  for (const [number, { source, polarity, certainty, evidence }] of attributions.entries()) {
    rows.attribution.run({
      statement: key,
      number,
      local_source: entities.get(source) ?? null,
      polarity,
      certainty,
      evidence: evidenceKey(evidence),
    });
  }
}

/** What the identity of an entity depends on: all but its mentions, of which it is enough to know one of each kind. */
function describe({ mentions, ...entity }: GraphEntity): string {
  const kinds = new Map(mentions.map((mention) => [mention.kind, mention]));
  return JSON.stringify({ ...entity, mentions: [...kinds.values()] });
}

function keyOf({ lastInsertRowid }: { readonly lastInsertRowid: number | bigint }): number {
  return Number(lastInsertRowid);
}
