import { viewOf } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("actors come by mentions, most first", () => {
  const { actors } = viewOf(sampleGraph).view;
  expect(actors.slice(0, 3).map(({ id, mentions, family }) => [id, mentions, family])).toEqual([
    ["karsovia", 4, "place"],
    ["veldonia", 4, "place"],
    ["ilse-marrant", 2, "person"],
  ]);
});

test("every statement of the view belongs to an edge of the view", () => {
  const { edges, statements } = viewOf(sampleGraph).view;
  const ids = new Set(edges.map(({ id }) => id));
  expect(statements.every(({ edge }) => ids.has(edge))).toBe(true);
  expect(statements.map((statement) => statement.class)).toEqual([
    "planned",
    "denied",
    "hedged",
    "asserted",
    "asserted",
    "asserted",
    "disputed",
    "asserted",
  ]);
});

test("relations come with the words, family and tone by which they are shown", () => {
  expect(viewOf(sampleGraph).view.relations.find(({ id }) => id === "spiesOn")).toEqual({
    id: "spiesOn",
    label: "spies on",
    group: "conflict",
    tone: "conflictual",
  });
});

test("the texts lie in the evidence, with their mentions in order", () => {
  const { view, evidence } = viewOf(sampleGraph);
  const [article] = evidence[view.articles[0]?.evidence ?? -1]?.articles ?? [];
  expect(article?.text).toBe(sampleGraph.articles[0]?.text);
  expect(article?.mentions[0]).toEqual({ entity: "ilse-marrant", start: 62, end: 74 });
  expect(article?.mentions.length).toBe(sampleGraph.entities.reduce((sum, { mentions }) => sum + mentions.length, 0));
});

test("articles share an evidence file until it is full, and a long one has its own", () => {
  const [article] = sampleGraph.articles;
  const articles = [60_000, 60_000, 60_000, 60_000, 500_000, 1].map((length, index) => ({
    ...article,
    id: `a${index}`,
    text: "x".repeat(length),
  }));
  const graph = {
    ...sampleGraph,
    articles,
    entities: [],
    statements: [],
    events: [],
    quotes: [],
  } as unknown as typeof sampleGraph;
  expect(viewOf(graph).view.articles.map(({ evidence }) => evidence)).toEqual([0, 0, 0, 1, 2, 3]);
  expect(viewOf(graph).evidence.map((part) => part.articles.length)).toEqual([3, 1, 1, 1]);
});
