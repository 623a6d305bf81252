import { expect, test } from "vitest";
import { bundlesOf, endsOfBundle } from "../../../packages/viewer/src/pipeline/bundles.ts";
import { indexOf } from "../pairs.ts";

const bundlesIn = (...lines: readonly string[]) => {
  const { index, all } = indexOf(...lines);
  const bundling = bundlesOf(index, all);
  return { ...bundling, list: [...bundling.bundles.values()] };
};

test("edges between two actors are one line with their number, pointing where they all point", () => {
  expect(bundlesIn("a b", "a b", "a b").list).toMatchObject([{ ends: ["a", "b"], edges: [0, 1, 2], heads: "second" }]);
  expect(bundlesIn("b a", "b a").list).toMatchObject([{ ends: ["a", "b"], heads: "first" }]);
  expect(bundlesIn("b a", "a b").list).toMatchObject([{ heads: "both" }]);
});

test("a single edge, or one of each kind, is no bundle", () => {
  expect(bundlesIn("a b", "b c").list).toEqual([]);
  expect(bundlesIn("a b", "a b denied", "a b disputed").list).toEqual([]);
});

test("what is denied is never one line with what is told", () => {
  const { list, bends, bundleOf } = bundlesIn("a b", "a b reported", "a b denied", "a b denied", "a b disputed");
  expect(list.map(({ class: kind, edges }) => [kind, edges.length])).toEqual([
    ["asserted", 2],
    ["denied", 2],
  ]);
  expect(bundleOf(4)).toBeNull();
  // Three lines, each with a bend of its own.
  expect(new Set(bends.values()).size).toBe(3);
});

test("a bundle is as firm as its firmest edge", () => {
  expect(bundlesIn("a b hedged", "a b reported").list[0]?.class).toBe("reported");
  expect(bundlesIn("a b hedged", "a b planned").list[0]?.class).toBe("planned");
});

test("its weight is the sum, and the ends can be read from its id", () => {
  const [bundle] = bundlesIn("a b", "b a").list;
  expect(bundle?.weight).toBe(2);
  expect(endsOfBundle(bundle?.id ?? "")).toEqual(["a", "b"]);
});
