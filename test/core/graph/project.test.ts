import { projectOf } from "@newsgraph/core";
import { expect, test } from "vitest";
import { edgesOf } from "../../../packages/core/src/graph/edges.ts";
import { contactsOf } from "../../../packages/core/src/graph/project.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("every entity is a node, every edge between two entities an edge", () => {
  const projection = projectOf(sampleGraph);
  expect(projection.order).toBe(sampleGraph.entities.length);
  expect(projection.mapEdges((edge) => edge)).toEqual(
    edgesOf(sampleGraph).flatMap(({ id, object }) => ("entity" in object ? [id] : [])),
  );
  expect(projection.getEdgeAttributes("ilse-marrant|visits|karsovia")).toEqual({
    relation: "visits",
    phrase: "visit",
    class: "planned",
    tone: "cooperative",
    weight: 2,
  });
  expect(projection.getNodeAttributes("karsovia")).toEqual({
    label: "Karsovia",
    type: "GeopoliticalEntity",
    mentions: 4,
  });
});

test("who has to do with whom knows no direction, and sums what is said", () => {
  const contacts = contactsOf(sampleGraph.entities, edgesOf(sampleGraph));
  expect(contacts.getEdgeAttribute("karsovia", "veldonia", "weight")).toBe(2);
});

test("who denies something has to do with those of whom it is said", () => {
  const contacts = contactsOf(sampleGraph.entities, edgesOf(sampleGraph));
  expect(contacts.neighbors("joren-halvik").sort()).toEqual(["karsovia", "veldonias-election-commission"]);
});
