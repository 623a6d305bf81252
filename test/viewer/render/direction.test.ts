import { expect, test } from "vitest";
import { nearestTowards } from "../../../packages/viewer/src/render/direction.ts";

const places = [
  { id: "near right", x: 50, y: 5 },
  { id: "far right", x: 200, y: 0 },
  { id: "below", x: 10, y: 90 },
  { id: "left", x: -60, y: -20 },
];

const from = { x: 0, y: 0 };

test.for([
  ["right", "near right"],
  ["down", "below"],
  ["left", "left"],
] as const)("%s leads to what is %s", ([direction, id]) => {
  expect(nearestTowards(from, direction, places)?.id).toBe(id);
});

test("where there is nothing one stays", () => {
  expect(nearestTowards(from, "up", places)).toBeNull();
});
