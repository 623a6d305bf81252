import { expect, test } from "vitest";
import {
  angleAt,
  curveBetween,
  distanceTo,
  lengthOf,
  pointAt,
  timeAt,
} from "../../../packages/viewer/src/render/curve.ts";

const straight = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);

test("without curvature it is the straight line", () => {
  expect(lengthOf(straight)).toBeCloseTo(100);
  expect(pointAt(straight, 0.25)).toEqual({ x: 25, y: 0 });
  expect(angleAt(straight, 0.5)).toBe(0);
});

test("a positive curvature bends to the left of the direction, which is up on the screen when it runs to the right", () => {
  expect(pointAt(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2), 0.5).y).toBe(-10);
});

test("opposite directions with opposite curvature are the same curve", () => {
  const there = curveBetween({ x: 0, y: 0 }, { x: 100, y: 40 }, 0.3);
  const back = curveBetween({ x: 100, y: 40 }, { x: 0, y: 0 }, -0.3);
  expect(back.control).toEqual(there.control);
});

test("the distance is that to the nearest place of the curve", () => {
  expect(distanceTo(straight, { x: 50, y: 7 })).toBeCloseTo(7, 1);
  expect(distanceTo(straight, { x: 110, y: 0 })).toBeCloseTo(10, 1);
});

test("half of a symmetric curve's length is behind at its middle, and all of it at its end", () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4);
  const length = lengthOf(curve);
  expect(timeAt(curve, 0)).toBeCloseTo(0);
  expect(timeAt(curve, length / 2)).toBeCloseTo(0.5, 2);
  expect(timeAt(curve, length * 2)).toBe(1);
});
