import type { Point } from "./curve.ts";
import type { Shown } from "./print/picture.ts";
import type { SceneView } from "./scene-content.ts";

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
  /** Whether a drag on a node moves the picture, and not the node. */
  lock(isLocked: boolean): void;
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
