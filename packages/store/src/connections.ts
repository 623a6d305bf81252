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
  // A chain is as sure as its weakest link, so what is merely said is no link. The plus keeps SQLite from going through all
  // statements of the relation at every step.
  const steps = (from: string): string =>
    `SELECT far.entity FROM ${from}
     JOIN local_entity AS near ON near.entity = origin.key
     JOIN statement ON statement.${near} = near.key AND +statement.relation = :relation AND asserted = 1
     JOIN local_entity AS far ON far.key = statement.${far}`;
  const rows = database.prepare(
    `WITH RECURSIVE reached (key) AS (
       ${steps("entity AS origin")} WHERE origin.id IN (SELECT value FROM json_each(:ids))
       UNION ${steps("reached AS origin")}
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
  if (frontier.some((key) => goals.has(key))) return [];
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
    `WITH own AS (
       SELECT local_entity.key AS key, local_entity.entity AS entity
       FROM local_entity WHERE local_entity.entity IN (SELECT value FROM json_each(:frontier))
     ), step AS (
       SELECT own.entity AS "from", statement.object AS other, statement.key AS key, statement.id AS id
       FROM own JOIN statement ON statement.subject = own.key WHERE statement.object IS NOT NULL
       UNION ALL
       SELECT own.entity AS "from", statement.subject AS other, statement.key AS key, statement.id AS id
       FROM own JOIN statement ON statement.object = own.key
     )
     SELECT step."from" AS "from", local_entity.entity AS "to", step.id AS statement
     FROM step
     JOIN local_entity ON local_entity.key = step.other
     JOIN article ON article.key = local_entity.article
     ORDER BY article.id, step.key, "to"`,
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
