import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOf } from "../../packages/model/src/windows.ts";

const onePiece = (): readonly number[] => [1];
const repeat = (word: string, times: number): readonly string[] => Array.from({ length: times }, () => word);

test("a sentence of ordinary length is one window", () => {
  expect(windowsOf(repeat("word", 60), onePiece)).toEqual([{ start: 0, end: 60 }]);
});

test("a long sentence is cut after a comma", () => {
  const words = [...repeat("word", 149), ",", ...repeat("word", 100)];
  expect(windowsOf(words, onePiece)).toEqual([
    { start: 0, end: 150 },
    { start: 150, end: 250 },
  ]);
});

test("words of many pieces make shorter windows", () => {
  const twelve = (): readonly number[] => Array.from({ length: 12 }, () => 1);
  expect(windowsOf(repeat("www.example.org", 50), twelve).map(({ end }) => end)).toEqual([25, 50]);
});

test("windows follow on each other and hold every word", () => {
  const words = fc.array(fc.constantFrom("word", ",", "--"), { maxLength: 900 });
  const claim = (some: readonly string[]): boolean => {
    const windows = windowsOf(some, onePiece);
    const ends = windows.map(({ end }) => end);
    const joined = windows.every(({ start }, at) => start === (ends[at - 1] ?? 0));
    return joined && ends.at(-1) === some.length && windows.every(({ start, end }) => end - start <= 160);
  };
  fc.assert(fc.property(words, claim));
});
