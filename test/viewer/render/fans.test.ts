import { expect, test } from "vitest";
import { bundlesOf } from "../../../packages/viewer/src/pipeline/bundles.ts";
import { scopeOf } from "../../../packages/viewer/src/pipeline/scope.ts";
import { visibleUnder } from "../../../packages/viewer/src/pipeline/visible.ts";
import { contentOf, sceneView } from "../../../packages/viewer/src/render/content.ts";
import { Fans } from "../../../packages/viewer/src/render/fans.ts";
import { UNTOUCHED } from "../../../packages/viewer/src/state/exploration.ts";
import { UNFILTERED } from "../../../packages/viewer/src/state/filters.ts";
import { indexOf } from "../pairs.ts";

const { index } = indexOf("a b", "b a", "a b denied", "b c");
const visible = visibleUnder(index, UNFILTERED, (passing) => scopeOf(index, passing, UNTOUCHED, 9));
const view = sceneView(index, visible, bundlesOf(index, visible.edges), { moved: new Map(), pins: new Map() });
const [bundle = ""] = contentOf(index).bundles.map(({ id }) => id);

test("lines with no room between them are folded, and fan out where there is room", () => {
  const fans = new Fans(contentOf(index));
  fans.update(view, [], () => 60);
  expect([0, 1, 2, 3].map((at) => fans.isLineFolded(at))).toEqual([true, true, true, false]);
  expect(fans.isBundleFolded(bundle)).toBe(true);
  const changed = fans.update(view, [], () => 600);
  expect([changed.lines.map(({ id }) => id), changed.bundles.map(({ id }) => id)]).toEqual([["0", "1", "2"], [bundle]]);
  expect([fans.isLineFolded(0), fans.isBundleFolded(bundle)]).toEqual([false, false]);
  expect(fans.update(view, [], () => 600)).toEqual({ lines: [], bundles: [] });
});

test("a pair that is asked for fans out without room", () => {
  const fans = new Fans(contentOf(index));
  fans.update(view, [["b", "a"]], () => 60);
  expect(fans.isLineFolded(0)).toBe(false);
});
