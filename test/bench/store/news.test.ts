import { danglingIn, encode } from "@newsgraph/core";
import { expect, test } from "vitest";
import { articleGraph } from "./news.ts";

test("an invented article is a graph, the same each time, of about a hundred quads", () => {
  const graphs = Array.from({ length: 50 }, (_, number) => articleGraph(number));
  expect(graphs.map(danglingIn).filter((problem) => problem !== null)).toEqual([]);
  expect(articleGraph(7)).toEqual(graphs[7]);
  const quads = graphs.reduce((sum, graph) => sum + encode(graph).length, 0) / graphs.length;
  expect(quads).toBeGreaterThan(80);
  expect(quads).toBeLessThan(130);
});
