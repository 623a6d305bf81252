import { openSparql } from "@newsgraph/store";
import { expect, test } from "vitest";
import { storeOf } from "../../helpers/store-of.ts";
import { openComunica } from "./comunica.ts";
import { articleGraph } from "./news.ts";
import { questions } from "./questions.ts";

test("the store, Oxigraph and Comunica find the same number of rows for each of eleven questions", async () => {
  const store = storeOf(...Array.from({ length: 400 }, (_, number) => articleGraph(number)));
  const comunica = openComunica(store.quads());
  const oxigraph = openSparql(store);
  const form = { results: "application/sparql-results+json", graphs: "application/n-triples" };
  const found: (readonly [string, number])[] = [];
  for (const { name, ask, sparql } of questions) {
    const rows = ask(store);
    const { text } = await oxigraph.query(sparql, { time: 60_000, rows: 10_000 }, form);
    found.push([name, rows]);
    expect([name, JSON.parse(text).results.bindings.length]).toEqual([name, rows]);
    expect([name, await comunica(sparql)]).toEqual([name, rows]);
  }
  expect(found).toHaveLength(11);
  expect(found.filter(([, rows]) => rows === 0)).toEqual([]);
  await oxigraph.close();
  store.close();
});
