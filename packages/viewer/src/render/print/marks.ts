import type { Ink } from "../ink.ts";

/** A shape, as SVG writes its path; `at` moves and scales it. */
export interface ShapeMark {
  readonly kind: "shape";
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** Lengths of dash and gap; none for a solid line. A dash of length 0 is a dot. */
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly at: { readonly x: number; readonly y: number; readonly scale: number } | null;
}

/** The two families of type. */
export type Face = "serif" | "sans";

/** Words in one line, some of them bold. */
export interface WordsMark {
  readonly kind: "words";
  /** The middle of the line's height; `anchor` says which end of it, or its middle, `x` is. */
  readonly x: number;
  readonly y: number;
  /** In radians, around that place. */
  readonly angle: number;
  readonly anchor: "start" | "middle";
  readonly runs: readonly { readonly text: string; readonly isBold: boolean }[];
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** The colour of what parts the words from the lines below them. */
  readonly halo: string | null;
  /** Their width in the page's own type: in another they are pressed into it, where what shows them can. */
  readonly room: number | null;
}

/** What a printed picture is made of. */
export type Mark = ShapeMark | WordsMark;

/** A part of a sheet with an origin of its own; nothing of it shows outside. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A picture with its title, key and sources, ready to be written in any form. Lengths are CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** What a program calls it that cannot show it. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The width of words, in CSS pixels. */
export type Measure = (text: string, face: Face, size: number, isBold: boolean) => number;

/** The families of type, with what stands in where they are missing. */
export const FACES: Readonly<Record<Face, string>> = {
  serif: '"Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3", system-ui, sans-serif',
};

/** From the middle of a line's height down to its baseline, as a share of its size. */
export const BASELINE = 0.34;

/** A shape that is filled. */
export function filled(d: string, fill: string, at: ShapeMark["at"] = null): ShapeMark {
  return { kind: "shape", d, fill, stroke: null, width: 0, dash: [], opacity: 1, at };
}

/** A line along a path. */
export function stroked(d: string, stroke: string, width: number, dash: readonly number[] = []): ShapeMark {
  return { kind: "shape", d, fill: null, stroke, width, dash, opacity: 1, at: null };
}

/** The path of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(radius * 2)} 0a${r} ${r} 0 1 0 ${short(-radius * 2)} 0z`;
}

/** Words from a place to the right. */
export function words(text: string, x: number, y: number, size: number, ink: Ink, look: Partial<WordsMark>): WordsMark {
  return {
    kind: "words",
    x,
    y,
    angle: 0,
    anchor: "start",
    runs: [{ text, isBold: false }],
    face: "sans",
    size,
    colour: ink.ink,
    halo: null,
    room: null,
    ...look,
  };
}

/** A number in at most two places after the point. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
