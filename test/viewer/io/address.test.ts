import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, formatAddress, parseAddress, START } from "../../../packages/viewer/src/io/address.ts";
import { valuesIn } from "../../../packages/viewer/src/io/history.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { FACETS, type FacetId, UNFILTERED, withHidden } from "../../../packages/viewer/src/state/filters.ts";
import { view } from "../story.ts";

const values = valuesIn(indexView(view));

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
    )
    .map(([hidden, loneActors]) =>
      FACETS.reduce((sum, id) => withHidden(sum, id, new Set(hidden[id])), { ...UNFILTERED, loneActors }),
    ),
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
