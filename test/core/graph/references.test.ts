import type { Graph, Statement } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { danglingIn } from "../../../packages/core/src/graph/references.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("in a graph that the stages give, every reference leads somewhere", () => {
  fc.assert(fc.property(anyGraph("a"), (graph) => danglingIn(graph) === null));
});

/** The sample with its first statement changed. */
const with1 = (change: Partial<Statement>): Graph => ({
  ...sampleGraph,
  statements: sampleGraph.statements.map((statement, index) => (index === 0 ? { ...statement, ...change } : statement)),
});

const first = sampleGraph.statements[0] as Statement;
const [attribution] = first.attributions;
const far = { start: 0, end: 9999 };

test.for<[Graph, string]>([
  [with1({ subject: "nobody" }), "three-capitals#s1 names the entity `nobody`, which is not there"],
  [with1({ object: { entity: "nobody" } }), "names the entity `nobody`"],
  [with1({ object: { statement: "three-capitals#s99" } }), "names the statement `three-capitals#s99`"],
  [with1({ event: "three-capitals#e9" }), "names the event `three-capitals#e9`"],
  [with1({ attributions: [{ ...attribution, source: "nobody" }] }), "names the entity `nobody`"],
  [with1({ attributions: [{ ...attribution, cue: far }] }), "has the span 0–9999, which is not in its text"],
  [with1({ spans: { ...first.spans, relation: { start: 5, end: 4 } } }), "has the span 5–4"],
  [with1({ article: "elsewhere" }), "three-capitals#s1 is no id of a part of `elsewhere`"],
  [with1({ id: "elsewhere#s1" }), "elsewhere#s1 is no id of a part of `three-capitals`"],
  [with1({ object: { statement: "three-capitals#s1" } }), "three-capitals#s1 is, in the end, about itself"],
  [with1({ id: "three-capitals#s2" }), "two things have the id `three-capitals#s2`"],
  [
    {
      ...sampleGraph,
      entities: sampleGraph.entities.map((one) => ({ ...one, id: one.id === "karsovia" ? "three-capitals" : one.id })),
    },
    "two things have the id `three-capitals`",
  ],
  [
    { ...sampleGraph, quotes: sampleGraph.quotes.map((quote) => ({ ...quote, continues: 7 })) },
    "quotes[0] continues one that is not there",
  ],
  [
    { ...sampleGraph, diagnostics: [{ article: "three-capitals", code: "odd", message: "", ...far }] },
    "A diagnostic (odd) has the span",
  ],
])("%#: what is wrong is said", ([graph, why]) => {
  expect(danglingIn(graph)).toContain(why);
});
