import { expect, test } from "vitest";
import { formatGexf } from "../../../packages/core/src/export/gexf.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("GEXF of the worked example", async () => {
  await expect(formatGexf(sampleGraph)).toMatchFileSnapshot("../../golden/three-capitals/graph.gexf");
});

test("every attribute that is used is declared, and every edge ends at a node", () => {
  const text = formatGexf(sampleGraph);
  const all = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, id]) => id));
  expect([...all(/ for="([^"]*)"/g)].filter((id) => !all(/<attribute id="([^"]*)"/g).has(id))).toEqual([]);
  expect([...all(/ (?:source|target)="([^"]*)"/g)].filter((id) => !all(/<node id="([^"]*)"/g).has(id))).toEqual([]);
});
