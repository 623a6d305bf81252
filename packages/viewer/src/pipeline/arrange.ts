import type { Arrangement, Place } from "../state/arrangement.ts";
import type { ViewIndex } from "./view-index.ts";

/** Where the `members` stand that do not stand where the view has them, by id. The same input gives the same places. */
export function arrange(
  index: ViewIndex,
  members: Uint8Array,
  { layout, around, pins }: Arrangement,
): ReadonlyMap<string, Place> {
  const at = index.actorAt.get(around ?? "");
  if (layout === "spread") return spread(index, members, pins);
  return layout === "rings" && at !== undefined && members[at] === 1 ? rings(index, members, at) : new Map();
}

/** Units of the view to a CSS pixel, where the whole of it just fits a small picture. */
const UNITS = 1.6;
/** As in the names of the canvas, on average. */
const LETTER = 7.2;
const LONGEST = 28;
/** A disc with a name above or below it. */
const HALF_HEIGHT = (44 * UNITS) / 2;
/** So many have room for all their names. */
const CROWD = 50;
/** So many have it in any crowd. */
const NAMED = 25;
const ROUNDS = 150;

interface Body {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly isHeld: boolean;
  x: number;
  y: number;
}

/** Pushes actors apart until each has room for its name, or for so many rounds. */
function spread(index: ViewIndex, members: Uint8Array, pins: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const count = members.reduce((sum, one) => sum + one, 0);
  // A crowd has no room for all names: there it is enough that the discs lie apart.
  const share = Math.min(1, Math.sqrt(CROWD / Math.max(1, count)));
  let rank = 0;
  const bodies = index.view.actors.flatMap(({ id, label, x, y }, at): Body[] => {
    if (members[at] !== 1) return [];
    // The most mentioned come first, and have all the room that their names need.
    const room = rank++ < NAMED ? 1 : share;
    const halfWidth = Math.max(HALF_HEIGHT, ((Math.min(label.length, LONGEST) * LETTER + 30) * UNITS * room) / 2);
    return [{ id, halfWidth, halfHeight: HALF_HEIGHT, isHeld: pins.has(id), ...(pins.get(id) ?? { x, y }) }];
  });
  const tallest = 2 * HALF_HEIGHT;
  for (let round = 0; round < ROUNDS; round++) {
    bodies.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    let moved = false;
    bodies.forEach((body, place) => {
      for (let next = place + 1; next < bodies.length; next++) {
        const other = bodies[next];
        if (other === undefined || other.y - body.y >= tallest) break;
        if (pushApart(body, other)) moved = true;
      }
    });
    if (!moved) break;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Away from each other, until the ellipses of their rooms no longer touch; whether they had to move. */
function pushApart(a: Body, b: Body): boolean {
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

/** Between two rings, and between two actors on a ring, in units of the view. */
const RING = 190;
const ON_RING = 75;

/** Rings around an actor, by how many edges lead to it; whom no edge leads to stands on the outermost. */
function rings(index: ViewIndex, members: Uint8Array, centre: number): ReadonlyMap<string, Place> {
  const parents = new Map<number, number>([[centre, centre]]);
  const hops: number[][] = [[centre]];
  for (let ring = hops[0] ?? []; ring.length > 0; ) {
    const next: number[] = [];
    for (const actor of ring) {
      for (const edge of index.incident[actor] ?? []) {
        const [from = -1, to = -1] = [index.subject[edge], index.object[edge]];
        const other = from === actor ? to : from;
        if (members[other] !== 1 || parents.has(other)) continue;
        parents.set(other, actor);
        next.push(other);
      }
    }
    if (next.length > 0) hops.push(next);
    ring = next;
  }
  const apart = [...members.keys()].filter((actor) => members[actor] === 1 && !parents.has(actor));
  if (apart.length > 0) hops.push(apart);
  const angles = new Map<number, number>();
  const places = new Map<string, Place>();
  let radius = 0;
  for (const [hop, ring] of hops.entries()) {
    if (hop > 0) radius = Math.max(radius + RING, (ring.length * ON_RING) / (2 * Math.PI));
    // Who came by the same actor stays together, on its side.
    const ordered = [...ring].sort(
      (a, b) => (angles.get(parents.get(a) ?? -1) ?? 0) - (angles.get(parents.get(b) ?? -1) ?? 0) || a - b,
    );
    for (const [place, actor] of ordered.entries()) {
      const angle = (2 * Math.PI * place) / ordered.length;
      angles.set(actor, angle);
      const id = index.view.actors[actor]?.id ?? "";
      places.set(id, { x: radius * Math.sin(angle), y: radius * Math.cos(angle) });
    }
  }
  return places;
}
