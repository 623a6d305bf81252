import { type Criteria, parsePattern, QueryError } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";

test.for<readonly [string, Criteria]>([
  ["Xi -visits-> ?", { subject: "Xi", relation: "visits" }],
  ["? -criticizes-> northern railway proposal", { relation: "criticizes", object: "northern railway proposal" }],
  ["Al-Karsk -?-> Port-Ansel", { subject: "Al-Karsk", object: "Port-Ansel" }],
  ["Veldonia -- ?", { subject: "Veldonia", anyDirection: true }],
  ['? -"play role in"-> ?', { phrase: "play role in" }],
  ["? -not visits-> Karsovia", { relation: "visits", polarity: "negative", object: "Karsovia" }],
  ['"Marrant, Karsk -- and Sons" -VISITS-> ?', { subject: "Marrant, Karsk -- and Sons", relation: "visits" }],
  ["? -?-> ?, said by Joren Halvik, denied", { saidBy: "Joren Halvik", class: "denied" }],
  [" ? -?-> ? , since 2031-05-01,until 2031-05-31 ", { since: "2031-05-01", until: "2031-05-31" }],
  [
    '? -?-> ?, in three-capitals, with "water-sharing, deal"',
    { article: "three-capitals", text: "water-sharing, deal" },
  ],
])("%s", ([pattern, criteria]) => {
  expect(parsePattern(pattern)).toEqual(criteria);
});

test.for<readonly [string, RegExp, number]>([
  ["", /needs an arrow/, 0],
  ["Xi visits Russia", /needs an arrow/, 0],
  [" -visits-> ?", /needs an arrow/, 1],
  ["? -visits-> ", /needs an arrow/, 0],
  ["? -vizits-> ?", /Cannot find the relation `vizits`/, 3],
  ['"Xi -visits-> ?', /not closed/, 0],
  ['Xi "Jinping" -visits-> ?', /needs an arrow/, 0],
  ['Xi -visits-> "Veldonia" now', /quotation marks stand around/, 13],
  ["? -?-> ?, since May", /Cannot read the day `May`/, 10],
  ["? -?-> ?, since 2031-99-99", /Cannot read the day/, 10],
  ["? -?-> ?, perhaps", /Cannot read the filter `perhaps`/, 10],
  ["? -?-> ?,", /Cannot read the filter ``/, 9],
])("%s is refused at its place", ([pattern, message, offset]) => {
  let error: unknown;
  try {
    parsePattern(pattern);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(QueryError);
  expect(error).toMatchObject({ message: expect.stringMatching(message), offset });
});

test("any text is a pattern or a QueryError within it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `a -?-> b,${text}`),
      ),
      (text) => {
        try {
          parsePattern(text);
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          expect(error.offset).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
