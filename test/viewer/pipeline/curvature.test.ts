import { expect, test } from "vitest";
import { curvatures } from "../../../packages/viewer/src/pipeline/curvature.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { view } from "../story.ts";

const [model] = view.edges;

/** Bends of edges written as "from to", to the left of the way from the smaller to the larger actor. */
function bends(...pairs: readonly string[]): readonly number[] {
  const edges = pairs.map((pair, at) => {
    const [subject = "", entity = ""] = pair.split(" ");
    return { ...(model ?? expect.fail("no edge")), id: `${at}`, subject, object: { entity }, statements: [] };
  });
  const index = indexView({ ...view, edges, statements: [] });
  const bent = curvatures(index, new Uint8Array(edges.length).fill(1));
  return [...bent].map((bend, at) => ((index.subject[at] ?? 0) < (index.object[at] ?? 0) ? bend : -bend));
}

test("a line alone is bent a little", () => {
  const [alone = 0] = bends("veldonia karsovia");
  expect(Math.abs(alone)).toBeGreaterThan(0.02);
  expect(Math.abs(alone)).toBeLessThan(0.1);
});

test("lines between the same two actors keep apart, whatever their direction", () => {
  const fan = bends("veldonia karsovia", "karsovia veldonia", "veldonia karsovia", "karsovia veldonia").toSorted(
    (a, b) => a - b,
  );
  for (let at = 1; at < fan.length; at++) expect((fan[at] ?? 0) - (fan[at - 1] ?? 0)).toBeGreaterThan(0.1);
});

test("many lines share one fan that stays narrow", () => {
  const fan = bends(...Array.from({ length: 20 }, () => "veldonia karsovia"));
  expect(new Set(fan.map((bend) => bend.toFixed(4))).size).toBe(20);
  expect(Math.max(...fan.map(Math.abs))).toBeLessThan(0.5);
});

test("what is not seen takes no place in the fan", () => {
  const index = indexView(view);
  expect([...curvatures(index, new Uint8Array(view.edges.length))].every((bend) => bend === 0)).toBe(true);
});
