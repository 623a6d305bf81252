import iterate from "graphology-layout-forceatlas2/iterate.js";
import { type Body, partApart } from "./parting.ts";

/** Actors, and how much is told of each two of them, by their places among the bodies. */
export interface Tangle {
  readonly bodies: readonly Body[];
  readonly pulls: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** After so many steps it rests in any case. */
export const MOST_STEPS = 300;

/** It rests when a step moves the actors by no more than this share of the whole, on average. */
const REST = 0.001;

/** Numbers that ForceAtlas2 keeps of a node and of an edge. */
const PER_NODE = 10;
const PER_EDGE = 3;
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8];

/**
 * ForceAtlas2 from where the actors stand, step by step. What is in the middle of much comes to the middle; who has to do
 * with nobody stays where he is. The whole keeps its middle and its size, so that it stays in the frame.
 *
 * The same tangle has the same places after the same number of steps.
 * Source: Jacomy et al. 2014, "ForceAtlas2", PLoS ONE 9(6).
 */
export class Refinement {
  readonly #bodies: readonly Body[];
  /** The bodies that anything pulls at, by their places. */
  readonly #linked: readonly number[];
  readonly #nodes: Float32Array;
  readonly #edges: Float32Array;
  readonly #settings: Readonly<Record<string, number | boolean>>;
  readonly #frame: Frame;
  #steps = 0;
  #isAtRest: boolean;

  constructor({ bodies, pulls }: Tangle) {
    this.#bodies = bodies;
    this.#linked = [...new Set(pulls.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    this.#isAtRest = pulls.length === 0;
    this.#frame = frameOf(this.#linked.map((place) => bodies[place] as Body));
    this.#nodes = new Float32Array(this.#linked.length * PER_NODE);
    this.#edges = new Float32Array(pulls.length * PER_EDGE);
    const starts = new Map(this.#linked.map((place, at) => [place, at * PER_NODE]));
    for (const [place, start] of starts) {
      const { x, y } = bodies[place] as Body;
      this.#nodes.set([x - this.#frame.x, y - this.#frame.y], start);
      for (const field of [MASS, CONVERGENCE, SIZE]) this.#nodes[start + field] = 1;
    }
    for (const [at, { from, to, weight }] of pulls.entries()) {
      const ends = [starts.get(from) ?? 0, starts.get(to) ?? 0] as const;
      // A pair of whom much is said should not become one dot, so weight counts by its logarithm.
      const pull = Math.log2(1 + weight);
      this.#edges.set([...ends, pull], at * PER_EDGE);
      for (const end of ends) this.#nodes[end + MASS] = (this.#nodes[end + MASS] ?? 0) + pull;
    }
    const count = this.#linked.length;
    this.#settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      strongGravityMode: true,
      gravity: 1,
      scalingRatio: 10,
      slowDown: 1 + Math.log(Math.max(1, count)),
      barnesHutOptimize: count > 500,
      barnesHutTheta: 0.5,
    };
  }

  /** How many steps were taken. */
  get steps(): number {
    return this.#steps;
  }

  get isAtRest(): boolean {
    return this.#isAtRest;
  }

  /** Takes a step, unless it rests. */
  step(): void {
    if (this.#isAtRest) return;
    const before = this.#nodes.slice();
    iterate(this.#settings, this.#nodes, this.#edges);
    this.#steps++;
    let moved = 0;
    for (let start = 0; start < before.length; start += PER_NODE) {
      moved += Math.hypot(this.#at(start) - (before[start] ?? 0), this.#at(start + 1) - (before[start + 1] ?? 0));
    }
    const { side } = frameOf(this.#points());
    this.#isAtRest = this.#steps >= MOST_STEPS || moved / this.#linked.length <= REST * side;
  }

  /** Where the bodies stand now; `isParted`: with the rooms that they need. */
  places(isParted: boolean): readonly Body[] {
    const points = this.#points();
    const now = frameOf(points);
    const scale = now.side > 0 ? this.#frame.side / now.side : 1;
    const bodies = [...this.#bodies];
    for (const [at, place] of this.#linked.entries()) {
      const { x, y } = points[at] as Point;
      bodies[place] = {
        ...(bodies[place] as Body),
        x: this.#frame.x + (x - now.x) * scale,
        y: this.#frame.y + (y - now.y) * scale,
      };
    }
    return isParted ? partApart(bodies) : bodies;
  }

  #points(): readonly Point[] {
    return this.#linked.map((_, at) => ({ x: this.#at(at * PER_NODE), y: this.#at(at * PER_NODE + 1) }));
  }

  #at(place: number): number {
    return this.#nodes[place] ?? 0;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of some points, and the longer side of the box around them. */
interface Frame extends Point {
  readonly side: number;
}

function frameOf(points: readonly Point[]): Frame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { x: 0, y: 0, side: 0 };
  return { x: (left + right) / 2, y: (top + bottom) / 2, side: Math.max(right - left, bottom - top) };
}
