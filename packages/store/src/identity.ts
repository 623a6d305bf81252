import type { DatabaseSync } from "node:sqlite";
import {
  type ArticleId,
  compareIds,
  foldText,
  type GraphEntity,
  type Identity,
  identities,
  joinEntities,
} from "@newsgraph/core";

/** What `local_entity` tells of one: a `GraphEntity` with one mention of each kind. */
interface Local {
  readonly key: number;
  readonly article: string;
  readonly entity: GraphEntity;
}

/** Who is who among the articles of a store: a layer over what they say, which is recomputed from all of them. */
export interface Identities {
  /** How often the content was changed, and which change the identities are of. */
  changes(): Changes;
  /**
   * Recomputes who is who, if an article was put or removed since the last time.
   *
   * The result is a function of the set of articles, so it may be left out while many are put, and made up for when somebody
   * asks. Expects to be called within a transaction.
   */
  identify(): void;
  /** The identities as they stand, for renaming the entities of one article's graph. */
  of(article: ArticleId): ReadonlyMap<string, Identity>;
  /** All entities, in the order of their ids; their mentions lie with the articles. */
  all(): readonly GraphEntity[];
}

interface Changes {
  readonly content: number;
  readonly identified: number;
}

export function identitiesIn(database: DatabaseSync): Identities {
  const changes = database.prepare("SELECT content, identified FROM change");
  const ofArticle = database.prepare(
    `SELECT local_entity.id AS local, entity.id AS id
     FROM article JOIN local_entity ON local_entity.article = article.key JOIN entity ON entity.key = local_entity.entity
     WHERE article.id = ?`,
  );
  return {
    changes: () => changes.get() as unknown as Changes,
    identify() {
      const { content, identified } = changes.get() as unknown as Changes;
      if (content !== identified) identify(database);
    },
    of: (article) =>
      new Map(
        ofArticle.all(article).map(({ local, id }) => [`${article} ${local}`, { id: id as string, rule: "alone" }]),
      ),
    all: () => entitiesIn(database),
  };
}

function identify(database: DatabaseSync): void {
  database.exec("DELETE FROM name; DELETE FROM entity;");
  const insert = database.prepare("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?)");
  const insertName = database.prepare("INSERT INTO name (folded, entity) VALUES (?, ?)");
  const assign = database.prepare(
    "UPDATE local_entity SET entity = :entity WHERE key = :key AND entity IS NOT :entity",
  );
  const locals = localsIn(database);
  const merged = identities(byArticle(locals));
  for (const [id, group] of Map.groupBy(locals, (local) => idOf(local, merged))) {
    const { label, type, aliases, exactMatch } = joinEntities(group.map(({ entity }) => ({ ...entity, id })));
    const [names, matches] = [aliases, exactMatch].map((list) => JSON.stringify(list.toSorted())) as [string, string];
    const [{ key }] = group as [Local, ...Local[]];
    insert.run(key, id, label, type, names, matches);
    for (const folded of new Set([id, label, ...aliases].map(foldText))) insertName.run(folded, key);
    for (const local of group) assign.run({ entity: key, key: local.key });
  }
  for (const [table, column] of references) {
    database.exec(
      `UPDATE ${table} SET ${column} = local_entity.entity FROM local_entity
       WHERE local_entity.key = local_${column} AND ${column} IS NOT local_entity.entity`,
    );
  }
  // Without these counts SQLite takes all relations to be rare, and goes through one of them for somebody's few statements.
  database.exec("ANALYZE; UPDATE change SET identified = content;");
}

/** Columns with an entity among all articles; another, `local_…`, has it as its article knows it. */
const references = [
  ["statement", "subject"],
  ["statement", "object"],
  ["attribution", "source"],
] as const;

function entitiesIn(database: DatabaseSync): readonly GraphEntity[] {
  const rows = database
    .prepare("SELECT id, label, type, aliases, exact_match FROM entity")
    .all() as unknown as readonly {
    id: string;
    label: string;
    type: GraphEntity["type"];
    aliases: string;
    exact_match: string;
  }[];
  return rows
    .map(({ id, label, type, aliases, exact_match }) => {
      return { id, label, type, aliases: JSON.parse(aliases), exactMatch: JSON.parse(exact_match), mentions: [] };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

function localsIn(database: DatabaseSync): readonly Local[] {
  const rows = database.prepare(
    `SELECT local_entity.key AS key, article.id AS article, description
     FROM local_entity JOIN article ON article.key = local_entity.article ORDER BY article.id, local_entity.key`,
  );
  return rows.all().map(({ key, article, description }) => ({
    key: key as number,
    article: article as string,
    entity: JSON.parse(description as string) as Local["entity"],
  }));
}

function byArticle(locals: readonly Local[]): Parameters<typeof identities>[0] {
  return [...Map.groupBy(locals, ({ article }) => article)].map(([id, group]) => ({
    articles: [{ id }],
    entities: group.map(({ entity }) => entity),
  }));
}

function idOf({ article, entity }: Local, merged: ReadonlyMap<string, Identity>): string {
  return merged.get(`${article} ${entity.id}`)?.id ?? entity.id;
}
