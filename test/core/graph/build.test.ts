import type { Mention } from "@newsgraph/core";
import { expect, test } from "vitest";
import { graphOf } from "../../../packages/core/src/graph/build.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

const text = "Ada Okoro met the envoy. A dog barked at her.";

const article = {
  id: "a",
  title: null,
  date: null,
  publisher: null,
  url: null,
  sha256: "0".repeat(64),
  text,
  parts: [],
  diagnostics: [],
};

function mention(index: number, words: string, kind: Mention["kind"]): Mention {
  const start = text.indexOf(words);
  const rest = {
    sentence: 0,
    head: 0,
    first: 0,
    last: 0,
    type: "Person",
    number: null,
    gender: null,
    person: 3,
    title: null,
    determination: "bare",
  } as const;
  return { ...rest, index, kind, start, end: start + words.length };
}

const mentions = [
  mention(0, "Ada Okoro", "name"),
  mention(1, "the envoy", "nominal"),
  mention(2, "A dog", "nominal"),
  mention(3, "her", "pronoun"),
];

const entity = (id: string, found: readonly number[]) =>
  ({ id, label: id, type: "Person", aliases: [], exactMatch: [], mentions: found }) as const;

const cast = {
  entities: [entity("ada-okoro", [0, 3]), entity("envoy", [1]), entity("dog", [2])],
  referents: [],
  diagnostics: [],
};

const nothing = { statements: [], events: [], quotes: [], diagnostics: [] };

const ids = (extraction: Parameters<typeof graphOf>[0]["extraction"]) =>
  graphOf(
    { document: { article, sentences: [], quotations: [], diagnostics: [] }, mentions, cast, extraction },
    "m",
  ).entities.map(({ id }) => id);

const [statement] = sampleGraph.statements;

test("an entity with a name is in the graph, one without is not", () => {
  expect(ids(nothing)).toEqual(["ada-okoro"]);
});

test.for([
  ["an object", { subject: "ada-okoro", object: { entity: "envoy" } }],
  ["a place", { subject: "ada-okoro", place: "envoy" }],
  [
    "a qualifier",
    { subject: "ada-okoro", qualifiers: [{ role: "with", value: { entity: "envoy" }, span: { start: 0, end: 1 } }] },
  ],
] as const)("an entity without a name that is %s of a statement is in the graph", ([, part]) => {
  const made = { ...statement, article: "a", ...part } as NonNullable<typeof statement>;
  expect(ids({ ...nothing, statements: [made] })).toContain("envoy");
});

test("an entity without a name that speaks is in the graph", () => {
  const quote = { article: "a", start: 0, end: 1, speaker: "envoy", addressee: "dog", cue: null, continues: null };
  expect(ids({ ...nothing, quotes: [quote] })).toEqual(["ada-okoro", "dog", "envoy"]);
});

test("an entity without a name that takes part in an event is in the graph", () => {
  const event = {
    id: "a#e1",
    article: "a",
    type: "meets",
    roles: [{ role: "party", entity: "envoy" }],
    time: null,
    spans: [],
  } as const;
  expect(ids({ ...nothing, events: [event] })).toContain("envoy");
});

test("mentions are spans of the article with their kind", () => {
  const { entities } = graphOf(
    { document: { article, sentences: [], quotations: [], diagnostics: [] }, mentions, cast, extraction: nothing },
    "m",
  );
  expect(entities[0]?.mentions).toEqual([
    { article: "a", start: 0, end: 9, kind: "name" },
    { article: "a", start: text.indexOf("her"), end: text.indexOf("her") + 3, kind: "pronoun" },
  ]);
});

test("what all stages noticed is kept, the article's layout is not", () => {
  const noticed = (code: string, start: number) => ({ code, message: code, start, end: start });
  const graph = graphOf(
    {
      document: {
        article: { ...article, diagnostics: [noticed("no-date", 0)] },
        sentences: [],
        quotations: [],
        diagnostics: [noticed("sentence-cut", 3)],
      },
      mentions,
      cast: { ...cast, diagnostics: [noticed("ambiguous-name", 5)] },
      extraction: { ...nothing, diagnostics: [noticed("open-quotation", 9)] },
    },
    "m",
  );
  expect(graph.diagnostics.map(({ code }) => code)).toEqual([
    "no-date",
    "sentence-cut",
    "ambiguous-name",
    "open-quotation",
  ]);
  expect(Object.keys(graph.articles[0] ?? {})).toEqual(["id", "title", "date", "publisher", "url", "sha256", "text"]);
  expect(graph.model).toBe("m");
});
