import type { DatabaseSync } from "node:sqlite";
import type { EntityId, Named, RelationId, StatementId } from "@newsgraph/core";

/** An entity, and in how many articles it stands together with another. */
export interface Companion extends Named {
  readonly articles: number;
}

/** Who stands in the same articles as one of these entities: in the most articles first, then by id. */
export function companionsIn(
  database: DatabaseSync,
  entities: readonly EntityId[],
  limit: number,
): readonly Companion[] {
  const rows = database.prepare(
    `SELECT entity.id AS id, entity.label AS label, count(DISTINCT own.article) AS articles
     FROM entity AS wanted
     JOIN local_entity AS own ON own.entity = wanted.key
     JOIN local_entity AS other ON other.article = own.article
     JOIN entity ON entity.key = other.entity
     WHERE wanted.id IN (SELECT value FROM json_each(:ids)) AND entity.id NOT IN (SELECT value FROM json_each(:ids))
     GROUP BY entity.key ORDER BY articles DESC, entity.id LIMIT :limit`,
  );
  return rows.all({ ids: JSON.stringify(entities), limit }) as unknown as readonly Companion[];
}

/**
 * All that is reached from one of these entities by statements of one relation, one after the other, by id. "out" goes from
 * subject to object, "in" against it.
 */
export function closureIn(
  database: DatabaseSync,
  entities: readonly EntityId[],
  relation: RelationId,
  direction: "out" | "in",
): readonly Named[] {
  const [near, far] = direction === "out" ? ["subject", "object"] : ["object", "subject"];
  // A chain is as sure as its weakest link, so what is merely said is no link.
  const link = `statement.relation = :relation AND statement.asserted = 1 AND statement.${far} IS NOT NULL`;
  const rows = database.prepare(
    `WITH RECURSIVE reached (key) AS (
       SELECT statement.${far} FROM entity JOIN statement ON statement.${near} = entity.key AND ${link}
       WHERE entity.id IN (SELECT value FROM json_each(:ids))
       UNION
       SELECT statement.${far} FROM reached JOIN statement ON statement.${near} = reached.key AND ${link}
     )
     SELECT entity.id AS id, entity.label AS label FROM reached JOIN entity ON entity.key = reached.key ORDER BY entity.id`,
  );
  return rows.all({ ids: JSON.stringify(entities), relation }) as unknown as readonly Named[];
}

/**
 * The statements of a shortest way from one of the entities `from` to one of `to`, each followed in either direction; none if
 * there is no way of at most `longest` statements. Of ways of one length, that which begins with the earlier statement.
 */
export function pathIn(
  database: DatabaseSync,
  from: readonly EntityId[],
  to: readonly EntityId[],
  longest: number,
): readonly StatementId[] {
  const goals = new Set(keysOf(database, to));
  const cameBy = new Map<number, Step | null>(keysOf(database, from).map((key) => [key, null]));
  let frontier: readonly number[] = [...cameBy.keys()];
  if (goals.size === 0 || frontier.some((key) => goals.has(key))) return [];
  for (let length = 1; length <= longest && frontier.length > 0; length++) {
    const reached: number[] = [];
    for (const step of stepsFrom(database, frontier)) {
      if (cameBy.has(step.to)) continue;
      cameBy.set(step.to, step);
      if (goals.has(step.to)) return wayTo(step, cameBy);
      reached.push(step.to);
    }
    frontier = reached;
  }
  return [];
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly statement: StatementId;
}

function stepsFrom(database: DatabaseSync, frontier: readonly number[]): readonly Step[] {
  const rows = database.prepare(
    `WITH step AS (
       SELECT subject AS "from", object AS "to", key, id, article FROM statement
       WHERE subject IN (SELECT value FROM json_each(:frontier)) AND object IS NOT NULL
       UNION ALL
       SELECT object AS "from", subject AS "to", key, id, article FROM statement
       WHERE object IN (SELECT value FROM json_each(:frontier))
     )
     SELECT step."from" AS "from", step."to" AS "to", step.id AS statement
     FROM step JOIN article ON article.key = step.article
     ORDER BY article.id, step.key`,
  );
  return rows.all({ frontier: JSON.stringify(frontier) }) as unknown as readonly Step[];
}

function wayTo(last: Step, cameBy: ReadonlyMap<number, Step | null>): readonly StatementId[] {
  const before = cameBy.get(last.from) ?? null;
  return [...(before === null ? [] : wayTo(before, cameBy)), last.statement];
}

function keysOf(database: DatabaseSync, ids: readonly EntityId[]): readonly number[] {
  return database
    .prepare("SELECT key FROM entity WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id")
    .all(JSON.stringify(ids))
    .map(({ key }) => key as number);
}
