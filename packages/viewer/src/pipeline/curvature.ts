import type { ViewIndex } from "./view-index.ts";

/** How far apart the curves of a fan lie, as a share of the distance between their ends. */
const STEP = 0.17;
/** What a fan may span in all. */
const WIDEST = 0.9;
/** A line alone is bent this little, so that it does not look like a rule of the page. */
const ALONE = 0.06;

/**
 * For each edge how far its curve leaves the straight line, as a share of the distance of its ends; positive is to the
 * left of its direction.
 *
 * Edges between the same two actors share a fan, whatever their direction, so that no two lie on one another; only the
 * `seen` take a place in it.
 */
export function curvatures(index: ViewIndex, seen: Uint8Array): Float32Array {
  const bends = new Float32Array(seen.length);
  for (const edges of pairsOf(index, seen)) {
    const offsets = bendsOf(edges.length);
    edges.forEach((edge, place) => {
      const offset = offsets[place] ?? 0;
      bends[edge] = runsForward(index, edge) ? offset : -offset;
    });
  }
  return bends;
}

/** The bends of so many lines between two actors. */
export function bendsOf(lines: number): readonly number[] {
  if (lines === 1) return [ALONE];
  const step = Math.min(STEP, WIDEST / lines);
  return Array.from({ length: lines }, (_, place) => (place - (lines - 1) / 2) * step + (lines % 2) * 0.02);
}

/** How far apart the middles of so many lines lie, as a share of the distance between their ends. */
export function gapOf(lines: number): number {
  // A quadratic curve reaches half as far as its control point.
  return Math.min(STEP, WIDEST / lines) / 2;
}

/** The `seen` edges that are drawn as lines, for each two actors that have any. */
export function pairsOf(index: ViewIndex, seen: Uint8Array): Iterable<readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (let edge = 0; edge < seen.length; edge++) {
    const from = index.subject[edge] ?? -1;
    const to = index.object[edge] ?? -1;
    if (seen[edge] !== 1 || from < 0 || to < 0 || from === to) continue;
    const pair = Math.min(from, to) * index.view.actors.length + Math.max(from, to);
    const edges = pairs.get(pair);
    if (edges === undefined) pairs.set(pair, [edge]);
    else edges.push(edge);
  }
  return pairs.values();
}

/** Whether an edge goes from the actor that is earlier in the view. */
export function runsForward(index: ViewIndex, edge: number): boolean {
  return (index.subject[edge] ?? 0) < (index.object[edge] ?? 0);
}
