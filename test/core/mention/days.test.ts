import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addUnits,
  dateOf,
  dayNumber,
  dayOf,
  monthDays,
  partsOf,
  unitDays,
  weekdayOf,
  yearDays,
} from "../../../packages/core/src/mention/days.ts";

const days = fc.integer({ min: -365_000, max: 365_000 });

test("a day's number and its date are each other's inverse", () => {
  fc.assert(fc.property(days, (number) => dayNumber(dayOf(number)) === number));
});

test("the calendar is that of the platform, in universal time", () => {
  fc.assert(fc.property(days, (number) => dayOf(number) === new Date(number * 86_400_000).toISOString().slice(0, 10)));
});

test("the weekday goes on by one each day", () => {
  fc.assert(fc.property(days, (number) => weekdayOf(dayOf(number + 1)) === (weekdayOf(dayOf(number)) % 7) + 1));
});

test("a date has a year, a month and a day", () => {
  expect(partsOf("2031-03-14")).toEqual({ year: 2031, month: 3, day: 14 });
});

test("2031-03-14 is a Friday", () => {
  expect(weekdayOf("2031-03-14")).toBe(5);
});

test("days that the calendar lacks are none", () => {
  expect([dateOf(2031, 2, 29), dateOf(2032, 2, 29), dateOf(2031, 13, 1), dateOf(2031, 4, 0)]).toEqual([
    null,
    "2032-02-29",
    null,
    null,
  ]);
});

describe("a unit that lies some units away is whole", () => {
  test.for([
    ["day", 3, "2031-03-17", "2031-03-17"],
    ["week", 1, "2031-03-17", "2031-03-23"],
    ["weekend", 0, "2031-03-15", "2031-03-16"],
    ["month", -1, "2031-02-01", "2031-02-28"],
    ["month", -15, "2029-12-01", "2029-12-31"],
    ["quarter", -1, "2030-10-01", "2030-12-31"],
    ["year", 1, "2032-01-01", "2032-12-31"],
    ["decade", -1, "2020-01-01", "2029-12-31"],
    ["century", 0, "2000-01-01", "2099-12-31"],
  ] as const)("%s %i", ([unit, shift, start, end]) => {
    expect(unitDays("2031-03-14", unit, shift)).toEqual({ start, end });
  });
});

test("a month after January 31 is the last day of February", () => {
  expect(addUnits("2031-01-31", "month", 1)).toBe("2031-02-28");
});

test("units add up to days, weeks, months and years", () => {
  const added = (["day", "week", "weekend", "quarter", "year", "decade", "century"] as const).map((unit) =>
    addUnits("2031-03-14", unit, 2),
  );
  expect(added).toEqual([
    "2031-03-16",
    "2031-03-28",
    "2031-03-28",
    "2031-09-14",
    "2033-03-14",
    "2051-03-14",
    "2231-03-14",
  ]);
});

test("months and years begin and end where they should", () => {
  expect([monthDays(2032, 2), monthDays(2031, 14), yearDays(2031)]).toEqual([
    { start: "2032-02-01", end: "2032-02-29" },
    { start: "2032-02-01", end: "2032-02-29" },
    { start: "2031-01-01", end: "2031-12-31" },
  ]);
});

test("adding days goes over the ends of months and years", () => {
  expect([addDays("2031-12-31", 1), addDays("2032-03-01", -1)]).toEqual(["2032-01-01", "2032-02-29"]);
});
