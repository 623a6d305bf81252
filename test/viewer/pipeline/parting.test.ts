import { expect, test } from "vitest";
import { type Body, partApart } from "../../../packages/viewer/src/pipeline/parting.ts";

const body = (id: string, x: number, y: number, isHeld = false): Body => ({
  id,
  x,
  y,
  isHeld,
  halfWidth: 50,
  halfHeight: 20,
});

test("who lies on another makes room, who is held does not move, and who has room stays", () => {
  const [held, near, far] = partApart([body("held", 0, 0, true), body("near", 30, 0), body("far", 500, 0)]);
  expect(held).toEqual(body("held", 0, 0, true));
  expect(near?.x).toBeGreaterThan(98);
  expect(far).toEqual(body("far", 500, 0));
});

test("two at one place part, and the order is kept", () => {
  const parted = partApart([body("b", 0, 0), body("a", 0, 0)]);
  expect(parted.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(Math.abs((parted[0]?.x ?? 0) - (parted[1]?.x ?? 0))).toBeGreaterThan(98);
});
