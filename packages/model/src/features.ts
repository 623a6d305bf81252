import { highest } from "./highest.ts";
import type { Tables } from "./weights.ts";

type Features = Readonly<Record<string, string>>;

/** Reads a word's features out of its scores, which begin at `start`. Words with the same features share one object. */
export type FeatureReader = (scores: Float32Array, start: number) => Features;

/** A reader for scores of these features, in order: each feature has one score for "none" before those of its values. */
export function createFeatureReader(feats: Tables["feats"]): FeatureReader {
  const known = new Map<number, Features>();
  const choices = new Uint8Array(feats.length);
  return (scores, start) => {
    // The choices are the digits of one number.
    let code = 0;
    let at = start;
    for (let index = 0; index < feats.length; index++) {
      const size = (feats[index]?.[1].length ?? 0) + 1;
      const choice = highest(scores, at, size);
      choices[index] = choice;
      code = code * size + choice;
      at += size;
    }
    let found = known.get(code);
    if (found === undefined) {
      found = Object.fromEntries(
        feats.flatMap(([name, values], index) => {
          const value = values[(choices[index] as number) - 1];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      known.set(code, found);
    }
    return found;
  };
}
