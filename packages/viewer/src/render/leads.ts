import { AIR, areasOf, type Candidate, type NameShape, type PlacedName } from "./candidates.ts";
import type { Point } from "./curve.ts";
import { type Area, CELL, type Ground } from "./ground.ts";

/** How short and how long such a line may be, in CSS pixels, by which steps it grows, and to how many sides it is tried. */
const SHORTEST = 12;
const LONGEST = 164;
const STEP = 2 * CELL;
const SIDES = 40;

/** A disc and how its name can be set. */
interface Led extends Point {
  readonly id: string;
  readonly radius: number;
  readonly shapes: readonly NameShape[];
}

/**
 * Places for a name away from its disc, the nearest first, where a straight line leads to an edge of the name and the way
 * there is free: neither discs nor names nor other such lines lie on it.
 */
export function* ledPlaces(led: Led, taken: Ground): Iterable<Candidate<PlacedName>> {
  const ways = Array.from({ length: SIDES }, (_, side) => wayTo((2 * Math.PI * side) / SIDES, led, taken));
  for (let length = SHORTEST; length <= LONGEST; length += STEP) {
    for (const { across, down, free } of ways) {
      if (length > free) continue;
      const lead = { x: led.x + across * (led.radius + length), y: led.y + down * (led.radius + length) };
      for (const shape of led.shapes) {
        const { width, height } = shape;
        for (const middle of namesAt(lead, shape, { across, down })) {
          const placed = { id: led.id, ...middle, ...shape, angle: 0, lead };
          const [name] = areasOf({ ...placed, width: width + 2 * AIR, height: height + 2 * AIR });
          // Most are not: the way is worth its points only where the name itself has room.
          if (name === undefined || !taken.isFree(name)) continue;
          const way = pointsOf(led, { across, down }, length).map(pointArea);
          yield { placed, areas: [name, ...way], handicap: length / 2 };
        }
      }
    }
  }
}

/** A direction on the screen. */
interface Way {
  readonly across: number;
  readonly down: number;
}

/** How far from the edge of its disc one comes to a side before something is in the way. */
function wayTo(angle: number, led: Led, taken: Ground): Way & { readonly free: number } {
  const way = { across: Math.cos(angle), down: Math.sin(angle) };
  const points = pointsOf(led, way, LONGEST);
  const blocked = points.findIndex((point) => taken.isTakenAt(point));
  return { ...way, free: blocked < 0 ? LONGEST : LONGEST - (points.length - blocked) * CELL };
}

/** Points a cell apart, from where one is clear of the disc itself. */
function pointsOf({ x, y, radius }: Led, { across, down }: Way, length: number): readonly Point[] {
  const start = radius + CELL;
  const count = Math.max(0, Math.floor((radius + length - AIR - start) / CELL));
  return Array.from({ length: count }, (_, step) => {
    const away = start + step * CELL;
    return { x: x + across * away, y: y + down * away };
  });
}

/** Where the middle of a name may be whose edge touches `lead`, which lies to this side of the disc. */
function namesAt(lead: Point, { width, height }: NameShape, { across, down }: Way): readonly Point[] {
  const names: Point[] = [];
  if (Math.abs(across) > 0.3) names.push({ x: lead.x + (Math.sign(across) * width) / 2, y: lead.y });
  if (Math.abs(down) <= 0.3) return names;
  const y = lead.y + (Math.sign(down) * height) / 2;
  return [...names, ...[0, 0.3, -0.3].map((share) => ({ x: lead.x + share * width, y }))];
}

function pointArea({ x, y }: Point): Area {
  return { left: x, right: x, top: y, bottom: y };
}
