import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "../../../packages/core/src/text/paragraphs.ts";

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

const WIDE = [
  "The mayor of Orval resigned on Friday after a report by the town's own",
  "auditors said that half of the money for the new bridge had been spent on",
  "dinners. Her deputy, who had asked for the report, will hold the office",
  "until the vote in June.",
].join("\n");

test.for([
  ["blank lines part paragraphs", "One.\n\nTwo.\n \t\nThree.", ["One.", "Two.", "Three."]],
  ["a line's end parts paragraphs", "One.\nTwo.\r\nThree.\rFour.", ["One.", "Two.", "Three.", "Four."]],
  ["white space at the ends is no part of a paragraph", "  One. \n\n\tTwo.  ", ["One.", "Two."]],
  ["a text of white space has no paragraphs", " \n\n\t", []],
  ["a text set to a width has its paragraphs between blank lines", `${WIDE}\n\nEnd.`, [WIDE, "End."]],
  [
    "a small letter goes on where too few lines tell",
    "The mayor of Orval resigned on Friday after the\nreport.",
    ["The mayor of Orval resigned on Friday after the\nreport."],
  ],
  ["the lines of a list are paragraphs", "apples\npears\nplums", ["apples", "pears", "plums"]],
] as const)("%s", ([, text, expected]) => {
  expect(paragraphs(text)).toEqual(expected);
});

test("long lines are paragraphs each", () => {
  const line = "The mayor of Orval resigned on Friday. ".repeat(5).trim();
  expect(paragraphs(`${line}\n${line}\n${line}`)).toEqual([line, line, line]);
});

test("paragraphs are in order, hold all but white space, and have none at their ends", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "\t"), maxLength: 90 });
  const text = fc.array(line).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, (source) => {
      const found = paragraphsOf(source);
      const between = [0, ...found.map(({ end }) => end)].map((end, at) => source.slice(end, found[at]?.start));
      return (
        between.every((gap) => gap.trim() === "") &&
        found.every(({ start, end }) => start < end && source.slice(start, end).trim() === source.slice(start, end))
      );
    }),
  );
});
