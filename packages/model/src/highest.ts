/** The place of the highest of `size` scores from `start` on, counted from there; the first of equals. */
export function highest(scores: Float32Array | Float64Array, start: number, size: number): number {
  let found = start;
  for (let at = start + 1; at < start + size; at++) if ((scores[at] as number) > (scores[found] as number)) found = at;
  return found - start;
}

/** The probability of the choice at `at`, where `scores` are logarithms of chances, up to a constant. */
export function probabilityOf(scores: Float32Array | Float64Array, at: number): number {
  const chosen = scores[at] as number;
  let sum = 0;
  for (let index = 0; index < scores.length; index++) sum += Math.exp((scores[index] as number) - chosen);
  return 1 / sum;
}
