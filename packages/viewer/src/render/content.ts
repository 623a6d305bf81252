import type { Bundle, Bundling } from "../pipeline/bundles.ts";
import { bundlesOf } from "../pipeline/bundles.ts";
import { curvatures } from "../pipeline/curvature.ts";
import type { ViewIndex } from "../pipeline/view-index.ts";
import { endsOf, type Visible } from "../pipeline/visible.ts";
import { lineLabel } from "../pipeline/words.ts";
import type { Place } from "../state/arrangement.ts";
import type { BundleLook, SceneContent, SceneLine, SceneThread, SceneView } from "./scene-content.ts";

/** What a view gives to draw: its actors, the edges between them, and the edges about edges as threads. */
export function contentOf(index: ViewIndex): SceneContent {
  const { actors, edges } = index.view;
  const median = medianOf(actors.map(({ mentions }) => mentions));
  const lines: SceneLine[] = [];
  const threads: SceneThread[] = [];
  for (const [at, edge] of edges.entries()) {
    const { id, subject: from, object, tone, class: kind } = edge;
    const line = { at, id, from, class: kind, tone, label: lineLabel(index, edge) };
    if ("entity" in object && object.entity !== from) {
      lines.push({ ...line, to: object.entity, width: kind === "candidate" ? 0.75 : widthOf(edge.weight) });
    } else if ("edge" in object) threads.push({ ...line, toLine: object.edge });
  }
  return {
    nodes: actors.map(({ id, x, y, label, family, mentions }, at) => ({
      at,
      id,
      x,
      y,
      label,
      family,
      radius: radiusOf(mentions, median),
    })),
    lines,
    bundles: [...bundlesOf(index, new Uint8Array(edges.length).fill(1)).bundles.values()].map(
      ({ id, ends }, place) => ({
        at: edges.length + place,
        id,
        from: ends[0],
        to: ends[1],
      }),
    ),
    threads,
  };
}

/** Where actors stand, by id: those that do not stand where the view has them, and those that are held. */
export interface Places {
  readonly moved: ReadonlyMap<string, Place>;
  readonly pins: ReadonlyMap<string, Place>;
}

/** How the content looks under what the filters leave. */
export function sceneView(
  index: ViewIndex,
  { actors, edges, scope }: Visible,
  { bundles, bundleOf, bends: foldedBends }: Bundling,
  { moved, pins }: Places,
): SceneView {
  const bends = curvatures(index, edges);
  const touched = endsOf(index, edges);
  const loops = new Uint16Array(actors.length);
  for (const edge of index.loops) {
    const actor = index.subject[edge] ?? -1;
    if (edges[edge] === 1) loops[actor] = (loops[actor] ?? 0) + 1;
  }
  return {
    isNodeSeen: (at) => actors[at] === 1,
    placeOf: (id) => pins.get(id) ?? moved.get(id) ?? null,
    isPinned: (id) => pins.has(id),
    waitingAt: (at) => scope.waiting[at] ?? 0,
    isLineSeen: (at) => edges[at] === 1,
    bundleOf: (at) => bundleOf(at)?.id ?? null,
    bundleLook: (id) => lookOf(bundles.get(id)),
    bendOf: (at) => bends[at] ?? 0,
    foldedBendOf: (id) => foldedBends.get(id) ?? null,
    loopsOf: (at) => loops[at] ?? 0,
    isTouched: (at) => touched[at] === 1,
  };
}

function lookOf(bundle: Bundle | undefined): BundleLook | null {
  if (bundle === undefined) return null;
  const { class: kind, tone, weight, edges } = bundle;
  const heads = bundle.heads === "both" ? "both" : bundle.heads === "first" ? "from" : "to";
  return { class: kind, tone, width: widthOf(weight), count: edges.length, heads };
}

/** Width of a line in CSS pixels, by the number of attributions behind it. */
export function widthOf(weight: number): number {
  if (weight <= 1) return 1.25;
  if (weight <= 2) return 1.75;
  if (weight <= 5) return 2.5;
  return weight <= 10 ? 3.25 : 4;
}

function radiusOf(mentions: number, median: number): number {
  return Math.min(22, 6 + 3 * Math.sqrt(mentions / median));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.max(1, sorted[Math.floor(sorted.length / 2)] ?? 1);
}
