import { expect, test } from "vitest";
import {
  comparedNeighbourhood,
  comparisonOf,
  edgesOf,
  neighbourhoodOf,
} from "../../../packages/viewer/src/pipeline/neighbourhood.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { UNFILTERED } from "../../../packages/viewer/src/state/filters.ts";
import { indexOf } from "../pairs.ts";
import { view } from "../story.ts";

const index = indexView(view);
const visible = visibleUnder(index, UNFILTERED);

test("an actor's neighbourhood is its visible edges and who is at their ends", () => {
  const { actors, edges } = neighbourhoodOf(index, visible, { kind: "actor", id: "karsovia" });
  expect([...actors].sort()).toEqual([
    "ilse-marrant",
    "karsovia",
    "nine-lights-plan",
    "northmere-shipping",
    "veldonia",
  ]);
  expect(edges.has("karsovia|alliedWith|sundrey")).toBe(false);
});

test("a thread brings the edge that it is about", () => {
  const { edges } = neighbourhoodOf(index, visible, {
    kind: "edge",
    id: "veldonia|denies|veldonia|suppliesArmsTo|lantern-front",
  });
  expect(edges.has("veldonia|suppliesArmsTo|lantern-front")).toBe(true);
});

test("an actor's edges are told apart by what it is in them", () => {
  const ids = (edges: readonly number[]) => edges.map((edge) => view.edges[edge]?.id);
  const { subject, object, source } = edgesOf(index, visible, "hale-brandt");
  expect(ids(subject)).toEqual(["hale-brandt|headOf|sundrey", "hale-brandt|participatesIn|lisle-summit"]);
  expect(ids(object)).toEqual(["ilse-marrant|talksTo|hale-brandt", "oren-tadic|talksTo|hale-brandt"]);
  expect(ids(source)).toEqual(["ilse-marrant|participatesIn|lisle-summit", "hale-brandt|participatesIn|lisle-summit"]);
});

test("a comparison has what joins each two, and the neighbours that at least two have", () => {
  const { index } = indexOf("a b", "b a", "a x", "y b", "b x", "c x", "c y", "a z");
  const visible = visibleUnder(index, UNFILTERED);
  const { between, shared } = comparisonOf(index, visible, ["a", "b", "c"]);
  expect(between.map(({ actors, edges }) => [...actors, edges.length])).toEqual([
    ["a", "b", 2],
    ["a", "c", 0],
    ["b", "c", 0],
  ]);
  expect(shared).toEqual([
    { actor: "x", by: ["a", "b", "c"] },
    { actor: "y", by: ["b", "c"] },
  ]);
  expect([...comparedNeighbourhood(index, visible, ["a", "b"]).edges].sort()).toEqual(["0", "1", "2", "4"]);
});
