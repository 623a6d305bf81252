import type { Point } from "./curve.ts";

/** The arrow keys. */
export type Direction = "left" | "right" | "up" | "down";

const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest of `places` from `from` in a direction, or `null`.
 *
 * Only what lies within 60° of the direction counts, and what lies off it counts as farther, up to three times.
 */
export function nearestTowards<T extends Point>(from: Point, direction: Direction, places: readonly T[]): T | null {
  const step = STEPS[direction];
  let nearest: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const x = place.x - from.x;
    const y = place.y - from.y;
    const distance = Math.hypot(x, y);
    const straight = (x * step.x + y * step.y) / distance;
    if (distance < 1 || straight < 0.5) continue;
    const cost = distance * (1 + 4 * (1 - straight));
    if (cost < least) {
      least = cost;
      nearest = place;
    }
  }
  return nearest;
}
