import { expect, test } from "vitest";
import { times } from "../../../packages/core/src/lexicon/generated/times.ts";
import { matchTime } from "../../../packages/core/src/mention/time-patterns.ts";
import { type Direction, daysOf } from "../../../packages/core/src/mention/time-values.ts";

const FRIDAY = "2031-03-14";

function days(words: string, direction: Direction, published: string | null = FRIDAY) {
  const match = matchTime(words.split(" "), 0);
  return match === null ? undefined : daysOf(match, published, direction);
}

test("without a direction the nearer day counts, and of two alike the past one", () => {
  expect([days("Thursday", null)?.start, days("Saturday", null)?.start, days("Friday", null)?.start]).toEqual([
    "2031-03-13",
    "2031-03-15",
    FRIDAY,
  ]);
});

test("until has days only ahead, since only behind", () => {
  expect(days("until Wednesday", "past")).toBeNull();
  expect(days("since Wednesday", null)).toEqual({ start: "2031-03-12", end: FRIDAY });
});

test("an interval that ends before it begins is vague", () => {
  expect(days("between May 2030 and May 2029", null)).toBeNull();
});

test("in three days is a day only ahead", () => {
  expect([days("in three days", "future")?.start, days("in three days", "past")]).toEqual(["2031-03-17", null]);
});

test("a quarter without a year is the last that is over, or the next where the sentence looks ahead", () => {
  expect([days("the first quarter", "past")?.start, days("the first quarter", "future")?.start]).toEqual([
    "2030-01-01",
    "2031-01-01",
  ]);
});

test("every meaning in the table is known, with and without a day of publication", () => {
  const broken = times.filter((row) => {
    const match = { row, length: 1, slots: [], words: [] };
    try {
      daysOf(match, null, null);
      return false;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

test("an unknown meaning is a RangeError", () => {
  const row = { pattern: "", meaning: "someday", shift: null, example: "", gives: "" };
  expect(() => daysOf({ row, length: 1, slots: [], words: [] }, FRIDAY, null)).toThrow(RangeError);
});
