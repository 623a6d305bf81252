import type { Upos } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createNameDecoder } from "../../packages/model/src/names.ts";

const tags = ["O", "B-person", "I-person", "B-place", "I-place"];
const decode = createNameDecoder(tags);
/** The tags of proper nouns whose scores are given in the order of `tags`. */
const decoded = (...rows: readonly (readonly number[])[]): string =>
  decode(
    rows,
    rows.map(() => "PROPN"),
  ).join(" ");

test("each word takes its best tag where that is beyond doubt", () => {
  expect(decoded([0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0])).toBe("B-person I-person O");
});

test("a name does not begin inside", () => {
  expect(decoded([0, 5, 9, 0, 0])).toBe("B-person");
});

test("a name does not change its kind on the way", () => {
  expect(decoded([0, 5, 0, 9, 0], [0, 0, 0, 0, 9])).toBe("B-place I-place");
});

test("what may as well be a name of another kind or none at all is none", () => {
  expect(decoded([0, 1, 0, 0.9, 0])).toBe("O");
  expect(decoded([0, 3, 0, 0.9, 0])).toBe("B-person");
});

test("a name of which nobody knows where it ends is none", () => {
  expect(decoded([0, 9, 0, 0, 0], [5, 0, 5.5, 0, 0], [5, 0, 5, 0, 0])).toBe("O O O");
});

test("a word that is no proper noun has to look more like a name", () => {
  const scores = [[0, 1, 0, 0, 0]];
  expect([decode(scores, ["PROPN"]), decode(scores, ["NOUN"])]).toEqual([["B-person"], ["O"]]);
});

test("no words, no tags", () => {
  expect(decoded()).toBe("");
});

const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
const sentence = fc.array(fc.tuple(row, fc.constantFrom<Upos[]>("PROPN", "NOUN")), { maxLength: 5 });

test("whatever the scores, an inside tag follows its own kind", () => {
  const claim = (words: readonly (readonly [readonly number[], Upos])[]): boolean =>
    decode(
      words.map(([scores]) => scores),
      words.map(([, upos]) => upos),
    ).every((tag, at, all) => !tag.startsWith("I-") || all[at - 1]?.slice(2) === tag.slice(2));
  fc.assert(fc.property(sentence, claim));
});

test("names are what has more than 45 % of the weight of all rows of tags, the heaviest first", () => {
  const claim = (words: readonly (readonly number[])[]): void => {
    const rows = everyRow(words.length).filter((some) => some.every((tag, at) => mayFollow(some[at - 1], tag)));
    const weights = rows.map((some) => Math.exp(some.reduce((sum, tag, at) => sum + (words[at]?.[tag] ?? 0), 0)));
    const whole = weights.reduce((a, b) => a + b, 0);
    const shares = new Map<string, number>();
    for (const [at, some] of rows.entries()) {
      for (const span of spansOf(some)) shares.set(span, (shares.get(span) ?? 0) + (weights[at] as number) / whole);
    }
    const likely = [...shares].filter(([, share]) => share > 0.45).sort((a, b) => b[1] - a[1]);
    // What is decided by the last digits of a sum is left open.
    fc.pre([...shares.values()].every((share) => Math.abs(share - 0.45) > 1e-9));
    fc.pre(likely.every(([, share], at) => Math.abs(share - (likely[at + 1]?.[1] ?? 0)) > 1e-9));
    const expected: string[] = [];
    for (const [span] of likely) if (!expected.some((heavier) => overlap(span, heavier))) expected.push(span);
    const found = spansOf(
      decoded(...words)
        .split(" ")
        .map((tag) => tags.indexOf(tag)),
    );
    expect(found.toSorted()).toEqual(expected.sort());
  };
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), claim));
});

function overlap(a: string, b: string): boolean {
  const [[aStart = 0, aEnd = 0], [bStart = 0, bEnd = 0]] = [a.split("-").map(Number), b.split("-").map(Number)];
  return aStart < bEnd && bStart < aEnd;
}

const mayFollow = (before: number | undefined, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

function everyRow(words: number): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]];
  for (let word = 0; word < words; word++) found = found.flatMap((some) => tags.map((_, tag) => [...some, tag]));
  return found;
}

/** The names of a row as "start-end-tag". */
function spansOf(row: readonly number[]): readonly string[] {
  return row.flatMap((tag, start) => {
    if (tag % 2 === 0) return [];
    let end = start + 1;
    while (row[end] === tag + 1) end++;
    return [`${start}-${end}-${tag}`];
  });
}
