import fc from "fast-check";
import { expect, test } from "vitest";
import { allValues, facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { tableOf } from "../../../packages/viewer/src/pipeline/rows.ts";
import { scopeOf } from "../../../packages/viewer/src/pipeline/scope.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { type Exploration, UNTOUCHED } from "../../../packages/viewer/src/state/exploration.ts";
import {
  type ActorFacetId,
  FACETS,
  type FacetId,
  type Filters,
  NO_RELATION,
  SMALL_COMMUNITY,
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

/** The values of an actor and of an edge in a facet, read off the view itself. */
const familyOf = (at: number) => view.actors[at]?.family ?? "";
const circleOf = (at: number) => {
  const community = view.actors[at]?.community ?? -1;
  const size = view.actors.filter((actor) => actor.community === community).length;
  return size < 4 || community >= 12 ? SMALL_COMMUNITY : String(community);
};
const actorValue = (at: number, facet: ActorFacetId) => (facet === "type" ? familyOf(at) : circleOf(at));

function valuesOf(at: number, facet: FacetId): readonly string[] {
  const edge = view.edges[at] ?? expect.fail(`no edge ${at}`);
  const told = view.statements.filter(({ id }) => edge.statements.includes(id));
  if (isOfActors(facet)) {
    const ends = [edge.subject, "entity" in edge.object ? edge.object.entity : ""];
    return ends
      .map((id) => view.actors.findIndex((actor) => actor.id === id))
      .flatMap((end) => (end < 0 ? [] : [actorValue(end, facet)]));
  }
  return {
    relation: [edge.relation ?? NO_RELATION],
    class: [edge.class],
    tone: [edge.tone],
    source: told.flatMap(({ attributions }) => attributions.map(({ source }) => source)),
    article: told.map(({ article }) => article),
  }[facet];
}

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

const exploration: fc.Arbitrary<Exploration> = fc.record({
  only: fc.option(fc.subarray(view.actors.map(({ id }) => id))),
  opened: fc.array(
    fc.record({
      actor: fc.constantFrom(...view.actors.map(({ id }) => id)),
      relation: fc.constant(null),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 3 },
  ),
  folded: fc.subarray(view.actors.map(({ id }) => id)).map((ids) => new Set(ids)),
  hidden: fc
    .subarray(
      view.actors.map(({ id }) => id),
      { maxLength: 4 },
    )
    .map((ids) => new Set(ids)),
  near: fc.constant(null),
});

test("each facet counts what would be seen if it hid nothing itself, whoever is in the picture", () => {
  fc.assert(
    fc.property(filters, exploration, fc.constantFrom(...FACETS), (given, explored, facet) => {
      const { counts, scope } = visibleUnder(index, given, (passing) => scopeOf(index, passing, explored, 99));
      // The same actors are in the picture; only the facet lets everything through.
      const open = visibleUnder(index, withHidden(given, facet, new Set()), () => scope);
      for (const value of values.get(facet) ?? []) {
        const wanted = isOfActors(facet)
          ? view.actors.filter((_, at) => open.actors[at] === 1 && actorValue(at, facet) === value)
          : view.edges.filter((_, at) => open.edges[at] === 1 && valuesOf(at, facet).includes(value));
        expect(counts[facet].get(value) ?? 0).toBe(wanted.length);
      }
    }),
  );
});

/** An edge is seen by the words of the rule, without masks and bits. */
function isSeen(at: number, given: Filters, members: Uint8Array): boolean {
  const edge = view.edges[at];
  if (edge === undefined || edge.weight < given.atLeast) return false;
  const ends = [index.subject[at] ?? -1, index.object[at] ?? -1].filter((end) => end >= 0);
  if (ends.some((end) => members[end] !== 1)) return false;
  const about = index.target[at] ?? -1;
  if (about >= 0 && !isSeen(about, given, members)) return false;
  return FACETS.every((facet) => {
    const shown = valuesOf(at, facet).map((value) => !given.hidden[facet].has(value));
    return shown.length === 0 || (isOfActors(facet) ? shown.every(Boolean) : shown.some(Boolean));
  });
}

test("what is seen is what the rule in words leaves, and the table has every statement of it", () => {
  fc.assert(
    fc.property(filters, exploration, fc.integer({ min: 1, max: 3 }), (some, explored, atLeast) => {
      const given = { ...some, atLeast };
      const visible = visibleUnder(index, given, (passing) => scopeOf(index, passing, explored, 99));
      const wanted = view.edges.flatMap((_, at) => (isSeen(at, given, visible.scope.members) ? [at] : []));
      expect([...visible.edges].flatMap((seen, at) => (seen === 1 ? [at] : []))).toEqual(wanted);
      const { places, idAt } = tableOf(index, visible, "statements");
      const rows = places.map(idAt);
      const statements = wanted.flatMap((at) => view.edges[at]?.statements ?? []);
      expect([...rows].sort()).toEqual([...statements].sort());
    }),
  );
});

function isOfActors(facet: FacetId): facet is ActorFacetId {
  return facet === "type" || facet === "community";
}

test("only so many actors are seen, and edges among them", () => {
  const { actors, edges } = visibleUnder(index, UNFILTERED, (passing) => scopeOf(index, passing, UNTOUCHED, 3));
  expect([...actors].slice(3).every((seen) => seen === 0)).toBe(true);
  expect(view.edges.filter((_, edge) => edges[edge] === 1).map(({ id }) => id)).toEqual([
    "ilse-marrant|visits|karsovia",
    "karsovia|accuses|veldonia",
  ]);
});
