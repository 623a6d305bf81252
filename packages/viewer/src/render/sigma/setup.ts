import { MultiDirectedGraph } from "graphology";
import type { Settings } from "sigma/settings";
import type { Point } from "../curve.ts";
import type { Ink } from "../ink.ts";
import type { Camera } from "../scene.ts";
import type { BundleLook, SceneBundle, SceneContent, SceneLine, SceneNode } from "../scene-content.ts";
import { type LineData, lineProgram } from "./edge-program.ts";
import { type DiscData, discProgram } from "./node-program.ts";
import type { Veil } from "./veil.ts";

export type DiscGraph = MultiDirectedGraph<Partial<DiscData>, Partial<LineData>>;

/** How many discs are seen, and what this makes of their size. */
export interface Crowd {
  seen: number;
  scale: number;
  /** Of their full size, however near one comes. */
  most: number;
  /** How large they may be, of their full size and at a ratio of 1, before two of them touch. */
  free: number;
}

/** Room around all that is seen, in CSS pixels: at the sides for names. */
const ASIDE = 80;
const ABOVE = 34;
/** Around the whole graph, in CSS pixels. */
export const PADDING = 56;
/** To keep apart from each other, discs shrink to this share of their size; those that still touch lie on one another. */
const LEAST = 0.4;
/** With more lines than this each is drawn of fewer pieces. */
const MANY_LINES = 3000;

/**
 * The content as sigma wants it; everything is hidden.
 *
 * The keys are places: objects whose keys are numbers need a tenth of the memory of those that have ids for keys.
 */
export function graphOf({ nodes, lines, bundles }: SceneContent, ink: Ink): DiscGraph {
  const graph: DiscGraph = new MultiDirectedGraph();
  for (const node of nodes) {
    graph.addNode(node.at, {
      x: node.x,
      y: node.y,
      size: node.radius,
      color: discColour(node, ink),
      hidden: true,
      lit: 0,
    });
  }
  const places = new Map(nodes.map(({ id, at }) => [id, at]));
  const add = ({ at, from: first, to: second }: SceneLine | SceneBundle, look: Partial<LineData>): void => {
    const [from, to] = [places.get(first), places.get(second)];
    if (from !== undefined && to !== undefined) graph.addDirectedEdgeWithKey(at, from, to, look);
  };
  for (const line of lines) {
    add(line, {
      size: line.width,
      color: lineColour(line, ink),
      class: line.class,
      heads: "to",
      curvature: 0,
      hidden: true,
      lit: 0,
    });
  }
  for (const bundle of bundles) add(bundle, { hidden: true, lit: 0 });
  return graph;
}

/** Sigma's settings, with our programs in it. */
export function settingsFor(lines: number, veil: Veil, crowd: Crowd): Partial<Settings> {
  return {
    defaultNodeType: "disc",
    nodeProgramClasses: { disc: discProgram(veil) },
    nodeHoverProgramClasses: { disc: discProgram(veil) },
    defaultEdgeType: "line",
    edgeProgramClasses: { line: lineProgram(veil, lines > MANY_LINES ? 8 : 24) },
    // Names and words are drawn by our own pass, which lets none of them lie on another.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    enableEdgeEvents: true,
    // A page may hide the viewer, and show it again.
    allowInvalidContainer: true,
    zoomToSizeRatioFunction: (ratio) => {
      const wanted = Math.max(Math.sqrt(ratio) / crowd.scale, 1 / crowd.most);
      return Math.min(wanted / LEAST, Math.max(wanted, ratio / crowd.free));
    },
    stagePadding: PADDING,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    doubleClickZoomingDuration: 0,
    zoomDuration: 0,
    inertiaDuration: 0,
  };
}
/** Between discs, in CSS pixels. */
const APART = 6;

/** The distance of the two discs that are closest for their size, as a share of what they need to lie apart. */
export function closest(discs: readonly (Point & { readonly radius: number })[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [place, a] of discs.entries()) {
    for (let other = place + 1; other < discs.length; other++) {
      const b = discs[other] ?? a;
      least = Math.min(least, Math.hypot(b.x - a.x, b.y - a.y) / (a.radius + b.radius + APART));
    }
  }
  return least;
}

/** The camera that has all `places` in the frame, with room for names at the sides; `unit` is the length of 1 in pixels. */
export function frameOf(
  places: readonly Point[],
  unit: number,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = ((right - left) * unit) / (width - 2 * Math.min(ASIDE, width * 0.2));
  const down = ((top - bottom) * unit) / (height - 2 * Math.min(ABOVE, height * 0.15));
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio: Math.max(0.3, across, down) };
}

/** The colour of a disc. */
export function discColour(node: SceneNode | undefined, { families }: Ink): string {
  return families[node?.family ?? "other"];
}

/** The colour of a line. */
export function lineColour(line: Pick<SceneLine, "tone"> | null | undefined, { tones }: Ink): string {
  return tones[line?.tone ?? "neutral"];
}

/** What sigma is told of a bundle that is seen. */
export function lookOfBundle(
  { width, class: kind, heads, tone }: BundleLook,
  curvature: number,
  ink: Ink,
): Partial<LineData> {
  return { hidden: false, curvature, size: width, class: kind, heads, color: lineColour({ tone }, ink) };
}

/** The ids that are in one of the sets alone. */
export function changed(before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): string[] {
  const all = new Set([...(before ?? []), ...(after ?? [])]);
  return [...all].filter((id) => Boolean(before?.has(id)) !== Boolean(after?.has(id)));
}
