import { readFileSync } from "node:fs";
import { type Answering, type Criteria, type Statements, statementsOf, withPrefixes } from "@newsgraph/core";
import type { Sparql, Store } from "@newsgraph/store";

/** A question of docs/query.md, asked in three ways, and what it says that the answer is. */
export interface Question {
  readonly title: string;
  readonly pattern: string;
  readonly program: string;
  readonly sparql: string;
  readonly answer: readonly string[];
}

export function questionsOf(page: string): readonly Question[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [pattern = "", program = "", sparql = ""] = [...section.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map(
        (match) => match[1] ?? "",
      );
      const answer = [...section.matchAll(/^- (.+)$/gm)].map((match) => match[1] as string);
      return { title: section.split("\n")[0] ?? "", pattern, program, sparql, answer };
    });
}

export const page: string = readFileSync(new URL("../../docs/query.md", import.meta.url), "utf8");

/** What the program of a question gives, and all criteria with which it asked the store. */
export function runProgram(
  program: string,
  store: Store,
): { readonly answer: readonly string[]; readonly asked: readonly Criteria[] } {
  const asked: Criteria[] = [];
  const seen = (criteria: Criteria): Statements => {
    asked.push(criteria);
    return store.statements(criteria);
  };
  const answering: Answering = {
    named: store.named,
    find: (criteria, limit) => seen(criteria).limit(limit).all(),
    count: (criteria) => seen(criteria).count(),
    countBy: (criteria, grouping, limit) => seen(criteria).limit(limit).countBy(grouping),
  };
  const watched: Store = { ...store, statements: (criteria) => statementsOf(answering, criteria) };
  const answer = new Function("store", `return ${program}`)(watched) as readonly string[];
  return { answer, asked };
}

export async function runSparql(sparql: string, engine: Sparql): Promise<readonly string[]> {
  const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
  const { text } = await engine.query(withPrefixes(sparql), { time: 20_000, rows: 1000 }, form);
  type Binding = Readonly<Record<string, { readonly value: string }>>;
  return (JSON.parse(text).results.bindings as readonly Binding[]).map((row) => Object.values(row)[0]?.value ?? "");
}
