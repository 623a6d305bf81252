import { gapOf } from "../pipeline/curvature.ts";
import type { Pair } from "./scene.ts";
import type { SceneBundle, SceneContent, SceneLine, SceneView } from "./scene-content.ts";

/** Lines of a fan are this far apart, in CSS pixels, or the fan stays folded. */
const ROOM = 17;

/** All lines between two nodes, and the bundles that can stand for them. */
interface Fan {
  readonly ends: Pair;
  readonly lines: readonly SceneLine[];
  readonly bundles: readonly SceneBundle[];
}

/** Lines and bundles. */
export interface Strands {
  readonly lines: readonly SceneLine[];
  readonly bundles: readonly SceneBundle[];
}

/** Which pairs of nodes have their lines fanned out, and which show bundles. */
export class Fans {
  readonly #fans = new Map<string, Fan>();
  readonly #fanOfBundle = new Map<string, string>();
  /** One byte a line. */
  readonly #folded: Uint8Array;
  #open: ReadonlySet<string> = new Set();

  /** Only pairs that can have a bundle are of interest. */
  constructor({ lines, bundles }: SceneContent) {
    const bundlesOf = Map.groupBy(bundles, ({ from, to }) => keyOf([from, to]));
    const linesOf = new Map([...bundlesOf.keys()].map((key) => [key, [] as SceneLine[]]));
    for (const line of lines) linesOf.get(keyOf([line.from, line.to]))?.push(line);
    this.#folded = new Uint8Array((lines.at(-1)?.at ?? -1) + 1);
    for (const [key, [first, ...rest]] of bundlesOf) {
      if (first === undefined) continue;
      const fan: Fan = { ends: [first.from, first.to], lines: linesOf.get(key) ?? [], bundles: [first, ...rest] };
      this.#fans.set(key, fan);
      for (const { id } of fan.bundles) this.#fanOfBundle.set(id, key);
      this.#fold(fan, true);
    }
  }

  /** Whether a line belongs to a pair that is folded. */
  isLineFolded(at: number): boolean {
    return this.#folded[at] === 1;
  }

  /** Whether a bundle belongs to a pair that is folded. */
  isBundleFolded(id: string): boolean {
    const key = this.#fanOfBundle.get(id);
    return key !== undefined && !this.#open.has(key);
  }

  /** Fans out the wanted pairs and those that have room; returns what belongs to pairs that changed. */
  update(view: SceneView, wanted: readonly Pair[], distance: (pair: Pair) => number): Strands {
    const asked = new Set(wanted.map(keyOf));
    const open = new Set<string>();
    const changed: Fan[] = [];
    for (const [key, fan] of this.#fans) {
      let seen = 0;
      for (const { at } of fan.lines) if (view.isLineSeen(at)) seen++;
      if (asked.has(key) || (seen > 0 && gapOf(seen) * distance(fan.ends) >= ROOM)) open.add(key);
      if (open.has(key) === this.#open.has(key)) continue;
      changed.push(fan);
      this.#fold(fan, !open.has(key));
    }
    this.#open = open;
    return {
      lines: changed.flatMap(({ lines }) => lines),
      bundles: changed.flatMap(({ bundles }) => bundles),
    };
  }

  #fold({ lines }: Fan, isFolded: boolean): void {
    for (const { at } of lines) this.#folded[at] = isFolded ? 1 : 0;
  }
}

function keyOf([a, b]: Pair): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
