import type { Graph } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNeo4jNodes, formatNeo4jRelationships } from "../../../packages/core/src/export/neo4j.ts";
import { relations } from "../../../packages/core/src/lexicon/relations.ts";
import { anyGraph } from "../../helpers/any-graph.ts";
import { rowsOfCsv } from "../../helpers/csv.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

/** The rows as objects, without what is empty. */
function read(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = rowsOfCsv(csv);
  return rows.map((row) =>
    Object.fromEntries(head.map((name, column) => [name, row[column] ?? ""]).filter(([, cell]) => cell !== "")),
  );
}

test("entities, articles and statements are nodes", () => {
  const nodes = read(formatNeo4jNodes(sampleGraph));
  expect(nodes.find((node) => node["id:ID"] === "ilse-marrant")).toEqual({
    "id:ID": "ilse-marrant",
    ":LABEL": "Entity;Person",
    name: "Ilse Marrant",
    "aliases:string[]": "Ms. Marrant",
    "mentions:int": "2",
  });
  expect(nodes.find((node) => node[":LABEL"] === "Article")).toMatchObject({ "date:date": "2031-05-16" });
  expect(nodes.find((node) => node["id:ID"] === "three-capitals#s7")).toMatchObject({
    ":LABEL": "Statement",
    relation: "spiesOn",
    class: "disputed",
    "asserted:boolean": "false",
  });
});

test("a statement leads from its subject to its object, and to each of its sources with their own words", () => {
  const all = read(formatNeo4jRelationships(sampleGraph));
  expect(all.filter((one) => one[":TYPE"] === "SPIES_ON")).toMatchObject([
    { ":START_ID": "karsovia", ":END_ID": "veldonias-election-commission", class: "disputed" },
  ]);
  const sources = all.filter((one) => one[":START_ID"] === "three-capitals#s7" && one[":TYPE"] === "ATTRIBUTED_TO");
  expect(sources).toMatchObject([
    { ":END_ID": "veldonia", speechAct: "accuse", polarity: "positive" },
    {
      ":END_ID": "joren-halvik",
      speechAct: "deny",
      polarity: "negative",
      evidence: "Karsovian Foreign Minister Joren Halvik denied the charge on Thursday",
    },
  ]);
});

test("no relation has the name of what leads from statements", () => {
  const own = ["RELATED_BY", "IN", "SUBJECT", "OBJECT", "PLACE", "ABOUT", "QUALIFIER", "ATTRIBUTED_TO", "MENTIONED_IN"];
  const names = relations.map(({ id }) => id.replaceAll(/[A-Z]/g, "_$&").toUpperCase());
  expect(own.filter((name) => names.includes(name))).toEqual([]);
});

const header = /^(\w*:(ID|LABEL|START_ID|END_ID|TYPE)|\w+(:(string\[\]|int|double|boolean|date))?)$/;

test("whatever the texts hold, every relationship has its two nodes, ids are unique, and cells fit their types", () => {
  fc.assert(
    fc.property(anyGraph("a"), (graph: Graph) => {
      const [nodes, relationships] = [formatNeo4jNodes(graph), formatNeo4jRelationships(graph)];
      const ids = read(nodes).map((node) => node["id:ID"]);
      expect(new Set(ids).size).toBe(ids.length);
      const ends = read(relationships).flatMap((one) => [one[":START_ID"], one[":END_ID"]]);
      expect(ends.filter((end) => !ids.includes(end))).toEqual([]);
      for (const csv of [nodes, relationships]) {
        const [head = [], ...rows] = rowsOfCsv(csv);
        expect(head.filter((name) => !header.test(name))).toEqual([]);
        expect(rows.every((row) => row.length === head.length)).toBe(true);
        expect(rows.flat().filter((cell) => /[\r\n]/.test(cell))).toEqual([]);
        for (const row of read(csv)) {
          expect(row["confidence:double"] ?? "0").toMatch(/^[\d.e-]+$/);
          expect(row["start:date"] ?? "2031-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }),
  );
});

test("a semicolon parts no item of a list", () => {
  const entities = sampleGraph.entities.map((entity) => ({ ...entity, aliases: ["a; b", "c"] }));
  expect(read(formatNeo4jNodes({ ...sampleGraph, entities }))[0]?.["aliases:string[]"]).toBe("a, b;c");
});
