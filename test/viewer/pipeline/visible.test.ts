import fc from "fast-check";
import { expect, test } from "vitest";
import { allValues, facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { scopeOf } from "../../../packages/viewer/src/pipeline/scope.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { valuesOf, visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { UNTOUCHED } from "../../../packages/viewer/src/state/exploration.ts";
import {
  FACETS,
  type FacetId,
  type Filters,
  UNFILTERED,
  withHidden,
} from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const index = indexView(view);
const values = new Map(facetsOf(index).map(({ id, groups }) => [id, allValues(groups)]));

const filters: fc.Arbitrary<Filters> = fc
  .record({
    hidden: fc.record(
      Object.fromEntries(FACETS.map((id) => [id, fc.subarray([...(values.get(id) ?? [])])])) as Record<
        FacetId,
        fc.Arbitrary<string[]>
      >,
    ),
    loneActors: fc.boolean(),
  })
  .map(({ hidden, loneActors }) =>
    FACETS.reduce((sum, id) => withHidden(sum, id, new Set(hidden[id])), { ...UNFILTERED, loneActors }),
  );

const seenEdges = (given: Filters) =>
  view.edges.filter((_, edge) => visibleUnder(index, given).edges[edge] === 1).map(({ id }) => id);

const showing = (facet: FacetId, ...hidden: string[]) => withHidden(UNFILTERED, facet, new Set(hidden));

test("uncertain readings are hidden until asked for, all else is seen", () => {
  expect(view.edges.map(({ id }) => id).filter((id) => !seenEdges(UNFILTERED).includes(id))).toEqual([
    "karsovia|alliedWith|sundrey",
  ]);
  expect(seenEdges(showing("class"))).toHaveLength(view.edges.length);
});

test("an edge needs both its ends, a value takes only its own edges", () => {
  expect(seenEdges(showing("type", "event", "candidate"))).not.toContain("ilse-marrant|participatesIn|lisle-summit");
  const before = seenEdges(UNFILTERED);
  const after = new Set(seenEdges(withHidden(UNFILTERED, "relation", new Set(["talksTo"]))));
  expect(before.filter((id) => !after.has(id))).toEqual([
    "ilse-marrant|talksTo|hale-brandt",
    "oren-tadic|talksTo|hale-brandt",
  ]);
});

test("a thread goes with the edge that it is about", () => {
  const hidden = withHidden(UNFILTERED, "relation", new Set(["suppliesArmsTo"]));
  expect(seenEdges(hidden)).not.toContain("veldonia|denies|veldonia|suppliesArmsTo|lantern-front");
});

test("an actor stays while an edge touches it or rests on its word", () => {
  const { actors } = visibleUnder(index, withHidden(UNFILTERED, "relation", new Set(["visits"])));
  expect(actors[index.actorAt.get("foreign-ministry") ?? -1]).toBe(0);
  expect(visibleUnder(index, UNFILTERED).actors[index.actorAt.get("foreign-ministry") ?? -1]).toBe(1);
});

test("an edge told by two sources is seen while one of them is shown", () => {
  const edge = "veldonia|suppliesArmsTo|lantern-front";
  expect(seenEdges(showing("source", "karsovia"))).toContain(edge);
  expect(seenEdges(showing("source", "karsovia", "veldonia"))).not.toContain(edge);
});

test("hiding more never shows more", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), fc.nat(), (given, facet, pick) => {
      const all = values.get(facet) ?? [];
      const value = all[pick % Math.max(1, all.length)];
      if (value === undefined) return true;
      const stricter = withHidden(given, facet, new Set([...given.hidden[facet], value]));
      const before = new Set(seenEdges(given));
      return seenEdges(stricter).every((id) => before.has(id));
    }),
  );
});

test("a facet counts what would be seen if it hid nothing itself", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom("relation", "class", "tone", "source", "article"), (given, facet: FacetId) => {
      const open = withHidden(given, facet, new Set());
      const seen = visibleUnder(index, open).edges;
      const { counts } = visibleUnder(index, given);
      for (const value of values.get(facet) ?? []) {
        const wanted = view.edges.filter(
          (_, edge) => seen[edge] === 1 && valuesOf(index, edge, facet).includes(value),
        ).length;
        expect(counts[facet].get(value) ?? 0).toBe(wanted);
      }
    }),
  );
});

test("only so many actors are seen, and edges among them", () => {
  const { actors, edges } = visibleUnder(index, UNFILTERED, (passing) => scopeOf(index, passing, UNTOUCHED, 3));
  expect([...actors].slice(3).every((seen) => seen === 0)).toBe(true);
  expect(view.edges.filter((_, edge) => edges[edge] === 1).map(({ id }) => id)).toEqual([
    "ilse-marrant|visits|karsovia",
    "karsovia|accuses|veldonia",
  ]);
});
