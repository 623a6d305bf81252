import { expect, test } from "vitest";
import { formatGraphml } from "../../../packages/core/src/export/graphml.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("GraphML of the worked example", async () => {
  await expect(formatGraphml(sampleGraph)).toMatchFileSnapshot("../../golden/three-capitals/graph.graphml");
});

test("every key that is used is declared, and every edge ends at a node", () => {
  const text = formatGraphml(sampleGraph);
  const all = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, id]) => id));
  expect([...all(/ key="([^"]*)"/g)].filter((id) => !all(/<key id="([^"]*)"/g).has(id))).toEqual([]);
  expect([...all(/ (?:source|target)="([^"]*)"/g)].filter((id) => !all(/<node id="([^"]*)"/g).has(id))).toEqual([]);
});
