import { UndirectedGraph } from "graphology";
import library from "graphology-layout-forceatlas2";
import type { EntityId } from "../entity/entity.ts";
import type { Contacts } from "./project.ts";

/** A place on the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where to draw each node: ForceAtlas2 from seeded positions, then nodes that lie too close are pushed apart; nodes
 * without an edge stand in rows below, so that they do not crowd the rest. The first of `names`, which come by falling
 * rank, get room for their names as far as the square has it: who is most spoken of should not be nameless.
 *
 * The points lie in a square of side 1000 around the origin, rounded to 0.01. The same graph has the same layout: where a
 * node starts is a hash of its id, and the number of steps depends on the size of the graph alone.
 * Source: Jacomy et al. 2014, "ForceAtlas2", PLoS ONE 9(6).
 */
export function layoutOf(
  contacts: Contacts,
  names: readonly (readonly [EntityId, name: string])[] = [],
): ReadonlyMap<EntityId, Point> {
  const [linked, lone] = [contacts.nodes(), [] as string[]];
  for (let i = linked.length - 1; i >= 0; i--) {
    if (contacts.degree(linked[i] as string) === 0) lone.unshift(...linked.splice(i, 1));
  }
  const gap = gapFor(contacts.order);
  const points = intoSquare(attract(contacts, linked));
  spread(points, roomsFor(names, gap, linked), gap);
  const placed = intoSquare([...points, ...rowsBelow(points, lone.length, gap)]);
  const nodes = [...linked, ...lone];
  return new Map(placed.map(({ x, y }, index) => [nodes[index] as EntityId, { x: round(x), y: round(y) }]));
}

/** The places that ForceAtlas2 finds for `nodes`, in their order. */
function attract(contacts: Contacts, nodes: readonly EntityId[]): readonly Point[] {
  const forces = new UndirectedGraph<Point, { weight: number }>();
  for (const node of nodes) forces.addNode(node, startOf(node));
  // A pair of whom much is said should not become one dot, so weight counts by its logarithm.
  contacts.forEachEdge((_edge, { weight }, source, target) => {
    forces.addEdge(source, target, { weight: Math.log2(1 + weight) });
  });
  if (forces.order === 0) return [];
  const settings = { ...forceAtlas2.inferSettings(forces), gravity: 1, barnesHutOptimize: forces.order > 500 };
  const placed = forceAtlas2(forces, { iterations: stepsFor(forces.order), settings });
  return nodes.map((node) => placed[node] as Point);
}

/** `count` places in rows as wide as `points`, which they leave alone. */
function rowsBelow(points: readonly Point[], count: number, gap: number): readonly Point[] {
  const top = points.length === 0 ? 0 : least(points.map(({ y }) => y)) - 2 * gap;
  const perRow = points.length === 0 ? Math.ceil(Math.sqrt(count)) : Math.max(1, Math.floor(side / gap));
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const width = Math.min(perRow, count - row * perRow);
    return { x: ((index % perRow) - (width - 1) / 2) * gap, y: top - row * gap };
  });
}

// The types describe an ES module, but the package is CommonJS: what is imported is the function itself.
const forceAtlas2 = library as unknown as typeof library.default;

const side = 1000;

/** Many steps for a small graph, where they cost nothing; about five seconds' worth for one of 10,000 nodes. */
function stepsFor(order: number): number {
  return Math.round(Math.min(500, Math.max(40, 150_000 / order)));
}

/** The least distance between two nodes: room for a disc and a label, as far as the square has it. */
function gapFor(order: number): number {
  return Math.min(80, 0.6 * Math.sqrt((side * side) / Math.max(1, order)));
}

/** A point in the unit square that depends on nothing but the id. */
function startOf(id: string): Point {
  return { x: hash(`x${id}`) / 2 ** 32, y: hash(`y${id}`) / 2 ** 32 };
}

/** FNV-1a, 32 bits, with a final mix, as neighbouring ids would otherwise start as neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Moves the middle of the points to the origin, and stretches them so that they just fit the square. */
function intoSquare(points: readonly Point[]): MutablePoint[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [least(xs), -least(xs.map(negate)), least(ys), -least(ys.map(negate))];
  const extent = Math.max(right - left, bottom - top);
  const scale = extent > 0 ? side / extent : 0;
  return points.map(({ x, y }) => ({ x: (x - (left + right) / 2) * scale, y: (y - (top + bottom) / 2) * scale }));
}

interface MutablePoint {
  x: number;
  y: number;
}

/** What a node keeps free around it: the axes of an ellipse. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** A letter of a name, and a disc with a name above or below it, in units of the square; for an ordinary screen. */
const letter = 13;
const nameHeight = 95;
const longestName = 28;
/** What names may take of the square. */
const shareOfNames = 0.4;

/** `gap` around each of `nodes`, and more around those whose names have a share of the square. */
function roomsFor(
  names: readonly (readonly [EntityId, string])[],
  gap: number,
  nodes: readonly EntityId[],
): readonly Room[] {
  const wide = new Map<EntityId, Room>();
  let left = shareOfNames * side * side;
  for (const [node, name] of names) {
    const width = Math.max(gap, Math.min(name.length, longestName) * letter);
    const height = Math.max(gap, nameHeight);
    left -= width * height;
    if (left < 0) break;
    wide.set(node, { width, height });
  }
  const usual = { width: gap, height: gap };
  return nodes.map((node) => wide.get(node) ?? usual);
}

/** Pushes points whose rooms overlap apart, each by half of what is missing, for a bounded number of rounds. */
function spread(points: readonly MutablePoint[], rooms: readonly Room[], gap: number): void {
  const wide = rooms.flatMap(({ width, height }, index) => (width > gap || height > gap ? [index] : []));
  for (let turn = 0; turn < 60; turn++) {
    let moved = false;
    const push = (a: number, b: number): void => {
      const room = rooms[a] as Room;
      const other = rooms[b] as Room;
      const apart = { width: (room.width + other.width) / 2, height: (room.height + other.height) / 2 };
      if (pushApart(points[a] as MutablePoint, points[b] as MutablePoint, apart, a)) moved = true;
    };
    const cells = Map.groupBy(points.keys(), (index) => cellOf(points[index] as MutablePoint, gap, 0, 0));
    for (const [index, point] of points.entries()) {
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          for (const other of cells.get(cellOf(point, gap, dx, dy)) ?? []) if (other > index) push(index, other);
        }
      }
    }
    // There are few of these, and they reach farther than their cells.
    for (const index of wide)
      for (let other = 0; other < points.length; other++) if (other !== index) push(index, other);
    if (!moved) return;
  }
}

function cellOf({ x, y }: Point, size: number, dx: number, dy: number): string {
  return `${Math.floor(x / size) + dx} ${Math.floor(y / size) + dy}`;
}

/** Whether the two had to move. Points on top of each other part in a direction that `turn` decides. */
function pushApart(a: MutablePoint, b: MutablePoint, { width, height }: Room, turn: number): boolean {
  const distance = Math.hypot((b.x - a.x) / width, (b.y - a.y) / height);
  if (distance >= 0.999) return false;
  const [x, y] =
    distance > 0
      ? [(b.x - a.x) / distance, (b.y - a.y) / distance]
      : [Math.cos(turn + 1) * width, Math.sin(turn + 1) * height];
  const push = (1 - distance) / 2;
  a.x -= x * push;
  a.y -= y * push;
  b.x += x * push;
  b.y += y * push;
  return true;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function negate(value: number): number {
  return -value;
}

/** To 0.01; adding 0 turns −0 into 0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
