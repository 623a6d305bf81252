import type { Graph } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";

/** The sample again, as another article that names only some of its entities. */
const second: Graph = {
  ...sampleGraph,
  articles: sampleGraph.articles.map((article) => ({ ...article, id: "second" })),
  entities: sampleGraph.entities
    .filter(({ id }) => ["karsovia", "norhaven", "veldonia"].includes(id))
    .map((entity) => ({ ...entity, mentions: entity.mentions.map((mention) => ({ ...mention, article: "second" })) })),
  statements: [],
  events: [],
  quotes: [],
};

test("companions are those in the same articles, the most frequent first", () => {
  const store = storeOf(sampleGraph, second);
  expect(store.companions("Norhaven", 3)).toEqual([
    { id: "karsovia", label: "Karsovia", articles: 2 },
    { id: "veldonia", label: "Veldonia", articles: 2 },
    { id: "edvin-karsk", label: "Edvin Karsk", articles: 1 },
  ]);
  expect(store.companions("Norhaven")).toHaveLength(sampleGraph.entities.length - 1);
  expect(store.companions("Nobody")).toEqual([]);
  store.close();
});

const path = (from: string, to: string, longest: number): string => {
  const store = storeOf(sampleGraph);
  const found = store.path(from, to, longest).map((id) => id.replace("three-capitals#", ""));
  store.close();
  return found.join(" ");
};

test.for([
  ["one statement", "Ilse Marrant", "Karsovia", 4, "s1"],
  ["one against its direction", "Karsovia", "Ilse Marrant", 4, "s1"],
  ["the earliest of several", "Veldonia", "Karsovia", 4, "s5"],
  ["two statements", "Ilse Marrant", "Veldonia", 4, "s1 s5"],
  ["two statements in either direction", "election commission", "Ilse Marrant", 2, "s7 s1"],
  ["none that is too long", "Ilse Marrant", "Veldonia", 1, ""],
  ["none where there is no way", "Ilse Marrant", "Norhaven", 9, ""],
  ["none from one to itself", "Veldonia", "Veldonia", 4, ""],
  ["none to nobody", "Veldonia", "Nobody", 4, ""],
] as const)("a path is %s", ([, from, to, longest, statements]) => {
  expect(path(from, to, longest)).toBe(statements);
});
