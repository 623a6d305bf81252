import { expect, test } from "vitest";
import { arrange } from "../../../packages/viewer/src/pipeline/arrange.ts";
import { AS_STORED, layOut, pin } from "../../../packages/viewer/src/state/arrangement.ts";
import { indexOf } from "../pairs.ts";

const { index } = indexOf("a b", "a c", "c d", "x y");
const everybody = new Uint8Array(index.view.actors.length).fill(1);

test("as stored, nobody moves", () => {
  expect(arrange(index, everybody, AS_STORED).size).toBe(0);
});

test("spread apart, no two names have the same room, and who is pinned stays", () => {
  const arrangement = layOut(pin(AS_STORED, "b", { x: 1, y: 0 }), "spread", null);
  const places = [...arrange(index, everybody, arrangement)];
  expect(places.find(([id]) => id === "b")?.[1]).toEqual({ x: 1, y: 0 });
  for (const [at, [, a]] of places.entries()) {
    for (const [, b] of places.slice(at + 1)) expect(Math.abs(a.x - b.x) > 45 || Math.abs(a.y - b.y) > 38).toBe(true);
  }
  expect([...arrange(index, everybody, arrangement)]).toEqual(places);
});

test("rings lie around an actor by how many edges lead to it, and who is apart is outermost", () => {
  const places = arrange(index, everybody, layOut(AS_STORED, "rings", "a"));
  const from = (id: string) => Math.round(Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0));
  expect(from("a")).toBe(0);
  expect(from("b")).toBe(from("c"));
  expect(from("d")).toBeGreaterThan(from("c"));
  expect(from("x")).toBeGreaterThan(from("d"));
});

test("rings around who is not in the picture are none", () => {
  expect(arrange(index, new Uint8Array(everybody.length), layOut(AS_STORED, "rings", "a")).size).toBe(0);
});
