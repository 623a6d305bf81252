import { areasOf, type Candidate, type NameShape, type Placed, type PlacedName, placeBest } from "./candidates.ts";
import type { Point } from "./curve.ts";
import type { Ground } from "./ground.ts";
import { ledPlaces } from "./leads.ts";

/** A sign at a disc: "↻ 2" for lines that lead back to it, "+12" for neighbours that are not in the picture. */
export interface NoteBox {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The side where it stands if it can. */
  readonly side: -1 | 1;
}

/** An actor's disc and its name, measured; in CSS pixels. */
export interface NodeBox extends Point {
  readonly id: string;
  readonly radius: number;
  /** The ways to set its name, the one that reads best first. */
  readonly shapes: readonly NameShape[];
  /** Signs that stand at its corners where there is room for them. */
  readonly notes: readonly NoteBox[];
  /** Its name comes before the words of any line. */
  readonly isFirst: boolean;
  /** Where it comes first, its name may stand away from the disc. */
  readonly mayLead: boolean;
}

/** So often the names without a good place go before the others, and all are placed anew. */
const MOST_TRIES = 3;
/** A longer line to a name, in CSS pixels, is no good place. */
const FAR = 50;
/** A missing name is as bad as so many pixels of lines to names. */
const MISSING = 400;

/** Names with their places, and the ground that they leave. */
interface NamesTry {
  readonly placed: readonly PlacedName[];
  readonly taken: Ground;
  /** How bad it is. */
  readonly strain: number;
}

/**
 * Places the names that come first; where some find no place, or one far away, the order gives way. Of all tries the one
 * counts that leaves out least and has the shortest lines.
 */
export function placeNames(nodes: readonly NodeBox[], ground: Ground, crossed: Ground, discs: Discs): NamesTry {
  let best: NamesTry = { placed: [], taken: ground, strain: Number.POSITIVE_INFINITY };
  let order = nodes;
  const hurried = new Set<NodeBox>();
  for (let turn = 0; turn < MOST_TRIES; turn++) {
    const taken = ground.copy();
    const placed: PlacedName[] = [];
    const missing: NodeBox[] = [];
    const far: NodeBox[] = [];
    let away = 0;
    for (const node of order) {
      const found =
        placeBest(discs.placesOf(node), taken, crossed) ??
        (node.mayLead ? placeBest(ledPlaces(node, taken), taken, crossed) : undefined);
      if (found === undefined) missing.push(node);
      else {
        placed.push(found);
        const length = leadLength(node, found);
        away += length;
        if (length > FAR) far.push(node);
      }
    }
    const strain = away + MISSING * (nodes.length - placed.length);
    if (strain < best.strain) best = { placed, taken, strain };
    // Who went first and still found no place has none.
    const urgent = [...missing, ...far].filter((node) => node.mayLead && !hurried.has(node));
    if (urgent.length === 0) break;
    for (const node of urgent) hurried.add(node);
    order = [...urgent, ...order.filter((node) => !urgent.includes(node) && !missing.includes(node))];
  }
  return best;
}

/** Of the line from a disc to its name. */
function leadLength({ x, y, radius }: NodeBox, { lead }: PlacedName): number {
  return lead === null ? 0 : Math.hypot(lead.x - x, lead.y - y) - radius;
}

/** Between a disc and its name. */
const GAP = 6;

/** The discs by where they are. */
export class Discs {
  readonly #cells: ReadonlyMap<number, readonly NodeBox[]>;

  constructor(nodes: readonly NodeBox[]) {
    this.#cells = Map.groupBy(nodes, ({ x, y }) => cellOf(Math.floor(x / NEAR), Math.floor(y / NEAR)));
  }

  /**
   * The places of a name that nobody would take for the name of another disc, because that is nearer. The large names of
   * those who come first are not taken for names of small discs.
   */
  *placesOf(node: NodeBox): Iterable<Candidate<PlacedName>> {
    const rivalFrom = node.isFirst ? node.radius * RIVAL : 0;
    for (const candidate of nodePlaces(node)) {
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
const RIVAL = 0.85;

/** The side of the cells of `Discs`: no name stands farther from its disc. */
const NEAR = 48;

/** From the edge of a disc to an upright box. */
function distanceToBox({ x, y, width, height }: Placed, disc: NodeBox): number {
  const across = Math.max(0, Math.abs(disc.x - x) - width / 2);
  const down = Math.max(0, Math.abs(disc.y - y) - height / 2);
  return Math.hypot(across, down) - disc.radius;
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

/** How much worse a name in two rows is than one in one, in cells. */
const BROKEN = 14;

/** Where a name may stand at its disc, in one of its shapes. */
function* nodePlaces({ id, x, y, radius, shapes, isFirst }: NodeBox): Iterable<Candidate<PlacedName>> {
  for (const [rank, shape] of shapes.entries()) {
    for (const [place, middle] of middlesAround({ x, y, radius, isFirst }, shape).entries()) {
      const placed = { id, ...middle, ...shape, angle: 0, lead: null };
      yield { placed, areas: areasOf(placed), handicap: place * 2 + rank * BROKEN };
    }
  }
}

/** Where the middle of a name at its disc may be, the best first. */
function middlesAround(
  { x, y, radius, isFirst }: Pick<NodeBox, "x" | "y" | "radius" | "isFirst">,
  { width, height }: NameShape,
): readonly Point[] {
  const aside = radius + GAP + width / 2;
  const apart = radius + GAP - 1 + height / 2;
  const beside = radius * 0.7 + GAP + width / 2;
  const diagonal = radius * 0.7 + GAP / 2 + height / 2;
  return [
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
}
