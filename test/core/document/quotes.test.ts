import fc from "fast-check";
import { expect, test } from "vitest";
import { continuesQuotation, findQuotations } from "../../../packages/core/src/document/quotes.ts";
import { tokenize } from "../../../packages/core/src/document/tokens.ts";
import { paragraphsOf } from "../../../packages/core/src/text/paragraphs.ts";

const find = (text: string) =>
  findQuotations(
    text,
    paragraphsOf(text).map((paragraph) => tokenize(text, paragraph)),
  );
const quoted = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ["curly marks", "“It is over,” she said. “Go.”", ["“It is over,”", "“Go.”"]],
  ["straight marks", '"It is over," she said. "Go."', ['"It is over,"', '"Go."']],
  ["angled marks", "She said «over» twice.", ["«over»"]],
  ["marks of two signs", "``It is over,'' she said.", ["``It is over,''"]],
  ["single marks", "‘It is over,’ she said.", ["‘It is over,’"]],
  ["single straight marks", "'It is over,' she said.", ["'It is over,'"]],
  ["a quotation inside another", "“He said ‘go’ twice,” she said.", ["“He said ‘go’ twice,”", "‘go’"]],
  ["a word or two", "the so-called “dual use” goods", ["“dual use”"]],
  ["apostrophes", "It's the workers' and John’s dogs’ day in '99.", []],
  ["a plural's apostrophe inside single marks", "‘The workers’ pay is low,’ she said.", ["‘The workers’ pay is low,’"]],
  ["inches", "He is 5'11\" tall.", []],
  ["a mark that closes nothing", "It is over,” she said.", []],
  ["nothing", "", []],
] as const)("%s: %s", ([, text, expected]) => {
  expect(quoted(text)).toEqual(expected);
});

test("what is between the marks is the inner span", () => {
  expect(find("She said “go”.")).toEqual([{ start: 9, end: 13, inner: { start: 10, end: 12 } }]);
});

test("a quotation that nothing closes ends with its paragraph", () => {
  const text = "“It is over, she said.\n\nHe left.";
  expect(quoted(text)).toEqual(["“It is over, she said."]);
  expect(find(text)[0]?.inner.end).toBe(find(text)[0]?.end);
});

test("a quotation goes on in the next paragraph that opens with its mark", () => {
  const text = "She said: “It is over.\n\n“We lost.\n\n“Go.”\n\n“No,” he said.";
  const found = find(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "“It is over.",
    "“We lost.",
    "“Go.”",
    "“No,”",
  ]);
  const goesOn = found.slice(1).map((next, at) => continuesQuotation(text, found[at] as (typeof found)[number], next));
  expect(goesOn).toEqual([true, true, false]);
});

test("a quotation with other marks does not go on", () => {
  const text = '“It is over.\n\n"Go."';
  const [before, next] = find(text);
  expect(before && next && continuesQuotation(text, before, next)).toBe(false);
});

test("quotations are in order and hold their inner spans", () => {
  const unit = fc.constantFrom("“", "”", '"', "‘", "’", "'", "word", "s", " ", " ", ".", "\n\n");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      let start = 0;
      for (const quotation of find(text)) {
        expect(quotation.start).toBeGreaterThanOrEqual(start);
        expect(quotation.start).toBeLessThan(quotation.inner.start);
        expect(quotation.inner.start).toBeLessThanOrEqual(quotation.inner.end);
        expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
        start = quotation.start;
      }
    }),
  );
});
