import fc from "fast-check";
import { expect, test } from "vitest";
import { checkEvidence, checkView } from "../../../packages/viewer/src/io/check.ts";
import { evidence, view } from "../story.ts";

test("the story is a view with evidence", () => {
  expect(checkView(view)).toBeNull();
  expect(checkEvidence(evidence)).toBeNull();
});

const [edge = expect.fail("no edge")] = view.edges;
const [statement = expect.fail("no statement")] = view.statements;

test.for([
  ["a number", 7, "the file is not an object"],
  ["no actors", { ...view, actors: undefined }, "actors is not a list"],
  [
    "an actor without a name",
    { ...view, actors: [{ ...view.actors[0], label: null }] },
    "actors[0].label is not a text",
  ],
  [
    "a place that is not a number",
    { ...view, actors: [{ ...view.actors[0], x: Number.NaN }] },
    "actors[0].x is not a number",
  ],
  [
    "an edge of nobody",
    { ...view, edges: [{ ...edge, subject: "nobody" }] },
    "edges[0].subject names `nobody`, which the file does not have",
  ],
  [
    "an edge of an unknown class",
    { ...view, edges: [{ ...edge, class: "odd" }] },
    "edges[0].class is not one of denied, disputed, planned, hedged, reported, asserted, candidate",
  ],
  [
    "a statement without spans",
    { ...view, statements: [{ ...statement, spans: {} }] },
    "statements[0].spans.subject is not an object",
  ],
  [
    "a statement of no article",
    { ...view, edges: [], statements: [{ ...statement, article: "x" }] },
    "statements[0].article names `x`, which the file does not have",
  ],
])("%s is told by its field", ([, data, words]) => {
  const fault = checkView(data);
  expect(`${fault?.field} ${fault?.message}`).toBe(words);
});

test("anything at all is answered, not thrown at", () => {
  fc.assert(fc.property(fc.anything(), (data) => checkView(data) !== null || data === view));
});
