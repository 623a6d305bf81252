import { highest, probabilityOf } from "./highest.ts";
import type { Tables } from "./weights.ts";

/** Finds the label of an arc by the hidden rows of its two ends, which are rows of two tables; never the root's. */
export type Labeler = (dependents: Float32Array, dependent: number, heads: Float32Array, head: number) => Labelled;

/** The likeliest label, and how likely it is among all. */
export interface Labelled {
  readonly deprel: string;
  readonly probability: number;
}

/** A labeler by the weights of `tables`: one row of weights for each label, over the positive sums of the hidden rows. */
export function createLabeler({ deprels, label }: Pick<Tables, "deprels" | "label">): Labeler {
  const labels = deprels.length;
  const width = label.weight.length / labels;
  const root = deprels.indexOf("root");
  const bias = Float64Array.from(label.bias, (value, index) => (index === root ? Number.NEGATIVE_INFINITY : value));
  // Turned, so that the half of the hidden numbers that are zero are passed over. The numbers are those of 32-bit floats, kept
  // in 64 bits: that spares a conversion for each product.
  const weight = Float64Array.from(label.weight, (_, at) => {
    const index = at % labels;
    return Math.fround(label.weight[index * width + (at - index) / labels] as number);
  });
  const sums = new Float64Array(labels);
  const values = new Float64Array(width + AT_ONCE);
  const starts = new Int32Array(width + AT_ONCE);

  return (dependents, dependent, heads, head) => {
    let count = 0;
    for (let at = 0; at < width; at++) {
      const value = (dependents[dependent * width + at] as number) + (heads[head * width + at] as number);
      if (value <= 0) continue;
      values[count] = value;
      starts[count] = at * labels;
      count++;
    }
    // What is left of the last four adds nothing.
    values.fill(0, count, count + AT_ONCE);
    sums.set(bias);
    for (let at = 0; at < count; at += AT_ONCE) addFour(sums, weight, values, starts, at);
    const found = highest(sums, 0, labels);
    return { deprel: deprels[found] ?? "dep", probability: probabilityOf(sums, found) };
  };
}

const AT_ONCE = 4;

/** Adds four hidden numbers' rows of weights to the sums, one after the other: the order decides how a sum is rounded. */
function addFour(sums: Float64Array, weight: Float64Array, values: Float64Array, starts: Int32Array, at: number): void {
  const a = values[at] as number;
  const b = values[at + 1] as number;
  const c = values[at + 2] as number;
  const d = values[at + 3] as number;
  const p = starts[at] as number;
  const q = starts[at + 1] as number;
  const r = starts[at + 2] as number;
  const s = starts[at + 3] as number;
  for (let index = 0; index < sums.length; index++) {
    sums[index] =
      (sums[index] as number) +
      a * (weight[p + index] as number) +
      b * (weight[q + index] as number) +
      c * (weight[r + index] as number) +
      d * (weight[s + index] as number);
  }
}
