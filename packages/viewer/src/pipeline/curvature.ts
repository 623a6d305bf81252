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
  for (let edge = 0; edge < seen.length; edge++) {
    const to = index.object[edge] ?? -1;
    if (seen[edge] !== 1 || to < 0 || to === index.subject[edge]) continue;
    bends[edge] = runsForward(index, edge) ? ALONE : -ALONE;
  }
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

/** For each two actors with more than one of the `seen` edges between them, these edges. */
export function pairsOf({ pairs }: ViewIndex, seen: Uint8Array): readonly (readonly number[])[] {
  return pairs.map((edges) => edges.filter((edge) => seen[edge] === 1)).filter((edges) => edges.length > 1);
}

/** Whether an edge goes from the actor that is earlier in the view. */
export function runsForward(index: ViewIndex, edge: number): boolean {
  return (index.subject[edge] ?? 0) < (index.object[edge] ?? 0);
}
