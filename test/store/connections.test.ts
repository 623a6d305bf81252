import { type Graph, type GraphEntity, type Statement, withPrefixes } from "@newsgraph/core";
import { openSparql } from "@newsgraph/store";
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

/** That each pair's first is part of its second, said as a fact unless marked with a question mark. */
function parts(...pairs: readonly string[]): Graph {
  const names = [...new Set(pairs.flatMap((pair) => pair.replace("?", "").split(" ")))];
  const [sample, place] = [sampleGraph.statements[4], sampleGraph.entities[0]] as [Statement, GraphEntity];
  return {
    ...sampleGraph,
    entities: names.map((id) => ({ ...place, id, label: id, aliases: [], exactMatch: [], mentions: [] })),
    statements: pairs.map((pair, index) => {
      const [subject = "", object = ""] = pair.replace("?", "").split(" ");
      const id = `three-capitals#s${index + 1}`;
      const ends = { subject, object: { entity: object }, relation: "partOf" as const };
      return { ...sample, ...ends, id, asserted: !pair.endsWith("?"), derivedFrom: [], event: null, place: null };
    }),
    events: [],
    quotes: [],
  };
}

test.for([
  ["parts of parts", "Region", "in", "harbour quay town"],
  ["wholes of wholes", "Quay", "out", "harbour region town"],
  ["no end of a chain", "Region", "out", ""],
  ["itself, where it goes round", "Ring", "out", "ring wheel"],
  ["nothing by what is merely said", "Isle", "out", ""],
  ["nobody's", "Nobody", "out", ""],
] as const)("a closure has %s", async ([, name, direction, expected]) => {
  const graph = parts("Quay Harbour", "Harbour Town", "Town Region", "Wheel Ring", "Ring Wheel", "Isle Region ?");
  const store = storeOf(graph);
  const engine = openSparql(store);
  const found = store.closure(name, "partOf", direction).map(({ id }) => id);
  expect(found.join(" ")).toBe(expected);
  const way = direction === "out" ? "ngr:partOf+" : "^ngr:partOf+";
  const query = withPrefixes(
    `SELECT (STRAFTER(STR(?who), "entity/") AS ?id) { ent:${name.toLowerCase()} ${way} ?who } ORDER BY ?id`,
  );
  const form = { results: "text/csv", graphs: "application/n-triples" };
  const { text } = await engine.query(query, { time: 20_000, rows: 100 }, form);
  expect(text.trim().split(/\s+/).slice(1)).toEqual(found);
  await engine.close();
  store.close();
});
