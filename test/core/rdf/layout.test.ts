import { encode, formatTurtle, layoutAt } from "@newsgraph/core";
import { expect, test } from "vitest";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("Turtle shows who is who, then the article, its statements, its times and its spans", async () => {
  await expect(formatTurtle(encode(sampleGraph), layoutAt())).toMatchFileSnapshot(
    "../../golden/three-capitals/graph.ttl",
  );
});

test("every property that we write has its place in the layout", () => {
  const placed = new Set(layoutAt().order.map(({ value }) => value));
  const ours = encode(sampleGraph)
    .map(({ predicate }) => predicate.value)
    .filter((iri) => iri.startsWith("https://example.org/newsgraph/ns#"));
  expect([...new Set(ours)].filter((iri) => !placed.has(iri))).toEqual([]);
});

test("the prefixes of entities and runs follow the base", () => {
  expect(layoutAt("https://news.example/kg/").prefixes["ent"]).toBe("https://news.example/kg/entity/");
});
