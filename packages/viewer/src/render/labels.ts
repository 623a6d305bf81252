import { AIR, areasOf, type Candidate, type Placed, type PlacedName, placeBest } from "./candidates.ts";
import { angleAt, type Curve, lengthOf, pointAt } from "./curve.ts";
import { type Area, CELL, Ground } from "./ground.ts";
import { Discs, type NodeBox, type NoteBox, placeNames } from "./names.ts";

/** A sign at its place; `id` is that of its disc. */
export interface Note extends Placed {
  readonly text: string;
}

/** A line and its words, measured. */
export interface LineBox {
  readonly id: string;
  readonly curve: Curve;
  /** What the discs at its ends cover. */
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly width: number;
  readonly height: number;
  /** Distance of the words' middle from the line; `null` for a number that stands upright on the line itself. */
  readonly offset: number | null;
}

export interface Placement {
  readonly nodes: readonly PlacedName[];
  readonly lines: readonly Placed[];
  readonly notes: readonly Note[];
}

/** Before anything has found its place. */
export const NOTHING_PLACED: Placement = { nodes: [], lines: [], notes: [] };

/**
 * Finds places for the names of `nodes` and the words of `lines`, both by falling priority, so that nothing lies on
 * another: neither names nor words nor discs. What finds no place is left out.
 *
 * A name stands right of its disc, or left, below, above, or at a corner, in one row or else in two; of the free places the
 * one that covers least of the lines.
 * Words stand along their line, upright, at its middle or near it, on the side that is emptier; they are left out where
 * they would fill more than four fifths of it. The names that are to be first come first; those without room at their
 * discs stand where there is some, and a fine line leads there. Then come numbers on lines and the signs at discs, then the
 * words of lines and the other names in turn: neither takes all the room from the other.
 *
 * What is `fixed` stays where it is.
 */
export function placeLabels(
  nodes: readonly NodeBox[],
  lines: readonly LineBox[],
  width: number,
  height: number,
  fixed: Placement = NOTHING_PLACED,
): Placement {
  let taken = new Ground(width, height);
  const crossed = new Ground(width, height);
  // A little less than the disc, so that rounding to cells never makes a name collide with its own; of a small one it is all.
  for (const node of nodes) taken.markDisc(node, node.radius - Math.min(AIR, node.radius / 6));
  for (const line of lines) markLine(crossed, line);
  const placed = { nodes: [...fixed.nodes], lines: [...fixed.lines], notes: [...fixed.notes] };
  for (const one of [...fixed.nodes, ...fixed.lines]) for (const area of areasOf(one)) taken.mark(area);
  for (const note of fixed.notes) taken.mark(boxArea(note));
  const isFixed = {
    node: new Set(fixed.nodes.map(({ id }) => id)),
    line: new Set(fixed.lines.map(({ id }) => id)),
    note: new Set(fixed.notes.map(({ id, text }) => id + text)),
  };
  const discs = new Discs(nodes);
  /** To where the others of its kind are, if there is a place for it. */
  const place = <P extends Placed>(candidates: Iterable<Candidate<P>>, to: P[]): void => {
    const found = placeBest(candidates, taken, crossed);
    if (found !== undefined) to.push(found);
  };
  const free = lines.filter(({ id }) => !isFixed.line.has(id));
  const numbers = free.filter(({ offset }) => offset === null);
  const worded = free.filter((line) => line.offset !== null && hasRoom(line)).slice(0, MOST_WORDED);
  const nameless = nodes.filter(({ id }) => !isFixed.node.has(id));
  const [first, others] = [nameless.filter(({ isFirst }) => isFirst), nameless.filter(({ isFirst }) => !isFirst)];
  const names = placeNames(first, taken, crossed, discs);
  placed.nodes.push(...names.placed);
  taken = names.taken;
  for (const line of numbers) place(numberPlaces(line), placed.lines);
  for (const node of nodes) {
    for (const note of node.notes) {
      if (!isFixed.note.has(node.id + note.text)) place(notePlaces(node, note), placed.notes);
    }
  }
  for (let turn = 0; turn < Math.max(worded.length, others.length); turn++) {
    const [line, node] = [worded[turn], others[turn]];
    if (line !== undefined) place(linePlaces(line), placed.lines);
    if (node !== undefined) place(discs.placesOf(node), placed.nodes);
  }
  return placed;
}

