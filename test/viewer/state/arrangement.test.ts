import { expect, test } from "vitest";
import { AS_STORED, layOut, pin, unpinAll } from "../../../packages/viewer/src/state/arrangement.ts";

test("a pin holds to a tenth, and lets go", () => {
  const pinned = pin(AS_STORED, "a", { x: -0.01, y: 2.34 });
  expect(pinned.pins.get("a")).toEqual({ x: 0, y: 2.3 });
  expect(pin(pinned, "a", null)).toEqual(AS_STORED);
  expect(unpinAll(pin(pinned, "b", { x: 1, y: 1 }))).toEqual(AS_STORED);
});

test("rings are around somebody, other layouts around nobody, and pins stay", () => {
  const pinned = pin(AS_STORED, "a", { x: 1, y: 1 });
  expect(layOut(pinned, "rings", "b")).toEqual({ ...pinned, layout: "rings", around: "b" });
  expect(layOut(pinned, "rings", null)).toEqual(pinned);
  expect(layOut(pinned, "spread", "b")).toEqual({ ...pinned, layout: "spread" });
});

test("a layout begins with its first step, and what is locked stays so", () => {
  const stopped = { ...layOut(AS_STORED, "refined", null), steps: 12, isLocked: true };
  expect(layOut(stopped, "refined", null)).toEqual({ ...AS_STORED, layout: "refined", isLocked: true });
});
