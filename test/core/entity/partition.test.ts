import fc from "fast-check";
import { expect, test } from "vitest";
import { partitionOf } from "../../../packages/core/src/entity/partition.ts";

test("in the beginning each mention is alone", () => {
  expect(partitionOf(3).members(1)).toEqual([1]);
});

test("joining joins groups", () => {
  const partition = partitionOf(4);
  partition.join({ mention: 1, antecedent: 0, sieve: "a" });
  partition.join({ mention: 3, antecedent: 2, sieve: "b" });
  partition.join({ mention: 3, antecedent: 1, sieve: "c" });
  expect(partition.members(2)).toEqual([0, 1, 2, 3]);
  expect(partition.first(3)).toBe(0);
});

test("what is joined already is not joined again", () => {
  const partition = partitionOf(2);
  partition.join({ mention: 1, antecedent: 0, sieve: "a" });
  partition.join({ mention: 0, antecedent: 1, sieve: "b" });
  expect(partition.links.map(({ sieve }) => sieve)).toEqual(["a"]);
});

test("groups are disjoint and ascending, whatever is joined", () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const partition = partitionOf(10);
      for (const [mention, antecedent] of pairs) partition.join({ mention, antecedent, sieve: "any" });
      const groups = new Set(Array.from({ length: 10 }, (_, at) => partition.members(at)));
      const all = [...groups].flat();
      return (
        all.length === 10 &&
        new Set(all).size === 10 &&
        [...groups].every((group) => group.every((each, at) => at === 0 || each > (group[at - 1] ?? 0)))
      );
    }),
  );
});
