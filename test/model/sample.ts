import { readFileSync } from "node:fs";

/** Sentences of our own, as words: ordinary ones, headlines, quotations, numbers. */
export const sentences: readonly (readonly string[])[] = readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.match(/n't\b|'s\b|[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|[^\s]/gu) ?? []);

/** Words that no one writes in news, by their name. */
export const odd: Readonly<Record<string, readonly string[]>> = {
  "no words": [],
  "an empty word": [""],
  "a space": [" "],
  "a line of dashes": Array.from({ length: 80 }, () => "-"),
  emoji: ["😀", "👩‍👩‍👧", "🇺🇳", "😀"],
  "right-to-left text": ["שלום", "עולם", "السلام", "عليكم", "."],
  "half a character": ["\ud800", "x\udc00"],
  "control characters": ["\u0000", "\u200f", "\ufeff"],
  "one word of a thousand letters": ["a".repeat(1000)],
  "a thousand words": Array.from({ length: 1000 }, (_, at) => (at % 9 === 8 ? "," : at % 2 === 0 ? "ships" : "sail")),
};
