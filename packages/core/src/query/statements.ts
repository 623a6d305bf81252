import type { Graph } from "../graph/graph.ts";
import { type Answer, type Count, type Criteria, type Grouping, meantBy } from "./criteria.ts";
import { countAnswers, matchStatements } from "./match.ts";
import { entitiesNamed } from "./names.ts";
import { sparqlOf } from "./sparql.ts";

/**
 * A question about the statements of a graph: each criterion is a method of its name, which gives a narrower question.
 *
 * `store.statements().subject("Xi").relation("visits").since("2023-03-01").all()`. A criterion that is given again replaces
 * the former. Nothing is looked up before `all`, `count`, `countBy` or `sparql` is called.
 */
export type Statements = {
  readonly [Key in keyof Criteria]-?: (value: Required<Criteria>[Key]) => Statements;
} & {
  /** All that was asked for so far, as a pattern means it too. */
  readonly criteria: Criteria;
  /** Gives no more statements or groups than this. */
  limit(most: number): Statements;
  /** The statements, asserted or not, by article and place in it. */
  all(): readonly Answer[];
  /** How many there are, whatever the limit. */
  count(): number;
  /**
   * How many there are of each `grouping`, the largest group first, then by key. One with several sources counts for each of
   * them; one that has no relation, no entity as object, or no time is in no group by that.
   */
  countBy(grouping: Grouping): readonly Count[];
  /** The SPARQL 1.2 query that finds the same: the rows of `all`, or with a grouping those of `countBy`. */
  sparql(grouping?: Grouping): string;
};

/** What a question is put to; names are matched as `entitiesNamed` does. */
export interface Answering {
  named(name: string): readonly string[];
  find(criteria: Criteria, limit: number): readonly Answer[];
  count(criteria: Criteria): number;
  countBy(criteria: Criteria, grouping: Grouping, limit: number): readonly Count[];
}

/** The question for all statements that meet `criteria`, put to `answering`. */
export function statementsOf(
  answering: Answering,
  criteria: Criteria = {},
  most: number = Number.POSITIVE_INFINITY,
): Statements {
  const narrower = Object.fromEntries(
    criteriaKeys.map((key) => [key, (value: unknown) => statementsOf(answering, { ...criteria, [key]: value }, most)]),
  ) as Pick<Statements, keyof Criteria>;
  return {
    ...narrower,
    criteria,
    limit: (fewer) => statementsOf(answering, criteria, fewer),
    all: () => answering.find(criteria, most),
    count: () => answering.count(criteria),
    countBy: (grouping) => answering.countBy(criteria, grouping, most),
    sparql: (grouping) => sparqlOf(criteria, meantBy(criteria, answering.named), { grouping, limit: most }),
  };
}

/** The question for the statements of a graph in memory, such as one read from `graph.json` in a browser. */
export function statementsIn(graph: Graph, criteria: Criteria = {}): Statements {
  const answering: Answering = {
    named: (name) => entitiesNamed(graph.entities, name),
    find: (wanted, limit) => matchStatements(graph, wanted).slice(0, limit),
    count: (wanted) => matchStatements(graph, wanted).length,
    countBy: (wanted, grouping, limit) => countAnswers(matchStatements(graph, wanted), grouping).slice(0, limit),
  };
  return statementsOf(answering, criteria);
}

const criteriaKeys = Object.keys({
  subject: true,
  relation: true,
  phrase: true,
  object: true,
  anyDirection: true,
  saidBy: true,
  polarity: true,
  certainty: true,
  class: true,
  since: true,
  until: true,
  article: true,
  text: true,
} satisfies Record<keyof Criteria, true>) as readonly (keyof Criteria)[];
