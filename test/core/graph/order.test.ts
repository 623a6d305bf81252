import type { Graph } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds, compareText, ordered } from "../../../packages/core/src/graph/order.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test.for([
  ["numbers count as numbers", ["a#s10", "a#s9", "a#s100"], ["a#s9", "a#s10", "a#s100"]],
  ["a number before letters", ["sb", "s1"], ["s1", "sb"]],
  ["the shorter first", ["xi-2", "xi"], ["xi", "xi-2"]],
  ["leading zeros still tell ids apart", ["s1", "s01"], ["s01", "s1"]],
] as const)("of ids, %s", ([, ids, expected]) => {
  expect(ids.toSorted(compareIds)).toEqual(expected);
});

test("ids are in a total order", () => {
  const id = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "-") });
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0);
      expect(compareIds(a, b) === 0).toBe(a === b);
      if (compareIds(a, b) < 0 && compareIds(b, c) < 0) expect(compareIds(a, c)).toBeLessThan(0);
    }),
  );
});

test("texts are ordered by their units, whatever the machine's language", () => {
  expect(["ä", "z", "Z"].sort(compareText)).toEqual(["Z", "z", "ä"]);
});

test("graphs that differ only in order come out equal", () => {
  const reversed = (graph: Graph): Graph => ({
    ...graph,
    entities: graph.entities.toReversed().map((entity) => ({ ...entity, mentions: entity.mentions.toReversed() })),
    statements: graph.statements.toReversed().map((statement) => ({
      ...statement,
      qualifiers: statement.qualifiers.toReversed(),
      attributions: statement.attributions.toReversed() as unknown as typeof statement.attributions,
    })),
    events: graph.events.map((event) => ({
      ...event,
      roles: event.roles.toReversed(),
      spans: event.spans.toReversed(),
    })),
  });
  fc.assert(
    fc.property(anyGraph("a"), (graph) => {
      expect(ordered(reversed(graph))).toEqual(graph);
    }),
  );
});

test("a quotation that goes on keeps its beginning", () => {
  const part = (start: number, continues: number | null) => ({
    article: "a",
    start,
    end: start + 5,
    speaker: null,
    addressee: null,
    cue: null,
    continues,
  });
  const { quotes } = ordered({ ...sampleGraph, quotes: [part(30, 2), part(10, null), part(20, 1)] });
  expect(quotes).toEqual([part(10, null), part(20, 0), part(30, 1)]);
});
