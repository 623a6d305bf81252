import { projectOf, viewOf } from "@newsgraph/core";
import { expect, test } from "vitest";
import { actorColumns, linkColumns, networkOf } from "../../../packages/core/src/export/network.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";

test("the network has every actor, and every edge between two", () => {
  const { actors, links } = networkOf(sampleGraph);
  expect(actors).toEqual(viewOf(sampleGraph).view.actors);
  expect(links.map(({ source, target }) => [source, target])).toEqual(
    projectOf(sampleGraph).mapEdges((_edge, _attributes, source, target) => [source, target]),
  );
});

test("every column has a value of its type", () => {
  const { actors, links } = networkOf(sampleGraph);
  const [actor, link] = [actors[0], links[0]] as const;
  expect(actor && actorColumns.map(({ value }) => value(actor))).toEqual(["GeopoliticalEntity", "place", 4, 0]);
  expect(link && linkColumns.map(({ value }) => value(link))).toEqual(["criticizes", "say", "hedged", "conflictual"]);
});
