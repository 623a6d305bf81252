import {
  type Analysis,
  type Attribution,
  containsSpan,
  formatGraph,
  type Graph,
  graphOf,
  type Mention,
  mergeGraphs,
  readGraph,
  type Span,
  type Statement,
  segment,
  textAt,
} from "@newsgraph/core";
import { beforeAll, describe, expect, test } from "vitest";
import { participles } from "../../packages/core/src/lexicon/generated/participles.ts";
import { isCalendarWord } from "../../packages/core/src/mention/words.ts";
import { analyze, interpret } from "../../packages/core/src/pipeline.ts";
import { articles, realParser, sampleAnalyses } from "../helpers/articles.ts";

let analyses: ReadonlyMap<string, Analysis>;
let graphs: ReadonlyMap<string, Graph>;
beforeAll(async () => {
  const { model } = await realParser();
  analyses = await sampleAnalyses();
  graphs = new Map([...analyses].map(([name, analysis]) => [name, graphOf(analysis, model)]));
}, 120_000);

const names = [...articles.keys()];
const attributive: ReadonlySet<string> = new Set(participles.map(({ verb }) => verb));

describe.each(names)("in %s", (name) => {
  test("every offset points at words: at whole tokens, of the thing that it claims", () => {
    const { article, text, starts, ends, graph } = opened(name);
    const isWords = (span: Span): boolean => starts.has(span.start) && ends.has(span.end);
    for (const { label, mentions } of graph.entities) {
      for (const mention of mentions) expect(isWords(mention), `${label}: ${textAt(text, mention)}`).toBe(true);
    }
    for (const statement of graph.statements) {
      const spans = Object.values(statement.spans);
      expect(spans.every(isWords), statement.id).toBe(true);
      if ("literal" in statement.object && statement.object.datatype === "xsd:string") {
        expect(textAt(text, statement.spans.object)).toContain(statement.object.literal.split(" ")[0]);
      }
      for (const { evidence, cue, content } of statement.attributions) {
        expect(textAt(text, evidence).trim()).not.toBe("");
        expect(cue === null || isWords(cue)).toBe(true);
        expect(content === null || textAt(text, content).trim() !== "").toBe(true);
      }
      if (statement.time !== null) expect(isWords(statement.time.span)).toBe(true);
    }
    for (const quote of graph.quotes) expect(textAt(text, quote)).toMatch(/["“”‘’']/);
    expect(article.id).toBe(name);
  });

  test("every statement has evidence that holds its own words, or the words that take a stand on it", () => {
    for (const { attributions, spans } of opened(name).graph.statements) {
      const covered = attributions.some(({ evidence }) => containsSpan(evidence, spans.relation));
      expect(covered || attributions.every(({ basis }) => basis === "inferred")).toBe(true);
    }
  });

  test("the graph can be read back: it keeps to its schema and refers to nothing that is not there", () => {
    const { graph } = opened(name);
    expect(readGraph(formatGraph(graph))).toEqual(graph);
  });

  test("no pronoun, time or layout is an actor", () => {
    const { article, graph } = opened(name);
    const layout = article.parts.filter(({ kind }) => !["body", "headline", "caption"].includes(kind));
    for (const { label, mentions } of graph.entities) {
      expect(label).not.toMatch(/^(he|she|it|they|who|which|this|that|we|i|you|his|her|its|their)$/i);
      for (const mention of mentions) {
        expect(
          layout.some((part) => containsSpan(part, mention)),
          `${label} in layout`,
        ).toBe(false);
      }
    }
  });

  test("no clause, date or amount is an actor, and every label begins and ends as a phrase does", () => {
    const { graph } = opened(name);
    const { trees, mentions, cast } = analyses.get(name) as Analysis;
    const nodes = new Set(graph.entities.map(({ id }) => id));
    for (const { label, mentions: members } of cast.entities.filter(({ id }) => nodes.has(id))) {
      for (const { kind, sentence, head, first } of members.map((index) => mentions[index] as Mention)) {
        if (kind !== "nominal") continue;
        const words = trees[sentence]?.words ?? [];
        const [noun, opening, before] = [head, first, first - 1].map((at) => words[at]);
        expect(["NOUN", "PROPN", "ADJ", "NUM"], label).toContain(noun?.upos);
        const isGerund = opening?.feats["VerbForm"] === "Ger" && opening.head === head && before?.upos === "ADP";
        expect(isGerund && opening.deprel === "amod" && !attributive.has(opening.lemma), label).toBe(false);
      }
      expect(
        label.split(" ").every((word) => isCalendarWord(word) || /^[\p{Sc}\d.,%]+$/u.test(word)),
        label,
      ).toBe(false);
      expect(label).not.toMatch(/^(and|or|but|of|in|with|by|to|from|that|his|her|its|their|[^\p{L}\d“’#]) /iu);
      expect(label).not.toMatch(/ (and|or|of|in|with|by|to|from|that|which|himself|herself|itself)$/i);
      expect(label.split("“").length, label).toBe(label.split("”").length);
    }
  });

  test("what is asserted, the article says itself, for certain, of past or present, and nobody denies it", () => {
    const { graph } = opened(name);
    for (const { asserted, attributions, candidate } of graph.statements) {
      const own = attributions.some((one) => isOwnFact(one, name));
      const denied = attributions.some(({ polarity }) => polarity === "negative");
      expect(asserted).toBe(own && !denied && !candidate);
    }
  });
});

test("an article gives the same graph twice, and its trees do not depend on its neighbours", async () => {
  const parser = await realParser();
  const [first, second] = [...articles.values()];
  if (first === undefined || second === undefined) throw new RangeError("Cannot compare fewer than two articles");
  expect(formatGraph(await analyze(first, parser))).toBe(formatGraph(graphs.get(first.id) as Graph));
  const [one, two] = [first, second].map((article) => wordsOf(article));
  const together = await parser.parse([...(two ?? []), ...(one ?? [])]);
  expect(together.slice(two?.length)).toEqual(await parser.parse(one ?? []));
});

test("graphs merge to the same bytes in any order", () => {
  const all = [...graphs.values()];
  expect(formatGraph(mergeGraphs(all.toReversed()))).toBe(formatGraph(mergeGraphs(all)));
});

test("sentences and syntaxes of different number are refused", () => {
  const document = segment([...articles.values()][0] as Parameters<typeof segment>[0]);
  expect(() => interpret(document, [])).toThrow(RangeError);
});

describe("the article on a state visit", () => {
  const find = (subject: string, relation: string, object: RegExp): readonly Statement[] => {
    const { graph } = opened("xi-visits-russia");
    const label = (id: string): string => graph.entities.find((entity) => entity.id === id)?.label ?? "";
    return graph.statements.filter(
      (one) =>
        label(one.subject) === subject &&
        one.relation === relation &&
        "entity" in one.object &&
        object.test(label(one.object.entity)),
    );
  };
  const sources = ({ attributions }: Statement): readonly string[] => attributions.map(({ source }) => source).sort();

  test("Xi will visit Russia from 20 to 22 March, on the word of both governments; it is not asserted", () => {
    const visits = find("Xi Jinping", "visits", /^Russia$/);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ asserted: false, time: { start: "2023-03-20", end: "2023-03-22" } });
    expect(sources(visits[0] as Statement)).toEqual(["china", "russia"]);
    expect(visits[0]?.attributions.every(({ tense }) => tense === "future")).toBe(true);
  });

  test("von der Leyen criticizes the 12-point proposal", () => {
    expect(find("Ursula von der Leyen", "criticizes", /12-point proposal/)).not.toHaveLength(0);
  });

  test("China brokered the deal between Saudi Arabia and Iran, and that is asserted", () => {
    expect(find("China", "brokers", /deal between Saudi Arabia and Iran/)).toMatchObject([{ asserted: true }]);
  });

  test("the United States accuse China, and China denies what it is accused of", () => {
    const [accusation] = find("United States", "accuses", /^China$/);
    expect(accusation).toMatchObject({ asserted: true });
    const { graph } = opened("xi-visits-russia");
    const denied = graph.statements.filter(({ attributions }) =>
      attributions.some(
        ({ source, polarity, speechAct }) => source === "china" && polarity === "negative" && speechAct === "deny",
      ),
    );
    expect(denied.map(({ phrase }) => phrase)).toContain("provide");
    expect(denied.every((statement) => !statement.asserted && sources(statement).includes("united-states"))).toBe(true);
  });

  test("Xi, Putin, China and Russia are one node each", () => {
    const { entities } = opened("xi-visits-russia").graph;
    const labels = entities.map(({ label }) => label);
    const people = entities.filter(({ type }) => type === "Person").map(({ label }) => label);
    for (const name of ["Xi", "Putin"])
      expect(people.filter((label) => label.split(" ").includes(name)).length).toBe(1);
    for (const name of ["China", "Russia"]) expect(labels.filter((label) => label === name)).toHaveLength(1);
  });
});

function opened(name: string): {
  readonly article: NonNullable<ReturnType<typeof articles.get>>;
  readonly text: string;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly graph: Graph;
} {
  const [article, graph] = [articles.get(name), graphs.get(name)];
  if (article === undefined || graph === undefined) throw new RangeError(`Cannot open \`${name}\`: no such article`);
  const tokens = segment(article).sentences.flatMap((sentence) => sentence.tokens);
  const [starts, ends] = [new Set(tokens.map(({ start }) => start)), new Set(tokens.map(({ end }) => end))];
  return { article, text: article.text, starts, ends, graph };
}

function isOwnFact({ source, polarity, certainty, tense }: Attribution, article: string): boolean {
  return source === article && polarity === "positive" && certainty === "certain" && tense !== "future";
}

function wordsOf(article: Parameters<typeof segment>[0]): readonly (readonly string[])[] {
  return segment(article).sentences.map(({ tokens }) => tokens.map(({ text }) => text));
}
