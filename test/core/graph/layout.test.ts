import type { Edge } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "../../../packages/core/src/graph/layout.ts";
import { type Contacts, contactsOf } from "../../../packages/core/src/graph/project.ts";

function contacts(order: number, pairs: readonly (readonly [number, number])[]): Contacts {
  const nodes = Array.from({ length: order }, (_, node) => ({ id: `n${node}` }));
  const edges = pairs.map(([a, b]) => ({ id: `${a} ${b}`, subject: `n${a}`, object: { entity: `n${b}` }, weight: 1 }));
  return contactsOf(nodes, edges as unknown as readonly Edge[]);
}

const anyContacts = fc
  .integer({ min: 0, max: 40 })
  .chain((order) =>
    fc
      .array(fc.tuple(fc.nat(Math.max(0, order - 1)), fc.nat(Math.max(0, order - 1))), { maxLength: 2 * order })
      .map((pairs) => contacts(order, pairs)),
  );

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test("every node has a place in the square, and two runs have the same", () => {
  fc.assert(
    fc.property(anyContacts, (graph) => {
      const layout = layoutOf(graph);
      expect([...layout.keys()].sort()).toEqual(graph.nodes().sort());
      expect([...layout.values()].every(({ x, y }) => Math.abs(x) <= 500 && Math.abs(y) <= 500)).toBe(true);
      expect(layoutOf(graph)).toEqual(layout);
    }),
    { numRuns: 30 },
  );
});

test("no two nodes of a small graph lie on each other", () => {
  fc.assert(
    fc.property(anyContacts, (graph) => {
      const places = [...layoutOf(graph).values()];
      const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => distance(a, b)));
      expect(Math.min(...gaps)).toBeGreaterThan(25);
    }),
    { numRuns: 30 },
  );
});

test("two circles that have nothing to do with each other lie apart, but not far", () => {
  const ring = (from: number) => [0, 1, 2, 3, 4].map((i) => [from + i, from + ((i + 1) % 5)] as const);
  const layout = layoutOf(contacts(10, [...ring(0), ...ring(5)]));
  const middle = (from: number) => {
    const places = [0, 1, 2, 3, 4].map((i) => layout.get(`n${from + i}`) ?? { x: 0, y: 0 });
    return { x: places.reduce((sum, { x }) => sum + x, 0) / 5, y: places.reduce((sum, { y }) => sum + y, 0) / 5 };
  };
  expect(distance(middle(0), middle(5))).toBeGreaterThan(200);
  expect(distance(middle(0), middle(5))).toBeLessThan(900);
});

test("nodes without an edge stand below the rest", () => {
  const layout = layoutOf(
    contacts(6, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]),
  );
  const lowest = Math.min(...[0, 1, 2].map((i) => layout.get(`n${i}`)?.y ?? 0));
  expect([3, 4, 5].every((i) => (layout.get(`n${i}`)?.y ?? 0) < lowest)).toBe(true);
});
