import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSpans, containsSpan, overlapsSpan, type Span, textAt } from "../../../packages/core/src/text/span.ts";

const spans = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("a span selects the text between its ends", () => {
  expect(textAt("who says so", { start: 4, end: 8 })).toBe("says");
  expect(textAt("🔴 live", { start: 0, end: 2 })).toBe("🔴");
});

test("spans are ordered by start, then by end", () => {
  const sorted = [
    { start: 3, end: 4 },
    { start: 1, end: 9 },
    { start: 1, end: 2 },
  ].sort(compareSpans);
  expect(sorted.map(({ start, end }) => [start, end])).toEqual([
    [1, 2],
    [1, 9],
    [3, 4],
  ]);
});

test("two spans overlap if and only if a unit lies in both", () => {
  const units = ({ start, end }: Span): readonly number[] => Array.from({ length: end - start }, (_, i) => start + i);
  const claim = (a: Span, b: Span): boolean => overlapsSpan(a, b) === units(a).some((unit) => units(b).includes(unit));
  fc.assert(fc.property(spans, spans, claim));
});

test("a span contains another if all units of the other lie in it", () => {
  expect(containsSpan({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
  expect(containsSpan({ start: 2, end: 6 }, { start: 3, end: 7 })).toBe(false);
  fc.assert(fc.property(spans, spans, (a, b) => !containsSpan(a, b) || a.end - a.start >= b.end - b.start));
});
