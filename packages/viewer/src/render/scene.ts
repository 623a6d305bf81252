import type { ActorFamily, LineClass, Tone } from "@newsgraph/core";
import type { LineLabel } from "../pipeline/verbs.ts";
import type { Point } from "./curve.ts";
import type { Shown } from "./print/picture.ts";

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

/** Nodes and lines that stand out while the rest is veiled. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** What the pointer or the keyboard is on. */
export type SceneItem = { readonly kind: "node" | "line" | "bundle"; readonly id: string };

/** Two nodes, in any order. */
export type Pair = readonly [string, string];

/** What a scene tells the page. */
export interface SceneEvents {
  readonly onHover: (item: SceneItem | null, at: Point) => void;
  /** `isMore`: with Shift, besides what is selected. */
  readonly onSelect: (item: SceneItem | null, isMore: boolean) => void;
  /** A double click on a node. */
  readonly onOpen: (node: string) => void;
  /** A node was dragged to a place, in the graph's own units. */
  readonly onMove: (node: string, place: Point) => void;
  /** A box was drawn around some nodes, by dragging the ground with Shift. */
  readonly onBox: (nodes: readonly string[]) => void;
  /** The reader moved the camera; `fit` and `look` are not told. */
  readonly onCamera: (camera: Camera) => void;
  /** WebGL went away; it was not asked for. */
  readonly onLost: () => void;
}

/** Where the scene is looked at from; `ratio` falls as one comes nearer. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A drawn graph. The one who made it calls `dispose`. */
export interface Scene {
  /** Shows and hides; positions stay. */
  show(view: SceneView): void;
  /** Veils all but `lit`; only what changes its light is processed again. `null` lifts the veil. */
  light(lit: Lit | null): void;
  /** Marks what is selected and what the keyboard is on. */
  mark(selected: readonly SceneItem[], focused: SceneItem | null): void;
  /** Fans out the lines between these pairs, whatever room there is; others fan out where there is room. */
  fan(pairs: readonly Pair[]): void;
  /** Takes the colours of the page again. */
  recolour(): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  /** Brings all that is seen, or these nodes, into the frame. */
  fit(nodes?: readonly string[]): void;
  look(camera: Camera): void;
  /** Where a node or the middle of a line is on the screen, in CSS pixels of the scene's element. */
  placeOf(item: SceneItem): Point | null;
  /** The last placed labels: for tests and for export. */
  labels(): { readonly nodes: readonly PlacedLabel[]; readonly lines: readonly PlacedLabel[] };
  /** All that is seen now, with every line, where the screen's frames leave out those without words. */
  shown(): Shown;
  /** How much was drawn anew so far: for tests. */
  repaints(): Repaints;
  dispose(): void;
}

/** How often all was taken anew and how often a part of it, and how many nodes and edges these parts had in all. */
export interface Repaints {
  readonly all: number;
  readonly parts: number;
  readonly nodes: number;
  readonly edges: number;
}

/** A label on the screen. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  readonly height: number;
}
