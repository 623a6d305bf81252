import { relation } from "../lexicon/relations.ts";
import { isObjectless } from "../statement/nothing.ts";
import type { Statement, StatementId } from "../statement/statement.ts";
import type { Graph } from "./graph.ts";
import { lineClassOf } from "./line-class.ts";
import { compareText } from "./order.ts";
import type { Edge, Tone } from "./view.ts";

/**
 * The edges of a graph: its statements grouped by subject, relation and object, ordered by id.
 *
 * Statements without a canonical relation are grouped by their phrase.
 */
export function edgesOf({ statements }: Pick<Graph, "statements">): readonly Edge[] {
  const ids = edgeIds(statements);
  const groups = Map.groupBy(statements, ({ id }) => ids.get(id) as string);
  return [...groups].map(([id, group]) => edgeOf(id, group, ids)).sort((a, b) => compareText(a.id, b.id));
}

/** For each statement the id of the edge to which it belongs. */
export function edgeIds(statements: readonly Statement[]): ReadonlyMap<StatementId, string> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const ids = new Map<StatementId, string>();
  const idOf = (statement: Statement): string => {
    const known = ids.get(statement.id);
    if (known !== undefined) return known;
    // Statements about each other in a circle would otherwise have no end.
    ids.set(statement.id, statement.id);
    const id = [statement.subject, statement.relation ?? JSON.stringify(statement.phrase), objectId(statement)].join(
      "|",
    );
    ids.set(statement.id, id);
    return id;
  };
  const objectId = ({ object }: Statement): string => {
    if ("entity" in object) return object.entity;
    if (isObjectless(object)) return "";
    if ("literal" in object) return JSON.stringify(object.literal);
    const about = byId.get(object.statement);
    return about === undefined ? object.statement : idOf(about);
  };
  for (const statement of statements) idOf(statement);
  return ids;
}

/** The stance of a relation; what has no canonical relation is neutral. */
export function toneOf(id: Statement["relation"]): Tone {
  return id === null ? "neutral" : relation(id).stance.polarity;
}

function edgeOf(id: string, group: readonly Statement[], ids: ReadonlyMap<StatementId, string>): Edge {
  const [{ subject, relation, object }] = group as readonly [Statement];
  return {
    id,
    subject,
    relation,
    phrase: commonest(group.map(({ phrase }) => phrase)),
    object: "statement" in object ? { edge: ids.get(object.statement) ?? object.statement } : object,
    class: lineClassOf(group),
    tone: toneOf(relation),
    weight: group.reduce((sum, { attributions }) => sum + attributions.length, 0),
    statements: group.map((statement) => statement.id),
  };
}

function commonest(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  counts.sort((a, b) => b.count - a.count || compareText(a.text, b.text));
  return counts[0]?.text ?? "";
}
