import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, formatAddress, parseAddress, START } from "../../../packages/viewer/src/io/address.ts";
import { valuesIn } from "../../../packages/viewer/src/io/history.ts";
import { facetsOf } from "../../../packages/viewer/src/pipeline/facets.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { type Arrangement, AS_STORED, layOut } from "../../../packages/viewer/src/state/arrangement.ts";
import type { Expansion, Exploration } from "../../../packages/viewer/src/state/exploration.ts";
import { FACETS, type FacetId, UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const values = valuesIn(facetsOf(indexView(view)));

test("the start has an empty address", () => {
  expect(formatAddress(START, values)).toBe("");
  expect(parseAddress("", values)).toEqual(START);
});

test("an address is short and can be read", () => {
  const filters = withHidden(UNFILTERED, "type", new Set(["event"]));
  const address: Address = {
    ...START,
    mode: "table",
    filters,
    selection: { kind: "edge", id: "veldonia|brokers|harbour-accord" },
  };
  expect(formatAddress(address, values)).toBe("v=table&type=-event&sel=veldonia|brokers|harbour-accord");
});

test("what was done by hand stands in it too", () => {
  const exploration: Exploration = {
    only: ["veldonia"],
    opened: [
      { actor: "veldonia", relation: null, count: 50 },
      { actor: "karsovia", relation: "talksTo", count: 100 },
    ],
    folded: new Set(["hale-brandt"]),
    hidden: new Set(["sundrey", "lisle-summit"]),
    near: 2,
  };
  const arrangement = layOut({ ...AS_STORED, pins: new Map([["veldonia", { x: -12.5, y: 40 }]]) }, "rings", "veldonia");
  expect(formatAddress({ ...START, exploration, arrangement, compared: ["karsovia", "veldonia"] }, values)).toBe(
    "only=veldonia&open=veldonia:50,karsovia:100:talksTo&fold=hale-brandt&hide=sundrey,lisle-summit&near=2" +
      "&lay=rings:veldonia&pin=veldonia:-12.5:40&cmp=karsovia,veldonia",
  );
});

const id = fc.string({ minLength: 1, maxLength: 12 });

const expansion: fc.Arbitrary<Expansion> = fc.record({
  actor: id,
  relation: fc.option(id),
  count: fc.integer({ min: 1, max: 5000 }),
});

const exploration: fc.Arbitrary<Exploration> = fc.record({
  only: fc.option(fc.array(id, { maxLength: 3 })),
  opened: fc.array(expansion, { maxLength: 3 }),
  folded: fc.array(id, { maxLength: 3 }).map((ids) => new Set(ids)),
  hidden: fc.array(id, { maxLength: 3 }).map((ids) => new Set(ids)),
  near: fc.option(fc.constantFrom(1, 2, 3)),
});

const arrangement: fc.Arbitrary<Arrangement> = fc
  .tuple(
    fc.constantFrom("stored" as const, "refined" as const, "spread" as const, "rings" as const),
    id,
    fc.option(fc.integer({ min: 1, max: 300 })),
    fc.boolean(),
    fc.array(fc.tuple(id, fc.record({ x: tenths(), y: tenths() })), { maxLength: 3 }),
  )
  .map(([layout, around, steps, isLocked, pins]) => ({
    ...layOut({ ...AS_STORED, isLocked, pins: new Map(pins) }, layout, around),
    steps: layout === "refined" ? steps : null,
  }));

function tenths(): fc.Arbitrary<number> {
  return fc.integer({ min: -9999, max: 9999 }).map((value) => value / 10);
}

const address: fc.Arbitrary<Address> = fc.record({
  mode: fc.constantFrom("graph", "table", "text"),
  filters: fc
    .tuple(
      fc.record(
        Object.fromEntries(FACETS.map((id) => [id, fc.subarray([...values[id]])])) as Record<
          FacetId,
          fc.Arbitrary<string[]>
        >,
      ),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
    )
    .map(([hidden, loneActors, atLeast]) =>
      FACETS.reduce((sum, id) => withHidden(sum, id, new Set(hidden[id])), { ...UNFILTERED, loneActors, atLeast }),
    ),
  exploration,
  arrangement,
  compared: fc.uniqueArray(id, { maxLength: 3 }),
  selection: fc.option(
    fc.oneof(
      fc.string({ minLength: 1 }).map((text) => ({ kind: "actor" as const, id: text.replaceAll("|", "x") })),
      fc.string().map((text) => ({ kind: "edge" as const, id: `a|${text}|b` })),
    ),
  ),
  theme: fc.constantFrom("auto", "light", "dark"),
  all: fc.boolean(),
  camera: fc.option(
    fc.record({ x: thousandths(-2000, 2000), y: thousandths(-2000, 2000), ratio: thousandths(50, 4000) }),
  ),
});

function thousandths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((value) => value / 1000);
}

test("a refined layout is told with the steps after which it was stopped", () => {
  const arrangement = { ...layOut(AS_STORED, "refined", null), isLocked: true };
  expect(formatAddress({ ...START, arrangement }, values)).toBe("lay=refined&lock=1");
  expect(formatAddress({ ...START, arrangement: { ...arrangement, steps: 40 } }, values)).toBe("lay=refined:40&lock=1");
  expect(parseAddress("lay=refined:many", values).arrangement.steps).toBe(null);
});

test("an address that is read is the one that was written", () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(parseAddress(formatAddress(given, values), values)).toEqual(given);
    }),
  );
});

test("any address can be read", () => {
  fc.assert(fc.property(fc.webFragments(), (hash) => void parseAddress(hash, values)));
  expect(parseAddress("v=chess&theme=pink&cam=1,x&sel=%E0%A4%A&rel=nothing&foo", values)).toMatchObject({
    mode: "graph",
    theme: "auto",
    camera: null,
  });
});
