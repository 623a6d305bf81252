import type { Arrangement, Place } from "../state/arrangement.ts";
import { type Body, partApart } from "./parting.ts";
import type { Tangle } from "./refinement.ts";
import type { ViewIndex } from "./view-index.ts";

/**
 * Where the `members` stand that do not stand where the view has them, by id. The same input gives the same places.
 * What `refined` makes of them takes time, and comes from elsewhere.
 */
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
const GREAT_CROWD = 300;
/** Of the square that a view lies in. */
const SIDE = 1000;
/** So many have it in any crowd. */
const NAMED = 25;

/** Pushes the members apart until each has room for its name, as far as there is room. */
function spread(index: ViewIndex, members: Uint8Array, pins: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const bodies = bodiesOf(index, members, pins, new Set(pins.keys()));
  return new Map(partApart(bodies).map(({ id, x, y }) => [id, { x, y }]));
}

/** The members with the room that they need, at their `places`, or else where the view has them. */
function bodiesOf(
  index: ViewIndex,
  members: Uint8Array,
  places: ReadonlyMap<string, Place>,
  held: ReadonlySet<string> = new Set(),
): readonly Body[] {
  const count = members.reduce((sum, one) => sum + one, 0);
  // A crowd has no room for all names: there it is enough that the discs lie apart.
  const share = Math.min(1, Math.sqrt(CROWD / Math.max(1, count)));
  let rank = 0;
  return index.view.actors.flatMap(({ id, label, x, y }, at): Body[] => {
    if (members[at] !== 1) return [];
    // The most mentioned come first, and have all the room that their names need.
    const room = rank++ < NAMED ? 1 : share;
    const halfWidth = Math.max(HALF_HEIGHT, ((Math.min(label.length, LONGEST) * LETTER + 30) * UNITS * room) / 2);
    return [{ id, halfWidth, halfHeight: HALF_HEIGHT, isHeld: held.has(id), ...(places.get(id) ?? { x, y }) }];
  });
}

/** The members at `places`, or else where the view has them, and what pulls them together: all that is told of each two. */
export function tangleOf(index: ViewIndex, members: Uint8Array, places: ReadonlyMap<string, Place>): Tangle {
  const roomy = bodiesOf(index, members, places);
  // In a great crowd no disc has the room for a name: there it is enough if all their rooms fit into the view.
  const share = roomy.length > GREAT_CROWD ? SIDE / (2 * HALF_HEIGHT * Math.sqrt(2 * roomy.length)) : null;
  const half = HALF_HEIGHT * (share ?? 1);
  const bodies = share === null ? roomy : roomy.map((body) => ({ ...body, halfWidth: half, halfHeight: half }));
  const placeOf = new Map(bodies.map(({ id }, place) => [index.actorAt.get(id) ?? -1, place]));
  const weights = new Map<number, number>();
  for (const [edge, { weight }] of index.view.edges.entries()) {
    const [from, to] = [placeOf.get(index.subject[edge] ?? -1), placeOf.get(index.object[edge] ?? -1)];
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * bodies.length + Math.max(from, to);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  const pulls = [...weights].map(([pair, weight]) => ({
    from: Math.floor(pair / bodies.length),
    to: pair % bodies.length,
    weight,
  }));
  return { bodies, pulls };
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
