import {
  type Criteria,
  encode,
  type Graph,
  type Grouping,
  mergeGraphs,
  relations,
  statementsIn,
} from "@newsgraph/core";
import { openSparql, openStore, type Sparql, type Store } from "@newsgraph/store";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyGraph } from "../helpers/any-graph.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

const graphs = fc.tuple(anyGraph("one"), anyGraph("two"), anyGraph("three"));

/** Criteria for which something can be found: the names and words are those of the graphs. */
function criteriaFor(all: readonly Graph[]): fc.Arbitrary<Criteria> {
  const names = ["?", ...all.flatMap(({ entities }) => entities.map(({ label }) => label))];
  const name = fc.constantFrom(...names).map((one) => (one === "?" ? undefined : one));
  const day = fc.constantFrom("2031-05-01", "2031-05-02", "2031-06-01");
  const phrases = all.flatMap(({ statements }) => statements.map(({ phrase }) => phrase));
  return fc
    .record(
      {
        subject: name,
        object: name,
        saidBy: name,
        relation: fc.constantFrom(...relations.map(({ id }) => id)),
        phrase: fc.constantFrom("nothing", ...phrases),
        anyDirection: fc.boolean(),
        polarity: fc.constantFrom("positive", "negative"),
        certainty: fc.constantFrom("certain", "probable", "possible", "hypothetical"),
        class: fc.constantFrom("denied", "disputed", "planned", "hedged", "reported", "asserted", "candidate"),
        since: day,
        until: day,
        article: fc.constantFrom("one", "two", "four"),
      },
      { requiredKeys: [] },
    )
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Criteria);
}

const cases = graphs.chain((all) =>
  fc.tuple(fc.constant(all), fc.array(criteriaFor(all), { minLength: 4, maxLength: 8 })),
);

function holding(all: readonly Graph[]): Store {
  const store = openStore("memory:");
  for (const graph of all) store.put(graph);
  return store;
}

const groupings: readonly Grouping[] = ["subject", "relation", "object", "source", "class", "month", "article"];

test("the store finds and counts what is found and counted in the whole graph", () => {
  fc.assert(
    fc.property(cases, ([all, asked]) => {
      const store = holding(all);
      const graph = mergeGraphs(all);
      for (const criteria of asked) {
        const [ours, whole] = [store.statements(criteria), statementsIn(graph, criteria)];
        expect({ criteria, found: ours.all() }).toEqual({ criteria, found: whole.all() });
        expect(ours.count()).toBe(whole.all().length);
        for (const grouping of groupings) {
          const counts = whole.countBy(grouping);
          expect({ criteria, grouping, counts: ours.countBy(grouping) }).toEqual({ criteria, grouping, counts });
          expect(ours.limit(1).countBy(grouping)).toEqual(counts.slice(0, 1));
        }
      }
      store.close();
    }),
  );
});

test("SPARQL finds the same statements in the same order, with the same class, and counts the same", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom(1, 2, Number.POSITIVE_INFINITY), async ([all, asked], limit) => {
      const store = holding(all);
      const engine = openSparql(store);
      for (const criteria of asked) {
        const statements = store.statements(criteria).limit(limit);
        expect({ criteria, found: await rows(engine, statements.sparql()) }).toEqual({
          criteria,
          found: statements.all().map((answer) => `${answer.statement} ${answer.class}`),
        });
        for (const grouping of groupings) {
          expect({ criteria, grouping, counts: await counts(engine, statements.sparql(grouping)) }).toEqual({
            criteria,
            grouping,
            counts: statements.countBy(grouping).map(({ key, count }) => `${key} ${count}`),
          });
        }
      }
      await engine.close();
      store.close();
    }),
    { numRuns: 10 },
  );
});

type Binding = Readonly<Record<string, { readonly value: string }>>;

async function bindings(engine: Sparql, query: string): Promise<readonly Binding[]> {
  const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
  return JSON.parse((await engine.query(query, { time: 20_000, rows: 1000 }, form)).text).results.bindings;
}

async function rows(engine: Sparql, query: string): Promise<readonly string[]> {
  return (await bindings(engine, query)).map((row) => `${idOf(row.statement?.value)} ${row.class?.value}`);
}

async function counts(engine: Sparql, query: string): Promise<readonly string[]> {
  return (await bindings(engine, query)).map((row) => `${idOf(row.key?.value)} ${row.count?.value}`);
}

/** What an IRI of ours stands for. */
function idOf(iri = ""): string {
  return iri.replace(/^https:\/\/example\.org\/newsgraph\/(article\/|entity\/|relation#)/, "");
}

test("words are found in any case, one after the other, and only whole", async () => {
  const store = holding([sampleGraph]);
  const engine = openSparql({ quads: () => [encode(sampleGraph)] });
  for (const [text, count] of [
    ["WATER sharing deal", 2],
    ["sharing water", 0],
    ["announce", 0],
    ["announced", 1],
    ["—", 0],
  ] as const) {
    const counts = [
      statementsIn(sampleGraph, { text }).count(),
      store.statements({ text }).count(),
      (await rows(engine, store.statements({ text }).sparql())).length,
    ];
    expect({ text, counts }).toEqual({ text, counts: [count, count, count] });
  }
  await engine.close();
  store.close();
});

test("a name is found by its label, an alias or its id, else by a part of one", () => {
  const store = holding([sampleGraph]);
  for (const [name, ids] of [
    ["ilse marrant", ["ilse-marrant"]],
    ["Ms. Marrant", ["ilse-marrant"]],
    ["Marrant", ["ilse-marrant"]],
    ["VELDONIA", ["veldonia"]],
    ["water-sharing-deal", ["water-sharing-deal"]],
    ["deal", ["water-sharing-deal"]],
    ["arran", []],
    ["", []],
  ] as const) {
    expect({ name, ids: store.named(name) }).toEqual({ name, ids });
  }
  store.close();
});
