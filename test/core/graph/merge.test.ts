import { type Graph, mergeGraphs } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinEntities } from "../../../packages/core/src/graph/merge.ts";
import { danglingIn } from "../../../packages/core/src/graph/references.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const graphs = fc.tuple(anyGraph("one"), anyGraph("two"), anyGraph("three"));

test("the order of graphs makes no difference", () => {
  fc.assert(
    fc.property(graphs, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
      expect(mergeGraphs(order.map((index) => all[index] as Graph))).toEqual(mergeGraphs(all));
    }),
  );
});

test("merging graphs leaves no reference without its end", () => {
  fc.assert(fc.property(graphs, (all) => danglingIn(mergeGraphs(all)) === null));
});

test("what articles say lies side by side", () => {
  fc.assert(
    fc.property(graphs, (all) => {
      const merged = mergeGraphs(all);
      const count = (key: "articles" | "statements" | "events") =>
        all.reduce((sum, graph) => sum + graph[key].length, 0);
      expect([merged.articles.length, merged.statements.length, merged.events.length]).toEqual([
        count("articles"),
        count("statements"),
        count("events"),
      ]);
    }),
  );
});

test("the graph of one article stays as it is", () => {
  expect(mergeGraphs([sampleGraph])).toEqual(sampleGraph);
});

/** The graph of an article that mentions this person by name, and calls him so. */
const about = (article: string, label: string): Graph => ({
  ...sampleGraph,
  articles: [{ id: article, title: null, date: null, publisher: null, url: null, sha256: "0".repeat(64), text: label }],
  entities: [
    {
      id: "local",
      label,
      type: "Person",
      aliases: ["Karsk"],
      exactMatch: [],
      mentions: [{ article, start: 0, end: label.length, kind: "name" }],
    },
  ],
  statements: [],
  events: [],
  quotes: [{ article, start: 0, end: 1, speaker: "local", addressee: null, cue: null, continues: null }],
});

test("two articles that name the same person share an actor, with all mentions", () => {
  const { entities, quotes } = mergeGraphs([about("b", "Edvin Karsk"), about("a", "Edvin Karsk")]);
  expect(entities.map(({ id, mentions }) => [id, mentions.map(({ article }) => article)])).toEqual([
    ["edvin-karsk", ["a", "b"]],
  ]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["edvin-karsk", "edvin-karsk"]);
});

test("no entity takes an article's id, which stands for its own voice", () => {
  expect(mergeGraphs([about("edvin-karsk", "Edvin Karsk")]).entities.map(({ id }) => id)).toEqual(["edvin-karsk-2"]);
});

test("pointers between quotations move with them", () => {
  const part = (start: number, continues: number | null) => ({
    article: "b",
    start,
    end: start + 1,
    speaker: null,
    addressee: null,
    cue: null,
    continues,
  });
  const split = { ...about("b", "Edvin Karsk"), quotes: [part(0, null), part(3, 0)] };
  expect(mergeGraphs([split, about("a", "Edvin Karsk")]).quotes.map(({ continues }) => continues)).toEqual([
    null,
    null,
    1,
  ]);
});

test.for([
  ["no graph", [], "there is none"],
  [
    "a graph of several articles",
    [{ ...sampleGraph, articles: [...sampleGraph.articles, ...about("b", "B").articles] }],
    "2 articles instead of one",
  ],
  ["two graphs of one article", [sampleGraph, sampleGraph], "two are of the article `three-capitals`"],
  ["graphs of two models", [sampleGraph, { ...about("b", "B"), model: "other" }], "another program or model made it"],
] as const)("%s cannot be merged", ([, all, why]) => {
  expect(() => mergeGraphs(all)).toThrow(RangeError);
  expect(() => mergeGraphs(all)).toThrow(why);
});

test("a joined entity is called as most articles call it, and by its fullest name among equals", () => {
  const named = (label: string, aliases: readonly string[]) =>
    ({ id: "x", label, type: "Person", aliases, exactMatch: [], mentions: [] }) as const;
  expect(joinEntities([named("Karsk", []), named("Edvin Karsk", ["Mr. Karsk"])])).toMatchObject({
    label: "Edvin Karsk",
    aliases: ["Karsk", "Mr. Karsk"],
  });
  expect(joinEntities([named("Karsk", []), named("Karsk", []), named("Edvin Karsk", [])]).label).toBe("Karsk");
});

test("the type is that of those who use the label, not of those who shorten it", () => {
  const typed = (label: string, type: "Organization" | "GeopoliticalEntity") =>
    ({ id: "x", label, type, aliases: [], exactMatch: [], mentions: [] }) as const;
  const joined = joinEntities([typed("Corran Lines", "Organization"), typed("Corran", "GeopoliticalEntity")]);
  expect(joined).toMatchObject({ label: "Corran Lines", type: "Organization" });
});
