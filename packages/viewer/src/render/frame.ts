import type { LineClass } from "@newsgraph/core";
import type { LineLabel } from "../pipeline/verbs.ts";
import { angleAt, type Curve, type Point, pointAt } from "./curve.ts";
import type { BundleLook, SceneNode } from "./scene-content.ts";

/** A disc on the screen. */
export interface DrawnNode extends Point {
  readonly node: SceneNode;
  /** In CSS pixels, at this zoom. */
  readonly radius: number;
  readonly veiled: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly loops: number;
  /** No line touches it: it is here for its word alone, and only outlined. */
  readonly outlined: boolean;
  /** Held at its place by the reader. */
  readonly pinned: boolean;
  /** How many neighbours are not in the picture. */
  readonly waiting: number;
}

/** A line or a thread on the screen. */
export interface DrawnLine {
  readonly id: string;
  readonly curve: Curve;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly label: LineLabel;
  /** How many lines it stands for; `null` where it stands for itself. */
  readonly count: number | null;
  readonly colour: string;
  readonly class: LineClass;
  readonly heads: BundleLook["heads"];
  readonly width: number;
  readonly veiled: boolean;
  readonly selected: boolean;
}

/** What one frame shows, by falling priority; only what is in sight. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  /** There are so many discs that they have no pictograms; those of least rank may be missing. */
  readonly isCrowded: boolean;
  readonly lines: readonly DrawnLine[];
  readonly threads: readonly DrawnLine[];
}

/** Where a thread about `curve` ends: the middle of what is seen of it. */
export function middleOf(
  { curve, fromRadius, toRadius }: Pick<DrawnLine, "curve" | "fromRadius" | "toRadius">,
  length: number,
): Point & { readonly angle: number } {
  const t = (fromRadius + (length - fromRadius - toRadius) / 2) / Math.max(length, 1);
  return { ...pointAt(curve, t), angle: angleAt(curve, t) };
}

/** Where the line from the middle of a disc to `place` leaves it. */
export function edgeTowards({ x, y, radius }: Point & { readonly radius: number }, place: Point): Point {
  const share = radius / Math.max(1, Math.hypot(place.x - x, place.y - y));
  return { x: x + (place.x - x) * share, y: y + (place.y - y) * share };
}

/** How much ink the line to a name has: less than any line that says something. */
export const LEAD_INK = 0.55;

/** The ring around what is selected: from the edge of the disc to its middle, and its width. It ends where other discs may begin. */
export const RING = { off: 2, width: 2 } as const;

/** A smaller disc has no pictogram and no signs. */
export const ICON_FROM = 6;