/** Whether two turned boxes have a point in common: they have none when an axis of one of them separates them. */
export function overlap(a: Placed, b: Placed): boolean {
  const distance = { x: b.x - a.x, y: b.y - a.y };
  return [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2].every((axis) => {
    const across = Math.abs(distance.x * Math.cos(axis) + distance.y * Math.sin(axis));
    return across < reach(a, axis) + reach(b, axis);
  });
}

function reach({ angle, width, height }: Placed, axis: number): number {
  return (Math.abs(Math.cos(angle - axis)) * width + Math.abs(Math.sin(angle - axis)) * height) / 2;
}

function boxArea({ x, y, width, height }: Placed): Area {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** A sign stands above its disc at its own side, or at another corner. */
function* notePlaces({ id, x, y, radius }: NodeBox, { text, width, height, side }: NoteBox): Iterable<Candidate<Note>> {
  const [across, down] = [radius * 0.4 + width / 2, radius + 1 + height / 2];
  const corners = [
    [side, -1],
    [-side, -1],
    [side, 1],
    [-side, 1],
  ] as const;
  for (const [place, [right, below]] of corners.entries()) {
    const placed = { id, text, x: x + right * across, y: y + below * down, angle: 0, width, height };
    yield { placed, areas: [boxArea(placed)], handicap: place };
  }
}

/** So many lines are tried: among more there is no room for the words of the rest. */
const MOST_WORDED = 250;

/** Whether the words of a line would fill no more than four fifths of it. */
function hasRoom({ curve, fromRadius, toRadius, width }: LineBox): boolean {
  return width <= (lengthOf(curve) - fromRadius - toRadius) * 0.8;
}

/** Along a line, from its middle outwards, as shares of the way to where the words would touch an end. */
const SHARES = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1];

function* linePlaces({ id, curve, fromRadius, toRadius, width, height, offset }: LineBox): Iterable<Candidate> {
  const length = lengthOf(curve);
  const free = length - fromRadius - toRadius;
  const middle = (fromRadius + free / 2) / length;
  const room = (free - width) / 2 / length;
  for (const [place, share] of SHARES.entries()) {
    const t = middle + share * room;
    const angle = upright(angleAt(curve, t));
    const on = pointAt(curve, t);
    for (const side of [1, -1]) {
      const aside = (offset ?? 0) * side;
      const placed = { id, x: on.x + Math.sin(angle) * aside, y: on.y - Math.cos(angle) * aside, angle, width, height };
      yield { placed, areas: areasOf(placed), handicap: place + (side < 0 ? 1 : 0) };
    }
  }
}

/** A number stands on the middle of its line, or a little off it. */
function* numberPlaces({ id, curve, fromRadius, toRadius, width, height }: LineBox): Iterable<Candidate> {
  const length = lengthOf(curve);
  const middle = (fromRadius + (length - fromRadius - toRadius) / 2) / length;
  for (const [place, off] of [0, -0.08, 0.08, -0.16, 0.16].entries()) {
    const placed = { id, ...pointAt(curve, middle + off), angle: 0, width, height };
    yield { placed, areas: [boxArea(placed)], handicap: place * 4 };
  }
}

/** Words are never upside down. */
function upright(angle: number): number {
  return Math.cos(angle) < 0 ? angle + Math.PI : angle;
}

function markLine(ground: Ground, { curve }: LineBox): void {
  const steps = Math.ceil(lengthOf(curve) / CELL);
  for (let step = 0; step <= steps; step++) ground.markAt(pointAt(curve, step / steps));
}
