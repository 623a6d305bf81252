import type { ActorFamily, LineClass, Tone } from "@newsgraph/core";
import type { LineLabel } from "../pipeline/verbs.ts";
import type { Point } from "./curve.ts";

/** An actor to draw; `x` and `y` are in the graph's own units, `radius` is in CSS pixels at the first zoom. */
export interface SceneNode {
  /** Its place among the actors of the view. */
  readonly at: number;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  readonly family: ActorFamily;
}

/** A line to draw between two actors. Lines whose ends are one actor are counted on it, not drawn. */
export interface SceneLine {
  /** Its place among the edges of the view. */
  readonly at: number;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly class: LineClass;
  readonly tone: Tone;
  /** In CSS pixels. */
  readonly width: number;
  readonly label: LineLabel;
}

/** A line that stands for several, with their number on it. Its look changes with what is seen. */
export interface SceneBundle {
  /** Its place after all the edges of the view. */
  readonly at: number;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How a bundle looks now. */
export interface BundleLook {
  readonly class: LineClass;
  readonly tone: Tone;
  readonly width: number;
  readonly count: number;
  /** At which ends it has heads. */
  readonly heads: "to" | "from" | "both";
}

/** A line from an actor to the middle of another line. */
export interface SceneThread extends Omit<SceneLine, "to" | "width"> {
  readonly toLine: string;
}

/** All that can be drawn, whether it is seen now or not; a scene is made of it once. */
export interface SceneContent {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** All that there can be. */
  readonly bundles: readonly SceneBundle[];
  readonly threads: readonly SceneThread[];
}

/** What of the content is seen, where it stands, and how lines are bent; `at` is a place in the view. */
export interface SceneView {
  readonly isNodeSeen: (at: number) => boolean;
  /** Where a node stands now, if not where the content has it. */
  readonly placeOf: (id: string) => Point | null;
  readonly isPinned: (id: string) => boolean;
  /** How many neighbours of a node are not in the picture. */
  readonly waitingAt: (at: number) => number;
  readonly isLineSeen: (at: number) => boolean;
  /** The bundle that stands for a line while its pair is folded, or `null` where it stands for itself. */
  readonly bundleOf: (at: number) => string | null;
  /** `null` for a bundle that stands for nothing now. */
  readonly bundleLook: (id: string) => BundleLook | null;
  /** The bend of a line in its fan. */
  readonly bendOf: (at: number) => number;
  /** The bend of a line or a bundle while its pair is folded, where that is another. */
  readonly foldedBendOf: (id: string) => number | null;
  /** How many lines of an actor lead back to it. */
  readonly loopsOf: (at: number) => number;
  /** Whether any seen line or thread has an end at a node. */
  readonly isTouched: (at: number) => boolean;
}
