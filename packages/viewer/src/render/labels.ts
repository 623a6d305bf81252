import { AIR, areasOf, type Candidate, type Placed, placeBest } from "./candidates.ts";
import { angleAt, type Curve, lengthOf, type Point, pointAt } from "./curve.ts";
import { type Area, CELL, Ground } from "./ground.ts";
import { ledPlaces } from "./leads.ts";

/** An actor's disc and its name, measured; in CSS pixels. */
export interface NodeBox extends Point {
  readonly id: string;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Signs that stand at its corner where there is room for them. */
  readonly notes: readonly Note[];
  /** Its name comes before the words of any line. */
  readonly isFirst: boolean;
  /** Where it comes first, its name may stand away from the disc. */
  readonly mayLead: boolean;
}

/** An upright box. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A sign at a disc: "↻ 2" for lines that lead back to it, "+12" for neighbours that are not in the picture. */
export interface Note extends Box {
  /** Of its disc. */
  readonly id: string;
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

/** Where a name stands; where that is not at its disc, a fine line leads from the disc to `lead`, at the name's edge. */
export interface PlacedName extends Placed {
  readonly lead: Point | null;
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
 * A name stands right of its disc, or left, below, above, or at a corner; of the free places the one that covers least of the lines.
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
  // A little less than the disc, so that rounding to cells never makes a name collide with its own.
  for (const node of nodes) taken.markDisc(node, node.radius - AIR);
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
  const placeLine = (candidates: Iterable<Candidate>): void => {
    const found = placeBest(candidates, taken, crossed);
    if (found !== undefined) placed.lines.push(found.placed);
  };
  const placeName = (node: NodeBox): void => {
    const found = placeBest(discs.ownPlaces(node, nodePlaces(node)), taken, crossed);
    if (found !== undefined) placed.nodes.push({ ...found.placed, lead: null });
  };
  const free = lines.filter(({ id }) => !isFixed.line.has(id));
  const numbers = free.filter(({ offset }) => offset === null);
  const worded = free.filter((line) => line.offset !== null && hasRoom(line)).slice(0, MOST_WORDED);
  const nameless = nodes.filter(({ id }) => !isFixed.node.has(id));
  const [first, others] = [nameless.filter(({ isFirst }) => isFirst), nameless.filter(({ isFirst }) => !isFirst)];
  const names = placeNames(first, taken, crossed, discs);
  placed.nodes.push(...names.placed);
  taken = names.taken;
  for (const line of numbers) placeLine(numberPlaces(line));
  for (const note of nodes.flatMap(({ notes }) => notes)) {
    const area = boxArea(note);
    if (isFixed.note.has(note.id + note.text)) continue;
    if (!taken.isFree(area)) continue;
    taken.mark(area);
    placed.notes.push(note);
  }
  for (let turn = 0; turn < Math.max(worded.length, others.length); turn++) {
    const [line, node] = [worded[turn], others[turn]];
    if (line !== undefined) placeLine(linePlaces(line));
    if (node !== undefined) placeName(node);
  }
  return placed;
}

/** So often the names without a place go before the others, and all are placed anew. */
const MOST_TRIES = 3;

/** Places the names that come first; where some find no place the order gives way, and the try that leaves out least counts. */
function placeNames(
  nodes: readonly NodeBox[],
  ground: Ground,
  crossed: Ground,
  discs: Discs,
): { readonly placed: readonly PlacedName[]; readonly taken: Ground } {
  let best: { readonly placed: readonly PlacedName[]; readonly taken: Ground } = { placed: [], taken: ground };
  let order = nodes;
  const hurried = new Set<NodeBox>();
  for (let turn = 0; turn < MOST_TRIES; turn++) {
    const taken = ground.copy();
    const placed: PlacedName[] = [];
    const missing: NodeBox[] = [];
    for (const node of order) {
      const found =
        placeBest(discs.ownPlaces(node, nodePlaces(node)), taken, crossed) ??
        (node.mayLead ? placeBest(ledPlaces(node, taken), taken, crossed) : undefined);
      if (found === undefined) missing.push(node);
      else placed.push({ ...found.placed, lead: found.lead ?? null });
    }
    if (turn === 0 || placed.length > best.placed.length) best = { placed, taken };
    // Who went first and still found no place has none.
    const urgent: readonly NodeBox[] = missing.filter((node) => node.mayLead && !hurried.has(node));
    if (urgent.length === 0) break;
    for (const node of urgent) hurried.add(node);
    order = [...urgent, ...order.filter((node) => !urgent.includes(node) && !missing.includes(node))];
  }
  return best;
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

/** Between a disc and its name. */
const GAP = 6;
/** The discs by where they are. */
class Discs {
  readonly #cells: ReadonlyMap<number, readonly NodeBox[]>;

  constructor(nodes: readonly NodeBox[]) {
    this.#cells = Map.groupBy(nodes, ({ x, y }) => cellOf(Math.floor(x / NEAR), Math.floor(y / NEAR)));
  }

  /**
   * The places of a name that nobody would take for the name of another disc, because that is nearer. The large names of
   * those who come first are not taken for names of small discs.
   */
  *ownPlaces(node: NodeBox, places: Iterable<Candidate>): Iterable<Candidate> {
    const rivalFrom = node.isFirst ? node.radius * RIVAL : 0;
    for (const candidate of places) {
      const { placed } = candidate;
      const away = distanceToBox(placed, node);
      const isRival = (other: NodeBox): boolean =>
        other !== node && other.radius >= rivalFrom && distanceToBox(placed, other) < away;
      if (!this.#someAround(placed, isRival)) yield candidate;
    }
  }

  #someAround({ x, y, width }: Placed, is: (disc: NodeBox) => boolean): boolean {
    const row = Math.floor(y / NEAR);
    const last = Math.floor((x + width / 2) / NEAR) + 1;
    for (let column = Math.floor((x - width / 2) / NEAR) - 1; column <= last; column++) {
      for (let line = row - 1; line <= row + 1; line++)
        if (this.#cells.get(cellOf(column, line))?.some(is)) return true;
    }
    return false;
  }
}

/** A cell as one number, however far it lies off the screen. */
function cellOf(column: number, row: number): number {
  return column * 2 ** 20 + row;
}

/** A disc smaller than this share of another is no rival for its name. */
const RIVAL = 0.75;

/** The side of the cells of `Discs`: no name stands farther from its disc. */
const NEAR = 40;

/** From the edge of a disc to an upright box. */
function distanceToBox({ x, y, width, height }: Placed, disc: NodeBox): number {
  const across = Math.max(0, Math.abs(disc.x - x) - width / 2);
  const down = Math.max(0, Math.abs(disc.y - y) - height / 2);
  return Math.hypot(across, down) - disc.radius;
}

function boxArea({ x, y, width, height }: Box): Area {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Where the names that come first may stand besides, as shares of the places beside and below the disc. */
const SPARE_SHIFTS: readonly (readonly [number, number])[] = [
  [0.25, 1],
  [-0.25, 1],
  [0.25, -1],
  [-0.25, -1],
  [0.75, 1],
  [-0.75, 1],
  [0.75, -1],
  [-0.75, -1],
  [1, 0.5],
  [1, -0.5],
  [-1, 0.5],
  [-1, -0.5],
];

function* nodePlaces({ id, x, y, radius, width, height, isFirst }: NodeBox): Iterable<Candidate> {
  const aside = radius + GAP + width / 2;
  const apart = radius + GAP - AIR + height / 2;
  const beside = radius * 0.7 + GAP + width / 2;
  const diagonal = radius * 0.7 + GAP / 2 + height / 2;
  const middles: readonly Point[] = [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + apart },
    { x, y: y - apart },
    { x: x + beside, y: y - diagonal },
    { x: x + beside, y: y + diagonal },
    { x: x - beside, y: y - diagonal },
    { x: x - beside, y: y + diagonal },
    { x: x + width / 2 - radius, y: y + apart },
    { x: x - width / 2 + radius, y: y + apart },
    { x: x + width / 2 - radius, y: y - apart },
    { x: x - width / 2 + radius, y: y - apart },
    ...(isFirst ? SPARE_SHIFTS.map(([across, down]) => ({ x: x + across * aside, y: y + down * (apart + 7) })) : []),
  ];
  for (const [place, middle] of middles.entries()) {
    const placed = { id, ...middle, angle: 0, width, height };
    yield { placed, areas: areasOf(placed), handicap: place * 2 };
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
