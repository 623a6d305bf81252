import { expect, test } from "vitest";
import { tangleOf } from "../../../packages/viewer/src/pipeline/arrange.ts";
import { MOST_STEPS, Refinement } from "../../../packages/viewer/src/pipeline/refinement.ts";
import { indexView } from "../../../packages/viewer/src/pipeline/view-index.ts";
import { indexOf } from "../pairs.ts";
import { view } from "../story.ts";

const index = indexView(view);
const everybody = new Uint8Array(view.actors.length).fill(1);
const tangle = tangleOf(index, everybody, new Map());

function afterSteps(steps: number): Refinement {
  const refinement = new Refinement(tangle);
  for (let step = 0; step < steps; step++) refinement.step();
  return refinement;
}

test("what pulls two actors together is all that is told of them, in either direction", () => {
  const { index: pairs } = indexOf("a b", "b a", "a c", "d d");
  const { bodies, pulls } = tangleOf(pairs, new Uint8Array([1, 1, 0, 1]), new Map([["b", { x: 7, y: 8 }]]));
  expect(bodies.map(({ id, x, y }) => [id, x, y])).toEqual([
    ["a", 0, 0],
    ["b", 7, 8],
    ["d", 3, 0],
  ]);
  expect(pulls).toEqual([{ from: 0, to: 1, weight: 2 }]);
});

test("it comes to rest by itself, and no step moves anybody then", () => {
  const refinement = afterSteps(MOST_STEPS);
  expect(refinement.isAtRest).toBe(true);
  const { steps } = refinement;
  expect(steps).toBeGreaterThan(5);
  const places = refinement.places(false);
  refinement.step();
  expect(refinement.steps).toBe(steps);
  expect(refinement.places(false)).toEqual(places);
});

test("the same steps lead to the same places, and others to others", () => {
  expect(afterSteps(9).places(true)).toEqual(afterSteps(9).places(true));
  expect(afterSteps(9).places(true)).not.toEqual(afterSteps(10).places(true));
});

test("the whole keeps its middle and its size, and who has to do with nobody stays", () => {
  const { index: pairs } = indexOf("a b", "b c", "c d", "z z");
  const start = new Map([
    ["a", { x: -300, y: -100 }],
    ["b", { x: 500, y: 0 }],
    ["c", { x: 0, y: 200 }],
    ["d", { x: 100, y: 100 }],
  ]);
  const refinement = new Refinement(tangleOf(pairs, new Uint8Array(5).fill(1), start));
  for (let step = 0; step < 20; step++) refinement.step();
  const places = refinement.places(false);
  expect(places.at(-1)).toMatchObject({ id: "z", x: 4, y: 0 });
  const [xs, ys] = [places.slice(0, -1).map(({ x }) => x), places.slice(0, -1).map(({ y }) => y)];
  const sides = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
  expect(Math.max(...sides)).toBeCloseTo(800);
  expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(100);
  expect((Math.max(...ys) + Math.min(...ys)) / 2).toBeCloseTo(50);
});

test("at the end each has room for its name", () => {
  const bodies = afterSteps(MOST_STEPS).places(true);
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) {
      const apart = Math.hypot((b.x - a.x) / (a.halfWidth + b.halfWidth), (b.y - a.y) / (a.halfHeight + b.halfHeight));
      expect(apart).toBeGreaterThan(0.95);
    }
  }
});

test("where nothing pulls, it rests from the start", () => {
  const { index: pairs } = indexOf("a a");
  const refinement = new Refinement(tangleOf(pairs, new Uint8Array([1]), new Map()));
  expect(refinement.isAtRest).toBe(true);
  expect(refinement.places(true).map(({ id, x, y }) => [id, x, y])).toEqual([["a", 0, 0]]);
});
