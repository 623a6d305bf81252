import { gapOf } from "../pipeline/curvature.ts";
import type { Pair, SceneContent, SceneView } from "./scene.ts";

/** Lines of a fan are this far apart, in CSS pixels, or the fan stays folded. */
const ROOM = 17;

interface Fan {
  readonly ends: Pair;
  readonly lines: readonly string[];
  readonly bundles: readonly string[];
}

/** Which pairs of nodes have their lines fanned out, and which show bundles. */
export class Fans {
  readonly #fans = new Map<string, Fan>();
  readonly #fanOf = new Map<string, string>();
  #open: ReadonlySet<string> = new Set();

  /** Only pairs that can have a bundle are of interest. */
  constructor({ lines, bundles }: SceneContent) {
    const bundlesOf = Map.groupBy(bundles, ({ from, to }) => keyOf([from, to]));
    const linesOf = Map.groupBy(lines, ({ from, to }) => keyOf([from, to]));
    for (const [key, [first, ...rest]] of bundlesOf) {
      if (first === undefined) continue;
      const fan: Fan = {
        ends: [first.from, first.to],
        lines: (linesOf.get(key) ?? []).map(({ id }) => id),
        bundles: [first, ...rest].map(({ id }) => id),
      };
      this.#fans.set(key, fan);
      for (const id of [...fan.lines, ...fan.bundles]) this.#fanOf.set(id, key);
    }
  }

  /** Whether a line or a bundle belongs to a pair that is folded. */
  isFolded(id: string): boolean {
    const key = this.#fanOf.get(id);
    return key !== undefined && !this.#open.has(key);
  }

  /** Fans out the wanted pairs and those that have room; returns the lines and bundles of pairs that changed. */
  update(view: SceneView, wanted: readonly Pair[], distance: (pair: Pair) => number): readonly string[] {
    const asked = new Set(wanted.map(keyOf));
    const open = new Set<string>();
    const changed: string[] = [];
    for (const [key, { ends, lines, bundles }] of this.#fans) {
      const seen = lines.filter((id) => view.isLineSeen(id)).length;
      if (asked.has(key) || gapOf(Math.max(1, seen)) * distance(ends) >= ROOM) open.add(key);
      if (open.has(key) !== this.#open.has(key)) changed.push(...lines, ...bundles);
    }
    this.#open = open;
    return changed;
  }
}

function keyOf([a, b]: Pair): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
