import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../packages/core/src/article/read.ts";
import { segment } from "../../../packages/core/src/document/segment.ts";
import { times } from "../../../packages/core/src/lexicon/generated/times.ts";
import { findTimes } from "../../../packages/core/src/mention/times.ts";
import type { Word } from "../../../packages/core/src/syntax/syntax.ts";
import { type Tree, treeOf } from "../../../packages/core/src/syntax/tree.ts";

const FRIDAY = "2031-03-14";

/** A tree as flat as can be: all hangs on a first word that is past, unless "will" or "expect" stands in the sentence. */
function flatTrees(
  text: string,
  date: string | null,
): { document: ReturnType<typeof segment>; trees: readonly Tree[] } {
  const document = segment(readArticle("a", new TextEncoder().encode(text), date === null ? {} : { date }));
  const trees = document.sentences.map((sentence, index) => {
    const future = sentence.tokens.some((token) => /^(will|expect|opens|reckon)$/.test(token.text));
    const words = sentence.tokens.map((token, at): Word => {
      const modal = future && at === 1;
      const feats: Record<string, string> = at === 0 && !future ? { Tense: "Past", VerbForm: "Fin" } : {};
      const upos = at === 0 ? "VERB" : modal ? "AUX" : /^\d/.test(token.text) ? "NUM" : "NOUN";
      const lemma = modal ? "will" : token.text.toLowerCase();
      const counts = sentence.tokens[at + 1]?.text === "people";
      const deprel = at === 0 ? "root" : modal ? "aux" : counts ? "nummod" : "dep";
      return { lemma, upos, feats, head: at === 0 ? -1 : 0, deprel, name: "O", nounClass: null };
    });
    return treeOf(index, sentence, { words });
  });
  return { document, trees };
}

/** "last month = 2031-02-01/2031-02-28; $5 million money". */
function found(text: string, date: string | null = FRIDAY): string {
  const { document, trees } = flatTrees(text, date);
  const lines = findTimes(document, trees).map(({ kind, start, end, value }) => {
    const words = document.article.text.slice(start, end);
    if (kind !== "time") return `${words} ${kind}`;
    if (value === null) return `${words} = vague`;
    return `${words} = ${value.start === value.end ? value.start : `${value.start}/${value.end}`}`;
  });
  return lines.length === 0 ? "nothing" : lines.join("; ");
}

describe("each row of the table finds its example", () => {
  test.for(times)("$pattern", ({ example, gives }) => {
    expect(found(example)).toBe(gives);
  });
});

describe("a date without a year is the one that the tense points at", () => {
  test.for([
    ["The ferry sank on December 28.", "December 28 = 2030-12-28"],
    ["The ferry will sail on December 28.", "December 28 = 2031-12-28"],
    ["The visit was planned for April 2.", "April 2 = 2031-04-02"],
    ["The ferry sank on Friday.", "Friday = 2031-03-14"],
    ["The ferry will sail on Saturday.", "Saturday = 2031-03-15"],
    ["The ferry sank on Saturday.", "Saturday = 2031-03-08"],
    ["The mill closed in December.", "December = 2030-12-01/2030-12-31"],
    ["The mill will close in February.", "February = 2032-02-01/2032-02-29"],
  ] as const)("%s", ([text, expected]) => {
    expect(found(text)).toBe(expected);
  });
});

describe("without a day of publication only whole dates have days", () => {
  test.for([
    ["The ferry sank on Wednesday.", "Wednesday = vague"],
    ["The plan was unveiled last month.", "last month = vague"],
    ["The ferry sank on February 4.", "February 4 = vague"],
    ["The ferry sank on February 4, 2022.", "February 4, 2022 = 2022-02-04"],
    ["The treaty was signed in 1974.", "1974 = 1974-01-01/1974-12-31"],
    ["The strait has been closed since May.", "since May = vague"],
  ] as const)("%s", ([text, expected]) => {
    expect(found(text, null)).toBe(expected);
  });
});

describe("what only looks like a time is none", () => {
  test.for([
    ["The firm may close its mill.", "nothing"],
    ["The ship sank on February 30, 2022.", "February 30, 2022 = vague"],
    ["The car hit 2000 people.", "nothing"],
    ["It cost $2022.", "$2022 money"],
    ["The 12-point plan failed.", "nothing"],
  ] as const)("%s", ([text, expected]) => {
    expect(found(text)).toBe(expected);
  });
});

test("two runs give the same times", () => {
  const text = "The council met Wednesday and will meet again on June 3, a year after the mill closed in 2030.";
  expect(found(text)).toBe(found(text));
});

test("times lie in the text, in order, and do not overlap, whatever the text", () => {
  const pieces = times.flatMap(({ example }) => example.split(" "));
  const claim = (words: readonly string[]) => {
    const { document, trees } = flatTrees(`A ${words.join(" ")}.`, FRIDAY);
    const spans = findTimes(document, trees);
    return spans.every(
      ({ start, end, value }, at) =>
        start < end &&
        end <= (spans[at + 1]?.start ?? document.article.text.length) &&
        (value === null || value.start <= value.end),
    );
  };
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), claim));
});
