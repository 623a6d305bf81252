import type { LineClass } from "@newsgraph/core";
import { type Curve, lengthOf, type Point, pointAt, timeAt } from "../curve.ts";
import { BAR, DOTS, GAP, HEAD, LONG_DASHES, PATTERN_OF, SHORT_DASHES, STRANDS } from "../patterns.ts";
import { circle, filled, type Mark, type ShapeMark, short, stroked } from "./marks.ts";

/** A line to print: what it means, where it runs, and what the discs at its ends cover. */
export interface PrintedLine {
  readonly curve: Curve;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly class: LineClass;
  /** At which ends it has arrowheads. */
  readonly heads: "to" | "from" | "both";
  readonly colour: string;
  readonly width: number;
}

/** A line with its pattern and its heads. */
export function marksOfLine(line: PrintedLine): readonly Mark[] {
  const { curve, colour, width, heads } = line;
  const begin = line.fromRadius + GAP;
  const end = lengthOf(curve) - line.toRadius - GAP;
  if (end <= begin) return [];
  const headLength = Math.min(Math.max(HEAD.length, width * HEAD.lengthPerWidth), (end - begin) / 2);
  const [tail, first] = [begin, heads === "to" ? begin : begin + headLength].map((along) => timeAt(curve, along));
  const [last, tip] = [heads === "from" ? end : end - headLength, end].map((along) => timeAt(curve, along));
  if (tail === undefined || first === undefined || last === undefined || tip === undefined) return [];
  const head = (neck: number, top: number): Mark =>
    filled(headOf(pointAt(curve, neck), pointAt(curve, top), Math.max(HEAD.half, width * HEAD.halfPerWidth)), colour);
  return [
    ...bodyOf(partOf(curve, first, last), line),
    ...crossBar(curve, (begin + end) / 2, line),
    ...(heads === "from" ? [] : [head(last, tip)]),
    ...(heads === "to" ? [] : [head(first, tail)]),
  ];
}

/** A thread: dots from an actor to a ring around the middle of the line that it is about. */
export function marksOfThread({ curve, colour }: PrintedLine, ground: string): readonly Mark[] {
  const ring = circle(curve.to.x, curve.to.y, 4);
  return [stroked(pathOf(curve), colour, 1.25, [1, 4]), { ...stroked(ring, colour, 1.25), fill: ground }];
}

/** The path of a curve. */
export function pathOf({ from, control, to }: Curve): string {
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}

function bodyOf(body: Curve, { class: kind, colour, width }: PrintedLine): readonly ShapeMark[] {
  switch (PATTERN_OF[kind]) {
    case "solid":
      return [stroked(pathOf(body), colour, width)];
    case "long dashes":
      return [stroked(pathOf(body), colour, width, LONG_DASHES)];
    case "dots": {
      const dot = Math.max(width, DOTS.radius * 2);
      return [stroked(pathOf(body), colour, dot, [0, dot + DOTS.gap])];
    }
    case "short dashes":
      return [stroked(pathOf(body), colour, width, SHORT_DASHES)];
    case "double": {
      const apart = STRANDS.apart + width * STRANDS.apartPerWidth;
      const strand = Math.max(width * STRANDS.widthPerWidth, STRANDS.least);
      return [
        stroked(pathOf(beside(body, apart)), colour, strand),
        stroked(pathOf(beside(body, -apart)), colour, strand, SHORT_DASHES),
      ];
    }
  }
}

function crossBar(curve: Curve, middle: number, { class: kind, colour, width }: PrintedLine): readonly ShapeMark[] {
  if (PATTERN_OF[kind] !== "short dashes") return [];
  const t = timeAt(curve, middle);
  const on = pointAt(curve, t);
  const across = normalAt(curve, t);
  const end = (side: number): Point => ({ x: on.x + across.x * side, y: on.y + across.y * side });
  return [stroked(`M${at(end(-BAR.half))}L${at(end(BAR.half))}`, colour, Math.max(width, BAR.least))];
}

function headOf(neck: Point, tip: Point, half: number): string {
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const across = { x: (-(tip.y - neck.y) / length) * half, y: ((tip.x - neck.x) / length) * half };
  const corner = (side: number): string => at({ x: neck.x + across.x * side, y: neck.y + across.y * side });
  return `M${corner(1)}L${at(tip)}L${corner(-1)}z`;
}

/** The part of a curve between two times, which is such a curve again (de Casteljau). */
function partOf(curve: Curve, begin: number, end: number): Curve {
  const { from, control, to } = curve;
  const blossom = (s: number, t: number, a: number, b: number, c: number): number =>
    (1 - s) * ((1 - t) * a + t * b) + s * ((1 - t) * b + t * c);
  const middle = {
    x: blossom(begin, end, from.x, control.x, to.x),
    y: blossom(begin, end, from.y, control.y, to.y),
  };
  return { from: pointAt(curve, begin), control: middle, to: pointAt(curve, end) };
}

/** The curve that runs so far beside another. */
function beside(curve: Curve, distance: number): Curve {
  const moved = (point: Point, t: number): Point => {
    const across = normalAt(curve, t);
    return { x: point.x + across.x * distance, y: point.y + across.y * distance };
  };
  return { from: moved(curve.from, 0), control: moved(curve.control, 0.5), to: moved(curve.to, 1) };
}

/** Of length 1, to the left of the direction on a screen. */
function normalAt({ from, control, to }: Curve, t: number): Point {
  const x = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const y = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  const length = Math.hypot(x, y) || 1;
  return { x: y / length, y: -x / length };
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}
