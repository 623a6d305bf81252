/** A place on the screen, in CSS pixels from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve, as the edge program draws it. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The curve from `from` to `to` that leaves the straight line by `curvature` times its length, to the left of it. */
export function curveBetween(from: Point, to: Point, curvature: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  return { from, control, to };
}

/** The place at `t`, from 0 at the start to 1 at the end. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const a = (1 - t) ** 2;
  const b = 2 * t * (1 - t);
  const c = t ** 2;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The direction at `t`, in radians. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const x = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const y = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  return Math.atan2(y, x);
}

/** Its length, to within a percent. */
export function lengthOf(curve: Curve): number {
  const steps = 12;
  let length = 0;
  let before = curve.from;
  for (let step = 1; step <= steps; step++) {
    const next = pointAt(curve, step / steps);
    length += Math.hypot(next.x - before.x, next.y - before.y);
    before = next;
  }
  return length;
}

/** The time at which so much of the curve's length is behind, to within a percent. */
export function timeAt(curve: Curve, distance: number): number {
  const steps = 64;
  let length = 0;
  let before = curve.from;
  for (let step = 1; step <= steps; step++) {
    const next = pointAt(curve, step / steps);
    const piece = Math.hypot(next.x - before.x, next.y - before.y);
    if (length + piece >= distance) return (step - 1 + (distance - length) / (piece || 1)) / steps;
    length += piece;
    before = next;
  }
  return 1;
}

/** The shortest distance from `point` to the curve, to within a pixel. */
export function distanceTo(curve: Curve, point: Point): number {
  const steps = Math.max(12, Math.ceil(lengthOf(curve) / 2));
  let nearest = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= steps; step++) {
    const { x, y } = pointAt(curve, step / steps);
    nearest = Math.min(nearest, Math.hypot(x - point.x, y - point.y));
  }
  return nearest;
}
