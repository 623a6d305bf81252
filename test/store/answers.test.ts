import { type Criteria, encode, type Graph, matchStatements, mergeGraphs, relations } from "@newsgraph/core";
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

test("the store finds what matching against the whole graph finds", () => {
  fc.assert(
    fc.property(cases, ([all, asked]) => {
      const store = holding(all);
      const graph = mergeGraphs(all);
      for (const criteria of asked) {
        expect({ criteria, found: store.find(criteria) }).toEqual({
          criteria,
          found: matchStatements(graph, criteria),
        });
      }
      store.close();
    }),
  );
});

test("SPARQL finds the same statements, with the same class", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([all, asked]) => {
      const store = holding(all);
      const engine = openSparql(store);
      for (const criteria of asked) {
        const found = store.find(criteria).map((answer) => `${answer.statement} ${answer.class}`);
        expect({ criteria, found: (await rows(engine, store.sparqlFor(criteria))).sort() }).toEqual({
          criteria,
          found: found.sort(),
        });
      }
      await engine.close();
      store.close();
    }),
    { numRuns: 10 },
  );
});

async function rows(engine: Sparql, query: string): Promise<string[]> {
  const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
  const { text } = await engine.query(query, { time: 20_000, rows: 1000 }, form);
  type Binding = Readonly<Record<"statement" | "class", { readonly value: string }>>;
  return (JSON.parse(text).results.bindings as readonly Binding[]).map(
    (binding) =>
      `${binding.statement.value.slice("https://example.org/newsgraph/article/".length)} ${binding.class.value}`,
  );
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
      matchStatements(sampleGraph, { text }).length,
      store.find({ text }).length,
      (await rows(engine, store.sparqlFor({ text }))).length,
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

test("no more are found than are wanted", () => {
  const store = holding([sampleGraph]);
  expect(store.find({}, 3)).toEqual(store.find({}).slice(0, 3));
  store.close();
});
