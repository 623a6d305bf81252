import { expect, test } from "vitest";
import { readArguments, wholeNumber } from "../../packages/cli/src/arguments.ts";

const one = { least: 1, most: 1, what: "FILE" };

test("options and positionals are told apart, in any order", () => {
  const read = readArguments(["--port", "80", "graph"], ["port"], one);
  expect({ ...read.values, positionals: read.positionals }).toEqual({ port: "80", positionals: ["graph"] });
});

test("too few, too many and unknown are told in words", () => {
  expect(() => readArguments([], [], one)).toThrow("Missing FILE");
  expect(() => readArguments(["a", "b", "c"], [], one)).toThrow("Too many arguments: b c");
  expect(() => readArguments(["a", "--loud", "x"], [], one)).toThrow("Unknown option '--loud'");
});

test("a whole number lies in its range and is written in digits", () => {
  expect(wholeNumber("port", "443", 0, 65_535)).toBe(443);
  for (const text of ["-1", "1.5", "1e3", "65536", "", "ten"]) {
    expect(() => wholeNumber("port", text, 0, 65_535)).toThrow("--port must be a whole number from 0 to 65535");
  }
});
