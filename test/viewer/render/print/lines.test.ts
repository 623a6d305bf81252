import type { LineClass } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curveBetween, distanceTo, lengthOf } from "../../../../packages/viewer/src/render/curve.ts";
import { marksOfLine, marksOfThread, type PrintedLine } from "../../../../packages/viewer/src/render/print/lines.ts";
import type { ShapeMark } from "../../../../packages/viewer/src/render/print/marks.ts";

const CLASSES: readonly LineClass[] = ["asserted", "reported", "planned", "hedged", "disputed", "denied", "candidate"];

const line = (kind: LineClass, curvature = 0): PrintedLine => ({
  curve: curveBetween({ x: 0, y: 0 }, { x: 200, y: 0 }, curvature),
  fromRadius: 10,
  toRadius: 20,
  class: kind,
  heads: "to",
  colour: "#123456",
  width: 2,
});

const shapes = (printed: PrintedLine): readonly ShapeMark[] =>
  marksOfLine(printed).flatMap((mark) => (mark.kind === "shape" ? [mark] : []));

test("every class has marks of its own, and a head", () => {
  const looks = new Map(CLASSES.map((kind) => [kind, shapes(line(kind)).map(({ dash, stroke }) => [dash, stroke])]));
  expect(looks.get("asserted")).toEqual([
    [[], "#123456"],
    [[], null],
  ]);
  expect(looks.get("reported")?.[0]).toEqual([[14, 6], "#123456"]);
  expect(looks.get("planned")?.[0]?.[0]?.[0]).toBe(0);
  expect(looks.get("denied")).toHaveLength(3);
  expect(looks.get("disputed")?.map(([dash]) => dash)).toEqual([[], [8, 4], []]);
});

test("a line begins and ends outside of its discs", () => {
  const [body, head] = shapes(line("asserted"));
  expect(body?.d).toBe("M11.5 0Q90.5 0 169.5 0");
  expect(head?.d).toBe("M169.5 3.6L178.5 0L169.5 -3.6z");
});

test("a bundle may point both ways, or back", () => {
  const both = shapes({ ...line("asserted"), heads: "both" });
  expect(both.map(({ d }) => d)).toEqual([
    "M20.5 0Q95 0 169.5 0",
    "M169.5 3.6L178.5 0L169.5 -3.6z",
    "M20.5 -3.6L11.5 0L20.5 3.6z",
  ]);
  expect(shapes({ ...line("asserted"), heads: "from" }).map(({ d }) => d)).toEqual([
    "M20.5 0Q99.5 0 178.5 0",
    "M20.5 -3.6L11.5 0L20.5 3.6z",
  ]);
});

test("between discs that touch there is no line", () => {
  expect(marksOfLine({ ...line("asserted"), fromRadius: 120, toRadius: 90 })).toEqual([]);
});

test("the printed curve lies on the drawn one", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.8, max: 0.8, noNaN: true }), (curvature) => {
      const printed = line("asserted", curvature);
      const [, fromX = 0, fromY = 0] = /^M(\S+) (\S+)Q/.exec(shapes(printed)[0]?.d ?? "")?.map(Number) ?? [];
      expect(distanceTo(printed.curve, { x: fromX, y: fromY })).toBeLessThan(2);
      expect(Math.hypot(fromX, fromY)).toBeLessThan(13);
      expect(lengthOf(printed.curve)).toBeGreaterThan(199);
    }),
  );
});

test("a thread ends in a ring of the ground", () => {
  const [dots, ring] = marksOfThread(line("reported"), "#ffffff");
  expect(dots).toMatchObject({ dash: [1, 4] });
  expect(ring).toMatchObject({ fill: "#ffffff", stroke: "#123456" });
});
