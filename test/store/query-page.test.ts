import { parsePattern } from "@newsgraph/core";
import { openSparql } from "@newsgraph/store";
import { afterAll, expect, test } from "vitest";
import { sampleGraph } from "../helpers/sample-graph.ts";
import { storeOf } from "../helpers/store-of.ts";
import { page, questionsOf, runProgram, runSparql } from "./query-page.ts";

const store = storeOf(sampleGraph);
const engine = openSparql(store);
afterAll(async () => {
  await engine.close();
  store.close();
});

const questions = questionsOf(page);

test("docs/query.md asks twenty questions", () => {
  expect(questions).toHaveLength(20);
});

test.for(questions.map((question) => [question.title, question] as const))(
  "%s has one answer, by pattern, TypeScript and SPARQL",
  async ([, { pattern, program, sparql, answer }]) => {
    const { answer: found, asked } = runProgram(program, store);
    expect(found.toSorted()).toEqual(answer);
    expect((await runSparql(sparql, engine)).toSorted()).toEqual(answer);
    // The program begins with what the pattern says, but may name an entity by another of its names.
    const [first = {}] = asked;
    const statements = (criteria: typeof first) =>
      store
        .statements(criteria)
        .all()
        .map(({ statement }) => statement);
    expect(statements(parsePattern(pattern))).toEqual(statements(first));
    expect(answer.length).toBeGreaterThan(0);
  },
);
