import { encode, formatGraph, formatNQuads, formatNTriples, formatTrig, formatTurtle, viewOf } from "@newsgraph/core";
import { expect, test } from "vitest";
import { viewOfGraph, viewOfRdf } from "../../../packages/viewer/src/io/graph-files.ts";
import { LoadError } from "../../../packages/viewer/src/io/load.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const quads = encode(sampleGraph);
const { view } = viewOf(sampleGraph);

test.for([
  ["a.ttl", formatTurtle(quads)],
  ["a.trig", formatTrig(quads)],
  ["a.nt", formatNTriples(quads)],
  ["a.NQ", formatNQuads(quads)],
  ["a.ttl", formatTurtle(encode(sampleGraph, { version: "1.1" }))],
] as const)("%s gives the same picture as the graph itself", async ([name, text]) => {
  const opened = viewOfRdf(text, name);
  expect(opened.view.actors).toEqual(view.actors);
  expect(opened.view.edges).toEqual(view.edges);
  const shelf = await opened.evidence(0);
  expect(shelf.articles[0]?.text).toContain("Norhaven brokered a water-sharing deal between Veldonia and Karsovia");
});

test("a graph.json has its texts", async () => {
  const opened = viewOfGraph(formatGraph(sampleGraph), "graph.json");
  expect(opened.view).toEqual(view);
  expect((await opened.evidence(0)).articles[0]?.text).toBe(sampleGraph.articles[0]?.text);
});

test("what is wrong with a file is told with its name", () => {
  expect(() => viewOfRdf("<a> .", "a.ttl")).toThrow(LoadError);
  expect(() => viewOfGraph("{}", "my.json")).toThrow(/^Cannot show `my.json`: cannot read the graph: /);
});
