/** The place of the highest of `size` scores from `start` on, counted from there; the first of equals. */
export function highest(scores: Float32Array | Float64Array, start: number, size: number): number {
  let found = start;
  for (let at = start + 1; at < start + size; at++) if ((scores[at] as number) > (scores[found] as number)) found = at;
  return found - start;
}
