import { expect, test } from "vitest";
import { Ground } from "../../../packages/viewer/src/render/ground.ts";

test("what is marked is taken, and nothing else", () => {
  const ground = new Ground(100, 50);
  ground.mark({ left: 20, top: 20, right: 31, bottom: 27 });
  ground.markAt({ x: 70, y: 10 });
  expect(ground.isTakenAt({ x: 25, y: 25 })).toBe(true);
  expect(ground.isTakenAt({ x: 34, y: 25 })).toBe(false);
  expect(ground.covered({ left: 0, top: 0, right: 100, bottom: 50 })).toBe(3 * 2 + 1);
});

test("outside nothing is taken, and nothing has room", () => {
  const ground = new Ground(100, 50);
  ground.mark({ left: -20, top: -20, right: 500, bottom: 500 });
  expect(ground.isTakenAt({ x: -9, y: 10 })).toBe(false);
  expect(ground.isTakenAt({ x: 9, y: 10 })).toBe(true);
  expect(ground.isFree({ left: 90, top: 10, right: 110, bottom: 20 })).toBe(false);
  expect(new Ground(100, 50).isFree({ left: 80, top: 10, right: 100, bottom: 20 })).toBe(true);
});
