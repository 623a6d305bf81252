import { type Bundle, type Bundling, bundlesOf } from "../pipeline/bundles.ts";
import { curvatures } from "../pipeline/curvature.ts";
import type { ViewIndex } from "../pipeline/view-index.ts";
import type { Visible } from "../pipeline/visible.ts";
import { lineLabel } from "../pipeline/words.ts";
import type { Place } from "../state/arrangement.ts";
import type { BundleLook, SceneContent, SceneLine, SceneThread, SceneView } from "./scene.ts";

/** What a view gives to draw: its actors, the edges between them, and the edges about edges as threads. */
export function contentOf(index: ViewIndex): SceneContent {
  const { actors, edges } = index.view;
  const median = medianOf(actors.map(({ mentions }) => mentions));
  const lines: SceneLine[] = [];
  const threads: SceneThread[] = [];
  for (const edge of edges) {
    const { id, subject: from, object, tone } = edge;
    const line = { id, from, class: edge.class, tone, label: lineLabel(index, edge) };
    if ("entity" in object)
      lines.push({ ...line, to: object.entity, width: edge.class === "candidate" ? 0.75 : widthOf(edge.weight) });
    else if ("edge" in object) threads.push({ ...line, toLine: object.edge });
  }
  return {
    nodes: actors.map(({ id, x, y, label, family, mentions }) => ({
      id,
      x,
      y,
      label,
      family,
      radius: radiusOf(mentions, median),
    })),
    lines,
    bundles: [...bundlesOf(index, new Uint8Array(edges.length).fill(1)).bundles.values()].map(({ id, ends }) => ({
      id,
      from: ends[0],
      to: ends[1],
    })),
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
  const loops = new Map<string, number>();
  index.view.edges.forEach(({ subject, object }, edge) => {
    const isLoop = "entity" in object && object.entity === subject;
    if (isLoop && edges[edge] === 1) loops.set(subject, (loops.get(subject) ?? 0) + 1);
  });
  const actorAt = (id: string): number => index.actorAt.get(id) ?? -1;
  const edgeAt = (id: string): number => index.edgeAt.get(id) ?? -1;
  return {
    isNodeSeen: (id) => actors[actorAt(id)] === 1,
    placeOf: (id) => pins.get(id) ?? moved.get(id) ?? null,
    isPinned: (id) => pins.has(id),
    waitingAt: (id) => scope.waiting[actorAt(id)] ?? 0,
    isLineSeen: (id) => edges[edgeAt(id)] === 1,
    bundleOf: (id) => bundleOf(edgeAt(id))?.id ?? null,
    bundleLook: (id) => lookOf(bundles.get(id)),
    curvatureOf: (id, isFolded) => (isFolded ? foldedBends.get(id) : undefined) ?? bends[edgeAt(id)] ?? 0,
    loopsOf: (id) => loops.get(id) ?? 0,
    isTouched: (id) => index.incident[actorAt(id)]?.some((edge) => edges[edge] === 1) ?? false,
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
