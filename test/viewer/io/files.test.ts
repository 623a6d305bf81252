import { encode, formatGraph, formatTurtle } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openFiles } from "../../../packages/viewer/src/io/files.ts";
import { LoadError } from "../../../packages/viewer/src/io/load.ts";
import { sampleGraph } from "../../helpers/sample-graph.ts";
import { evidence, view } from "../story.ts";

const file = (name: string, content: unknown): File =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], name);

test("a view comes with the evidence that was dropped beside it", async () => {
  const opened = await openFiles([file("000.json", evidence), file("view.json", view)]);
  expect(opened.view).toEqual(view);
  expect(await opened.evidence(0)).toEqual(evidence);
  await expect(opened.evidence(1)).rejects.toThrow("`evidence/001.json`: it was not opened together with the view");
});

test("a graph is opened as Turtle and as JSON", async () => {
  const turtle = await openFiles([file("graph.TTL", formatTurtle(encode(sampleGraph)))]);
  const json = await openFiles([file("graph.json", formatGraph(sampleGraph))]);
  expect(turtle.view.edges.map(({ id }) => id)).toEqual(json.view.edges.map(({ id }) => id));
  expect(json.view.edges.length).toBeGreaterThan(0);
  expect((await json.evidence(0)).articles[0]?.text).toBe(sampleGraph.articles[0]?.text);
});

test.for([
  [["notes.pdf", "%PDF"], "Cannot open `notes.pdf`: its name ends with none of .json, .ttl, .trig, .nt, .nq"],
  [["view.json", "{ no"], /^Cannot read `view.json`: it is not JSON \(.*position 2.*\)$/],
  [["view.json", { ...view, edges: 7 }], "Cannot show `view.json`: edges is not a list"],
  [["a.ttl", "<a> <b>\n<c"], /^Cannot show `a.ttl`: cannot read the Turtle: .* on line 2\.$/],
  [["a.ttl", "<a> <b> <c> ."], /^Cannot show `a.ttl`: cannot decode the graph: no prov:Activity/],
  [["graph.json", { entities: 1 }], /^Cannot show `graph.json`: cannot read the graph: /],
  [["000.json", evidence], "Cannot open these files: there is no graph among them"],
  [["list.json", []], /^Cannot show `list.json`: version is not a number$/],
] as const)("%j is refused in words", async ([[name, content], message]) => {
  const opening = openFiles([file(name, content)]);
  await expect(opening).rejects.toThrow(LoadError);
  await expect(opening).rejects.toThrow(message);
});

test("two graphs at once, and bytes that are no text, are refused", async () => {
  await expect(openFiles([file("a.json", view), file("b.json", view)])).rejects.toThrow("`b.json`: another graph");
  await expect(openFiles([new File([new Uint8Array([0xff, 0xfe])], "a.ttl")])).rejects.toThrow("it is not UTF-8");
});
