import { curvatures } from "../pipeline/curvature.ts";
import type { ViewIndex } from "../pipeline/view-index.ts";
import type { Visible } from "../pipeline/visible.ts";
import { lineLabel } from "../pipeline/words.ts";
import type { SceneContent, SceneLine, SceneThread, SceneView } from "./scene.ts";

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
    threads,
  };
}

/** How the content looks under what the filters leave. */
export function sceneView(index: ViewIndex, { actors, edges }: Visible): SceneView {
  const bends = curvatures(index, edges);
  const loops = new Map<string, number>();
  index.view.edges.forEach(({ subject, object }, edge) => {
    const isLoop = "entity" in object && object.entity === subject;
    if (isLoop && edges[edge] === 1) loops.set(subject, (loops.get(subject) ?? 0) + 1);
  });
  return {
    isNodeSeen: (id) => actors[index.actorAt.get(id) ?? -1] === 1,
    isLineSeen: (id) => edges[index.edgeAt.get(id) ?? -1] === 1,
    curvatureOf: (id) => bends[index.edgeAt.get(id) ?? -1] ?? 0,
    loopsOf: (id) => loops.get(id) ?? 0,
    isTouched: (id) => index.incident[index.actorAt.get(id) ?? -1]?.some((edge) => edges[edge] === 1) ?? false,
  };
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
