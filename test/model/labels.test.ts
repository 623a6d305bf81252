import fc from "fast-check";
import { expect, test } from "vitest";
import { createLabeler } from "../../packages/model/src/labels.ts";

const deprels = ["nsubj", "root", "obj"];

test("the label with the highest score wins, the root's never does", () => {
  // One hidden number: subjects have much of it, objects little.
  const label = createLabeler({ deprels, label: { weight: [1, 9, -1], bias: [0, 0, 0.5] } });
  const [dependents, heads] = [Float32Array.of(0, 2), Float32Array.of(0, 1)];
  const found = [label(dependents, 0, heads, 0), label(dependents, 1, heads, 0), label(dependents, 1, heads, 1)];
  expect(found.map(({ deprel }) => deprel)).toEqual(["obj", "nsubj", "nsubj"]);
});

test("a label is as probable as its score among those of all but the root's", () => {
  const label = createLabeler({ deprels, label: { weight: [1, 9, -1], bias: [0, 9, Math.log(3)] } });
  const { deprel, probability } = label(Float32Array.of(0), 0, Float32Array.of(0), 0);
  expect(deprel).toBe("obj");
  expect(probability).toBeCloseTo(0.75, 6);
});

test("hidden numbers below zero count for nothing, whatever their number", () => {
  const number = fc.integer({ min: -50, max: 50 });
  const widths = fc.integer({ min: 1, max: 9 }).chain((width) =>
    fc.record({
      weight: fc.array(number, { minLength: 3 * width, maxLength: 3 * width }),
      hidden: fc.array(number, { minLength: width, maxLength: width }),
    }),
  );
  const claim = ({ weight, hidden }: { readonly weight: readonly number[]; readonly hidden: readonly number[] }) => {
    const score = (label: number): number =>
      hidden.reduce((sum, value, at) => sum + Math.max(0, value) * (weight[label * hidden.length + at] ?? 0), 0);
    const label = createLabeler({ deprels, label: { weight, bias: [0, 0, 0.5] } });
    const found = label(Float32Array.from(hidden), 0, new Float32Array(hidden.length), 0);
    return found.deprel === (score(2) + 0.5 > score(0) ? "obj" : "nsubj");
  };
  fc.assert(fc.property(widths, claim));
});
