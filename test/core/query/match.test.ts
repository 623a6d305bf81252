import { parsePattern } from "@newsgraph/core";
import { expect, test } from "vitest";
import { countAnswers, matchStatements, wordsPattern, wordsSource } from "../../../packages/core/src/query/match.ts";
import { nothing } from "../../../packages/core/src/statement/nothing.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

/** The numbers of the statements that a pattern finds in the sample. */
const found = (pattern: string): string =>
  matchStatements(sampleGraph, parsePattern(pattern))
    .map(({ statement }) => statement.replace("three-capitals#", ""))
    .join(" ");

test.for([
  ["Marrant -visits-> ?", "s1"],
  ["? -?-> Karsovia", "s1 s5 s6"],
  ["Karsovia -- ?", "s1 s5 s6 s7"],
  ["Karsovia -- Veldonia", "s5 s6"],
  ["Karsovia -?-> Veldonia", ""],
  ["? -?-> ?, said by Veldonia", "s1 s7"],
  ["? -not spiesOn-> ?", "s7"],
  ["? -not ?-> ?, said by Joren Halvik", "s7"],
  ["? -not ?-> ?, said by Veldonia", ""],
  ["? -?-> ?, certain, said by Veldonia", "s1 s7"],
  ["? -?-> ?, hypothetical", ""],
  ["? -?-> ?, planned", "s1"],
  ["? -?-> ?, disputed", "s7"],
  ["? -?-> ?, denied", "s2"],
  ["? -?-> ?, asserted", "s4 s5 s6 s8"],
  ["? -?-> ?, since 2031-05-01", "s1 s8"],
  ["? -?-> ?, until 2031-05-15", "s4 s5 s8"],
  ["? -?-> ?, since 2031-06-04, until 2031-06-04", "s1"],
  ['? -"accuse of"-> ?', "s6"],
  ["? -?-> ?, with railway proposal", "s2 s3"],
  ["? -?-> ?, in three-capitals, with water", "s4 s5"],
  ["? -?-> ?, in another", ""],
  ["Nobody -?-> ?", ""],
] as const)("%s finds %s", ([pattern, statements]) => {
  expect(found(pattern)).toBe(statements);
});

test("an answer tells who did what, who says so, when, and in which words", () => {
  expect(matchStatements(sampleGraph, { subject: "Ilse Marrant" })).toEqual([
    {
      statement: "three-capitals#s1",
      article: "three-capitals",
      subject: { id: "ilse-marrant", label: "Ilse Marrant" },
      relation: "visits",
      phrase: "visit",
      object: { id: "karsovia", label: "Karsovia" },
      class: "planned",
      asserted: false,
      start: "2031-06-03",
      end: "2031-06-05",
      sources: [
        { id: "karsovia", label: "Karsovia" },
        { id: "veldonia", label: "Veldonia" },
      ],
      evidence:
        "Veldonian Prime Minister Ilse Marrant will visit Karsovia from June 3 to 5, both governments announced on Friday.",
    },
  ]);
});

test("what needs no object is found by its words, and answered without one", () => {
  const statements = sampleGraph.statements.map((one) => ({
    ...one,
    relation: null,
    phrase: "resign",
    object: nothing,
  }));
  const graph = { ...sampleGraph, statements };
  const answers = matchStatements(graph, parsePattern('Ilse Marrant -"resign"-> ?'));
  expect(answers.map(({ phrase, object }) => [phrase, object])).toEqual([["resign", null]]);
  expect(matchStatements(graph, parsePattern("? -?-> Karsovia"))).toEqual([]);
});

test("words match whole and in their order, whatever stands between them but words", () => {
  const pattern = wordsPattern("peace plan");
  expect(
    ["A Peace-Plan.", "peace, plan", "peaceplan", "a plan of peace", "peace plans"].map((text) => pattern.test(text)),
  ).toEqual([true, true, false, false, false]);
  expect(new RegExp(wordsSource("?!"), "u").test("anything ?!")).toBe(false);
});

test.for([
  ["subject", "veldonia 2"],
  ["relation", "denies 1"],
  ["object", "karsovia 3"],
  ["source", "three-capitals 5"],
  ["class", "asserted 4"],
  ["month", "2031-04 2"],
  ["article", "three-capitals 8"],
] as const)("answers are counted by %s", ([grouping, expected]) => {
  const counts = countAnswers(matchStatements(sampleGraph, {}), grouping);
  expect(counts.map(({ key, count }) => `${key} ${count}`)).toContain(expected);
  expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count));
});
