import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTree } from "../../packages/model/src/trees.ts";

/** Scores from rows: the root first, then every word. */
const heads = (...rows: readonly (readonly number[])[]): readonly number[] => decodeTree(rows);

test("every word takes its best head where that is a tree", () => {
  expect(heads([0, 9, 5, 1], [8, 1, 0, 1], [1, 2, 7, 0])).toEqual([2, 0, 2]);
});

test("a circle is broken where it costs least", () => {
  // Both words would rather hang on each other than on the root; the second loses less.
  expect(heads([1, 0, 9], [6, 9, 0])).toEqual([2, 0]);
});

test("no two arcs cross, whatever they would gain", () => {
  // The first word would hang on the third, and the second on the fourth, whose head is the root.
  const crossing = [
    [0, 0, 1, 9, 8],
    [0, 0, 0, 1, 9],
    [0, 0, 0, 0, 9],
    [9, 0, 0, 0, 0],
  ];
  expect(decodeTree(crossing)).toEqual([4, 4, 4, 0]);
});

test("only one word hangs on the root", () => {
  expect(heads([9, 0, 1], [8, 1, 0])).toEqual([0, 1]);
});

test("a sentence without words has no heads", () => {
  expect(decodeTree([])).toEqual([]);
});

const rows = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n + 1, maxLength: n + 1 }), {
    minLength: n,
    maxLength: n,
  }),
);

test("no other tree scores higher", () => {
  const total = (table: readonly (readonly number[])[], tree: readonly number[]): number =>
    tree.reduce((sum, head, word) => sum + (table[word]?.[head] ?? 0), 0);
  const claim = (table: readonly (readonly number[])[]): boolean => {
    const best = Math.max(...everyTree(table.length).map((tree) => total(table, tree)));
    return total(table, heads(...table)) === best;
  };
  fc.assert(fc.property(rows, claim));
});

test("any scores give one root, no circle and no crossing", () => {
  const scores = fc.oneof(
    fc.double(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0),
  );
  const rows = fc
    .integer({ min: 1, max: 30 })
    .chain((n) => fc.array(fc.array(scores, { maxLength: n + 1 }), { minLength: n, maxLength: n }));
  fc.assert(fc.property(rows, (table) => isTree(decodeTree(table))));
});

function isTree(tree: readonly number[]): boolean {
  const climbs = tree.every((_, word) => {
    let at = word + 1;
    for (let steps = 0; at > 0 && steps <= tree.length; steps++) at = tree[at - 1] ?? 0;
    return at === 0;
  });
  return climbs && tree.filter((head) => head === 0).length === 1 && !crosses(tree);
}

function everyTree(n: number): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]];
  for (let word = 0; word < n; word++)
    found = found.flatMap((some) => Array.from({ length: n + 1 }, (_, head) => [...some, head]));
  return found.filter(isTree);
}

/** Whether a word hangs on a place between another word and its head, though itself stands outside, or the other way round. */
function crosses(tree: readonly number[]): boolean {
  const arcs = tree.map((head, word) => [Math.min(head, word + 1), Math.max(head, word + 1)] as const);
  return arcs.some(([from, to]) => arcs.some(([first, last]) => from < first && first < to && to < last));
}
