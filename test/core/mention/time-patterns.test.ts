import { describe, expect, test } from "vitest";
import { matchTime } from "../../../packages/core/src/mention/time-patterns.ts";

const longest = (words: string) => matchTime(words.split(" "), 0);

test("the longest pattern wins", () => {
  expect(longest("February 4 , 2022 and")?.length).toBe(4);
});

test("slots keep what they were filled with, in order", () => {
  expect(longest("June 3 - 5 , 2031")?.slots.map(({ name, number }) => [name, number])).toEqual([
    ["month", 6],
    ["day", 3],
    ["day", 5],
    ["year", 2031],
  ]);
});

test("a time may stand inside a time", () => {
  expect(longest("since May 2019")?.slots[0]?.time?.row.pattern).toBe("<month> of? ,? <year>");
});

describe("names of months and weekdays are written as names", () => {
  test.for(["may", "march", "friday", "sun"])("%s", (word) => {
    expect(longest(word)).toBeNull();
  });
});

describe("clocks are told in many ways", () => {
  test.for([
    ["8 p.m.", 2],
    ["8:30 p.m.", 2],
    ["20:30", 1],
    ["8pm", 1],
    ["10 o’clock", 2],
  ] as const)("%s", ([words, length]) => {
    expect(longest(words)?.length).toBe(length);
  });
});
