import type { Statement } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeIds, edgesOf, toneOf } from "../../../packages/core/src/graph/edges.ts";
import { nothing } from "../../../packages/core/src/statement/nothing.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("every statement is in exactly one edge, which counts its attributions", () => {
  fc.assert(
    fc.property(anyGraph("a"), (graph) => {
      const edges = edgesOf(graph);
      expect(edges.flatMap(({ statements }) => statements).sort()).toEqual(graph.statements.map(({ id }) => id).sort());
      const attributions = graph.statements.reduce((sum, statement) => sum + statement.attributions.length, 0);
      expect(edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(attributions);
    }),
  );
});

test("no two edges share an id, and a statement's edge has its subject, relation and object", () => {
  fc.assert(
    fc.property(anyGraph("a"), (graph) => {
      const edges = new Map(edgesOf(graph).map((edge) => [edge.id, edge]));
      expect(edges.size).toBe(edgesOf(graph).length);
      const ids = edgeIds(graph.statements);
      for (const { id, subject, relation } of graph.statements) {
        expect(edges.get(ids.get(id) ?? "")).toMatchObject({ subject, relation });
      }
    }),
  );
});

test("edges of the worked example", () => {
  expect(edgesOf(sampleGraph).map((edge) => `${edge.id} ${edge.class} ${edge.tone} ${edge.weight}`)).toEqual([
    "edvin-karsk|criticizes|northern-railway-proposal hedged conflictual 1",
    "ilse-marrant|visits|karsovia planned cooperative 2",
    "joren-halvik|denies|karsovia|spiesOn|veldonias-election-commission asserted conflictual 1",
    "karsovia|spiesOn|veldonias-election-commission disputed conflictual 2",
    "norhaven|brokers|water-sharing-deal asserted neutral 1",
    'northern-railway-proposal|"be"|"a plan" denied neutral 1',
    "veldonia|accuses|karsovia asserted conflictual 1",
    "veldonia|agreesWith|karsovia asserted cooperative 1",
  ]);
});

test("what is said of a statement points to its edge", () => {
  const denial = edgesOf(sampleGraph).find(({ relation }) => relation === "denies");
  expect(denial?.object).toEqual({ edge: "karsovia|spiesOn|veldonias-election-commission" });
});

test("the edge of what needs no object has none in its id", () => {
  const [visit] = sampleGraph.statements as readonly [Statement];
  const resigned: Statement = { ...visit, relation: null, phrase: "resign", object: nothing };
  expect(edgesOf({ statements: [resigned] }).map(({ id, object }) => [id, object])).toEqual([
    ['ilse-marrant|"resign"|', nothing],
  ]);
});

test("an edge goes by the commonest of its phrases", () => {
  const [visit] = sampleGraph.statements as readonly [Statement];
  const statements = ["fly to", "visit", "visit"].map((phrase, index) => ({
    ...visit,
    id: `three-capitals#s${index}`,
    phrase,
  }));
  expect(edgesOf({ statements }).map(({ phrase, weight }) => [phrase, weight])).toEqual([["visit", 6]]);
});

test("statements about each other in a circle have an end", () => {
  const [visit] = sampleGraph.statements as readonly [Statement];
  const about = (id: string, other: string): Statement => ({ ...visit, id, object: { statement: other } });
  expect(edgesOf({ statements: [about("a", "b"), about("b", "a")] }).length).toBe(2);
});

test("words have no tone", () => {
  expect([toneOf(null), toneOf("attacks"), toneOf("aids")]).toEqual(["neutral", "conflictual", "cooperative"]);
});
