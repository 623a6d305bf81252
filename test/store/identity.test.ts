import { type Graph, identities, mergeGraphs, ordered } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articlesIn } from "../../packages/store/src/articles.ts";
import { identitiesIn } from "../../packages/store/src/identity.ts";
import { openTables } from "../../packages/store/src/tables.ts";
import { anyGraph } from "../helpers/any-graph.ts";

const graphs = fc.tuple(anyGraph("one"), anyGraph("two"), anyGraph("three"));

test("who is who is what core says of the same articles", () => {
  fc.assert(
    fc.property(graphs, (all) => {
      const database = openTables(":memory:");
      for (const graph of all) articlesIn(database).insert(graph, "hash");
      database.exec("UPDATE change SET content = 3");
      const whoIsWho = identitiesIn(database);
      whoIsWho.identify();
      expect(whoIsWho.changes()).toEqual({ content: 3, identified: 3 });
      const merged = mergeGraphs(all).entities.map((entity) => ({ ...entity, mentions: [] }));
      expect(ordered({ ...(all[0] as Graph), entities: whoIsWho.all() }).entities).toEqual(merged);
      const expected = new Map([...identities(all)].map(([key, { id }]) => [key, id]));
      const found = all.flatMap(({ articles }) => [...whoIsWho.of(articles[0]?.id ?? "")]);
      expect(new Map(found.map(([key, { id }]) => [key, id]))).toEqual(expected);
      database.close();
    }),
    { numRuns: 50 },
  );
});

test("nothing is computed anew while nothing changes", () => {
  const database = openTables(":memory:");
  database.exec("INSERT INTO entity (id, label, type, aliases, exact_match) VALUES ('a', 'A', 'Person', '[]', '[]')");
  identitiesIn(database).identify();
  expect(
    identitiesIn(database)
      .all()
      .map(({ id }) => id),
  ).toEqual(["a"]);
  database.close();
});
