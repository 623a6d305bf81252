import type { ArticleId } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import type { Graph } from "../graph/graph.ts";
import { lineClassOf } from "../graph/line-class.ts";
import { compareIds, compareText } from "../graph/order.ts";
import { isObjectless } from "../statement/nothing.ts";
import type { Attribution, Statement, StatementObject } from "../statement/statement.ts";
import { textAt } from "../text/span.ts";
import { type Answer, type Count, type Criteria, type Grouping, type Meant, meantBy, type Named } from "./criteria.ts";
import { entitiesNamed } from "./names.ts";

/** The statements of a graph that meet the criteria, asserted or not, in the graph's order. */
export function matchStatements(graph: Graph, criteria: Criteria): readonly Answer[] {
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const meant = meantBy(criteria, (name) => entitiesNamed(graph.entities, name));
  const words = criteria.text === undefined ? null : wordsPattern(criteria.text);
  return graph.statements
    .filter((statement) => {
      const text = texts.get(statement.article) ?? "";
      return (
        fits(statement, criteria) &&
        hasEnds(statement, criteria, meant) &&
        statement.attributions.some((attribution) => isStand(attribution, criteria, meant)) &&
        (words === null || statement.attributions.some(({ evidence }) => words.test(textAt(text, evidence))))
      );
    })
    .map((statement) => answerOf(statement, texts.get(statement.article) ?? "", labels));
}

/** How many answers there are of each group, the largest first, then by key. */
export function countAnswers(answers: readonly Answer[], grouping: Grouping): readonly Count[] {
  const members = answers.flatMap((answer) => groupsOf[grouping](answer));
  return [...Map.groupBy(members, ({ id }) => id)]
    .map(([key, all]) => ({ key, label: (all[0] as Named).label, count: all.length }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** The groups to which an answer belongs. */
const groupsOf: Readonly<Record<Grouping, (answer: Answer) => readonly Named[]>> = {
  subject: ({ subject }) => [subject],
  relation: ({ relation }) => plainly(relation),
  object: ({ object }) => (object !== null && "id" in object ? [object] : []),
  source: ({ sources }) => sources,
  class: (answer) => plainly(answer.class),
  month: ({ start }) => plainly(start?.slice(0, 7) ?? null),
  article: ({ article }) => plainly(article),
};

function plainly(key: string | null): readonly Named[] {
  return key === null ? [] : [{ id: key, label: key }];
}

/** What finds `text` among words: JavaScript's and SPARQL's (XPath) regular expressions read it alike, the case ignored. */
export function wordsPattern(text: string): RegExp {
  return new RegExp(wordsSource(text), "iu");
}

/** The source of `wordsPattern`. A text without a letter or digit is found nowhere. */
export function wordsSource(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? "^[^\\s\\S]$" : `(^|[^\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}($|[^\\p{L}\\p{N}])`;
}

function fits(statement: Statement, criteria: Criteria): boolean {
  const { relation, phrase, class: name, since, until, article } = criteria;
  const { time } = statement;
  return (
    (relation === undefined || statement.relation === relation) &&
    (phrase === undefined || statement.phrase === phrase) &&
    (name === undefined || lineClassOf([statement]) === name) &&
    (since === undefined || (time !== null && time.end >= since)) &&
    (until === undefined || (time !== null && time.start <= until)) &&
    (article === undefined || statement.article === article)
  );
}

function hasEnds({ subject, object }: Statement, { anyDirection }: Criteria, meant: Meant): boolean {
  const other = "entity" in object ? object.entity : null;
  const isOneOf = (ids: readonly string[] | undefined, id: string | null): boolean =>
    ids === undefined || (id !== null && ids.includes(id));
  const forwards = isOneOf(meant.subject, subject) && isOneOf(meant.object, other);
  return forwards || (anyDirection === true && isOneOf(meant.subject, other) && isOneOf(meant.object, subject));
}

function isStand({ source, polarity, certainty }: Attribution, criteria: Criteria, { saidBy }: Meant): boolean {
  return (
    (saidBy === undefined || saidBy.includes(source)) &&
    (criteria.polarity === undefined || polarity === criteria.polarity) &&
    (criteria.certainty === undefined || certainty === criteria.certainty)
  );
}

function answerOf(statement: Statement, text: string, labels: ReadonlyMap<string, string>): Answer {
  const { id, article, subject, relation, phrase, object, asserted, time, attributions } = statement;
  const named = (one: string | ArticleId): Named => ({ id: one, label: labels.get(one) ?? one });
  return {
    statement: id,
    article,
    subject: named(subject),
    relation,
    phrase,
    object: objectOf(object, named),
    class: lineClassOf([statement]),
    asserted,
    start: time?.start ?? null,
    end: time?.end ?? null,
    sources: [...new Set(attributions.map(({ source }) => source))].sort(compareIds).map(named),
    evidence: textAt(text, attributions[0].evidence),
  };
}

function objectOf(object: StatementObject, named: (id: EntityId) => Named): Answer["object"] {
  if ("entity" in object) return named(object.entity);
  if (isObjectless(object)) return null;
  return "literal" in object ? { literal: object.literal } : object;
}
