/** A disc with the room that its name needs around it, in units of the view. */
export interface Body {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** It stays where it is. */
  readonly isHeld: boolean;
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 150;

/** The bodies pushed apart until the ellipses of their rooms no longer touch, or for so many rounds; in their order. */
export function partApart(bodies: readonly Body[]): readonly Body[] {
  const parted: MutableBody[] = bodies.map((body) => ({ ...body }));
  const sorted = [...parted];
  const tallest = 2 * bodies.reduce((most, { halfHeight }) => Math.max(most, halfHeight), 0);
  for (let round = 0; round < ROUNDS; round++) {
    sorted.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    let moved = false;
    sorted.forEach((body, place) => {
      for (let next = place + 1; next < sorted.length; next++) {
        const other = sorted[next];
        if (other === undefined || other.y - body.y >= tallest) break;
        if (pushApart(body, other)) moved = true;
      }
    });
    if (!moved) break;
  }
  return parted;
}

interface MutableBody extends Body {
  x: number;
  y: number;
}

/** Away from each other, until the ellipses of their rooms no longer touch; whether they had to move. */
function pushApart(a: MutableBody, b: MutableBody): boolean {
  const [width, height] = [a.halfWidth + b.halfWidth, a.halfHeight + b.halfHeight];
  const distance = Math.hypot((b.x - a.x) / width, (b.y - a.y) / height);
  if (distance >= 0.99 || (a.isHeld && b.isHeld)) return false;
  // On top of each other they part across.
  const [x, y] = distance > 0.01 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [width, 0];
  const push = 1 - distance;
  const share = a.isHeld ? 0 : b.isHeld ? 1 : 0.5;
  a.x -= x * push * share;
  a.y -= y * push * share;
  b.x += x * push * (1 - share);
  b.y += y * push * (1 - share);
  return true;
}
