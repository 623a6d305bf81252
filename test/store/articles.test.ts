import type { Graph } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articlesIn } from "../../packages/store/src/articles.ts";
import { openTables } from "../../packages/store/src/tables.ts";
import { anyGraph } from "../helpers/any-graph.ts";
import { sampleGraph } from "../helpers/sample-graph.ts";

/** All tables that hold something of articles, and what they hold. */
const tables = ["article", "local_entity", "statement", "attribution", "evidence"] as const;

test("an article comes back as it was put, and leaves nothing behind", () => {
  fc.assert(
    fc.property(anyGraph("one"), (graph) => {
      const database = openTables(":memory:");
      const articles = articlesIn(database);
      const rows = (): unknown => tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all());
      articles.insert(sampleGraph, "a");
      const before = rows();
      articles.insert(graph, "b");
      expect(articles.ids()).toEqual(["one", "three-capitals"]);
      expect([articles.hashOf("one"), articles.hashOf("two")]).toEqual(["b", null]);
      expect(articles.graphOf("one")).toEqual(JSON.parse(JSON.stringify(graph)) as Graph);
      expect(articles.remove("one")).toBe(true);
      expect(articles.remove("one")).toBe(false);
      expect(rows()).toEqual(before);
      database.exec("INSERT INTO evidence_words (evidence_words) VALUES ('integrity-check')");
      database.close();
    }),
    { numRuns: 50 },
  );
});

test("an article that is not there has no graph", () => {
  const database = openTables(":memory:");
  expect(() => articlesIn(database).graphOf("nowhere")).toThrow(/the article `nowhere`: it is not in the store/);
  database.close();
});
