import type { Point } from "./curve.ts";
import type { Area, Ground } from "./ground.ts";

/** Where words stand: their middle, and how far they are turned. */
export interface Placed extends Point {
  readonly id: string;
  readonly angle: number;
  readonly width: number;
  readonly height: number;
}

/** One way to set a name: in these rows, each with its own width, in a box of this size. */
export interface NameShape {
  readonly rows: readonly { readonly text: string; readonly width: number }[];
  readonly width: number;
  readonly height: number;
}

/** Where a name stands; where that is not at its disc, a fine line leads from the disc to `lead`, at the name's edge. */
export interface PlacedName extends Placed, NameShape {
  readonly lead: Point | null;
}

/** Candidates come by growing handicap, and each is made only when those before it were not good enough. */
export interface Candidate<P extends Placed = Placed> {
  readonly placed: P;
  readonly areas: readonly Area[];
  /** What makes a later place of the list worse than an earlier one, in cells. */
  readonly handicap: number;
}

/** Takes the room of the candidate that is free and covers least of what is `crossed`, if any is. */
export function placeBest<P extends Placed>(
  candidates: Iterable<Candidate<P>>,
  taken: Ground,
  crossed: Ground,
): P | undefined {
  let best: Candidate<P> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // None of the rest can cost less.
    if (candidate.handicap >= least) break;
    const isFree = candidate.areas.every((area) => taken.isFree(area));
    if (!isFree) continue;
    const cost = candidate.handicap + candidate.areas.reduce((sum, area) => sum + crossed.covered(area), 0);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  for (const area of best?.areas ?? []) taken.mark(area);
  return best?.placed;
}

/** A turned box as a row of small upright ones that cover it. */
export function areasOf({ x, y, angle, width, height }: Placed): readonly Area[] {
  const count = Math.abs(Math.sin(angle)) < 0.02 ? 1 : Math.max(1, Math.ceil(width / height));
  const step = width / count;
  const halfWidth = (Math.abs(Math.cos(angle)) * step + Math.abs(Math.sin(angle)) * height) / 2 + AIR;
  const halfHeight = (Math.abs(Math.sin(angle)) * step + Math.abs(Math.cos(angle)) * height) / 2 + AIR / 2;
  return Array.from({ length: count }, (_, place) => {
    const along = (place - (count - 1) / 2) * step;
    const middle = { x: x + Math.cos(angle) * along, y: y + Math.sin(angle) * along };
    return {
      left: middle.x - halfWidth,
      right: middle.x + halfWidth,
      top: middle.y - halfHeight,
      bottom: middle.y + halfHeight,
    };
  });
}

/** What keeps words apart from each other. */
export const AIR = 2;
