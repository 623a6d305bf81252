import {
  formatEvidence,
  formatGraph,
  formatView,
  InputError,
  readEvidence,
  readGraph,
  readView,
  viewOf,
} from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a graph that is written is read back, and writes the same text again", () => {
  fc.assert(
    fc.property(anyGraph("a/b c"), (graph) => {
      const text = formatGraph(graph);
      expect(readGraph(bytes(text))).toEqual(graph);
      expect(formatGraph(readGraph(text))).toBe(text);
    }),
  );
});

test("graph.json of the worked example", async () => {
  await expect(formatGraph(sampleGraph)).toMatchFileSnapshot("../../golden/three-capitals/graph.json");
});

test("a file whose lists were sorted by hand is put in order", () => {
  const text = formatGraph({ ...sampleGraph, statements: sampleGraph.statements.toReversed() });
  expect(readGraph(text)).toEqual(sampleGraph);
});

test("each statement stands on a line of its own", () => {
  const lines = formatGraph(sampleGraph).split("\n");
  expect(lines.filter((line) => line.includes(`"phrase"`)).length).toBe(sampleGraph.statements.length);
});

test("a view and its evidence that are written are read back", () => {
  const { view, evidence } = viewOf(sampleGraph);
  expect(readView(bytes(formatView(view)))).toEqual(view);
  expect(evidence.map((part) => readEvidence(formatEvidence(part)))).toEqual(evidence);
});

test.for<[string, Uint8Array, string]>([
  ["no JSON", bytes("{"), "it is not JSON"],
  ["no UTF-8", Uint8Array.of(0xff), "it is not UTF-8"],
  ["something else", bytes("[]"), "it is not an object"],
  [
    "a graph of another version",
    bytes(formatGraph(sampleGraph).replace('"version": 1', '"version": 2')),
    "`version` is not 1",
  ],
  [
    "a graph with a broken statement",
    bytes(formatGraph(sampleGraph).replace('"polarity":"negative"', '"polarity":"maybe"')),
    '`statements[1].attributions[0].polarity` is none of "positive", "negative"',
  ],
  [
    "a graph with a reference to nothing",
    bytes(
      formatGraph(sampleGraph).replace('"derivedFrom":["three-capitals#s2"]', '"derivedFrom":["three-capitals#s22"]'),
    ),
    "`three-capitals#s22`, which is not there",
  ],
])("%s is no graph", ([, input, why]) => {
  expect(() => readGraph(input)).toThrow(InputError);
  expect(() => readGraph(input)).toThrow(why);
});

test("any bytes are a graph, or an InputError", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), (input) => {
      expect(() => readGraph(input)).toThrow(InputError);
    }),
  );
});
