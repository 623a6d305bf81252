import fc from "fast-check";
import { expect, test } from "vitest";
import type { NameShape, Placed } from "../../../packages/viewer/src/render/candidates.ts";
import { curveBetween } from "../../../packages/viewer/src/render/curve.ts";
import { type LineBox, overlap, placeLabels } from "../../../packages/viewer/src/render/labels.ts";
import type { NodeBox } from "../../../packages/viewer/src/render/names.ts";

const WIDTH = 600;
const HEIGHT = 400;

/** A name in one row of this width, or in two of half of it. */
function shapes(width: number): readonly [NameShape, NameShape] {
  const row = { text: "", width };
  const half = { text: "", width: width / 2 };
  return [
    { rows: [row], width, height: 17 },
    { rows: [half, half], width: width / 2, height: 34 },
  ];
}

/** A disc, and its name that is set in one row. */
function disc(id: string, x: number, y: number, radius: number, width: number, isFirst = true): NodeBox {
  return { id, x, y, radius, shapes: [shapes(width)[0]], notes: [], isFirst, mayLead: isFirst };
}

const node: fc.Arbitrary<Omit<NodeBox, "id">> = fc.record({
  x: fc.integer({ min: 0, max: WIDTH }),
  y: fc.integer({ min: 0, max: HEIGHT }),
  radius: fc.integer({ min: 2, max: 22 }),
  // None for a disc whose name is not tried.
  shapes: fc
    .tuple(fc.integer({ min: 10, max: 160 }), fc.integer({ min: 0, max: 2 }))
    .map(([width, ways]) => shapes(width).slice(0, ways)),
  notes: fc.constant([]),
  isFirst: fc.boolean(),
  mayLead: fc.boolean(),
});

const scene = fc.record({
  nodes: fc.array(node, { minLength: 2, maxLength: 25 }),
  lines: fc.array(
    fc.tuple(fc.nat(), fc.nat(), fc.double({ min: -0.6, max: 0.6, noNaN: true }), fc.integer({ min: 10, max: 90 })),
    { maxLength: 40 },
  ),
});

function place({ nodes, lines }: typeof scene extends fc.Arbitrary<infer T> ? T : never): {
  boxes: NodeBox[];
  placed: Placed[];
} {
  const boxes = nodes.map((box, at) => ({ ...box, id: `n${at}` }));
  const rows: LineBox[] = lines.flatMap(([a, b, bend, width], at) => {
    const from = boxes[a % boxes.length];
    const to = boxes[b % boxes.length];
    if (from === undefined || to === undefined || from === to) return [];
    const curve = curveBetween(from, to, bend);
    return [{ id: `l${at}`, curve, fromRadius: from.radius, toRadius: to.radius, width, height: 13, offset: 10 }];
  });
  const { nodes: names, lines: words } = placeLabels(boxes, rows, WIDTH, HEIGHT);
  return { boxes, placed: [...names, ...words] };
}

test("no label lies on another", () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { placed } = place(given);
      for (const [at, a] of placed.entries()) for (const b of placed.slice(at + 1)) expect(overlap(a, b)).toBe(false);
    }),
  );
});

test("no label lies on a disc, and all are on the screen", () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { boxes, placed } = place(given);
      for (const label of placed) {
        expect(label.x).toBeGreaterThan(0);
        expect(label.x).toBeLessThan(WIDTH);
        for (const { x, y, radius } of boxes) {
          const square = { id: "", x, y, angle: 0, width: radius * 1.3, height: radius * 1.3 };
          expect(overlap(label, square)).toBe(false);
        }
      }
    }),
  );
});

test("a name alone stands right of its disc", () => {
  const { nodes } = placeLabels([disc("a", 100, 100, 10, 60)], [], WIDTH, HEIGHT);
  expect(nodes[0]?.x).toBeGreaterThan(100 + 10 + 30);
  expect(nodes[0]?.y).toBe(100);
});

test("at the right edge it stands left", () => {
  const { nodes } = placeLabels([disc("a", WIDTH - 20, 100, 10, 60)], [], WIDTH, HEIGHT);
  expect(nodes[0]?.x).toBeLessThan(WIDTH - 20);
});

test("a name without room in one row stands in two", () => {
  const named = { ...disc("a", 300, 200, 10, 120, false), shapes: shapes(120) };
  // Two walls, with room between them for half of the name.
  const walls = [-45, 45].flatMap((off) =>
    Array.from({ length: 12 }, (_, at) => disc(`w${off} ${at}`, 300 + off, 112 + 16 * at, 8, 10, false)),
  );
  const rowsAmong = (others: readonly NodeBox[]) =>
    placeLabels([named, ...others], [], WIDTH, HEIGHT).nodes.find(({ id }) => id === "a")?.rows.length;
  expect(rowsAmong([])).toBe(1);
  expect(rowsAmong(walls)).toBe(2);
});

test("a sign whose corner is taken by lines stands at another", () => {
  const box: NodeBox = { ...disc("a", 300, 200, 16, 60), notes: [{ text: "+3", width: 16, height: 10, side: 1 }] };
  const ends = { fromRadius: 10, toRadius: 0, width: 900, height: 13, offset: 9 };
  const lines = [0.4, 0.6, 0.8, 1].map((share, at) => ({
    id: `l${at}`,
    curve: curveBetween({ x: 300, y: 200 }, { x: 300 + share * 60, y: 100 }, 0),
    ...ends,
  }));
  const signOf = (given: readonly LineBox[]) => placeLabels([box], given, WIDTH, HEIGHT).notes[0];
  expect(signOf([])).toMatchObject({ text: "+3", y: 178 });
  expect(signOf([])?.x).toBeGreaterThan(300);
  expect(signOf(lines)?.x).toBeLessThan(300);
});

test("words that would fill their line are left out", () => {
  const ends = { fromRadius: 10, toRadius: 10, height: 13, offset: 10 };
  const curve = curveBetween({ x: 100, y: 100 }, { x: 220, y: 100 }, 0);
  const words = (width: number) => placeLabels([], [{ id: "a", curve, width, ...ends }], WIDTH, HEIGHT).lines.length;
  expect(words(79)).toBe(1);
  expect(words(81)).toBe(0);
});

test("words are never upside down", () => {
  fc.assert(fc.property(scene, (given) => place(given).placed.every(({ angle }) => Math.cos(angle) >= -1e-9)));
});

test("a name to which no line leads stands nearest to its own disc, one that comes first to it among the large ones", () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { boxes, placed } = place(given);
      for (const name of placed.filter((label) => "lead" in label && label.lead === null)) {
        const away = ({ x, y, radius }: NodeBox) =>
          Math.hypot(
            Math.max(0, Math.abs(x - name.x) - name.width / 2),
            Math.max(0, Math.abs(y - name.y) - name.height / 2),
          ) - radius;
        const own = boxes.find(({ id }) => id === name.id);
        const rivals = boxes.filter(({ radius }) => !own?.isFirst || radius >= own.radius * 0.85);
        for (const box of rivals) expect(away(box)).toBeGreaterThanOrEqual(own === undefined ? 0 : away(own));
      }
    }),
  );
});

test("names, words, numbers and signs all find their places where there is room", () => {
  const ends = { fromRadius: 10, toRadius: 10, width: 50, height: 13 };
  const at = (id: string, x: number): NodeBox => ({
    ...disc(id, x, 100, 10, 60, false),
    notes: [{ text: "+3", width: 16, height: 10, side: 1 }],
  });
  const curve = curveBetween({ x: 100, y: 100 }, { x: 400, y: 100 }, 0.2);
  const other = curveBetween({ x: 100, y: 100 }, { x: 400, y: 100 }, -0.2);
  const { nodes, lines, notes } = placeLabels(
    [at("a", 100), at("b", 400)],
    [
      { id: "words", curve, ...ends, offset: 9 },
      { id: "number", curve: other, ...ends, width: 17, height: 17, offset: null },
    ],
    WIDTH,
    HEIGHT,
  );
  expect([nodes.length, lines.length, notes.length]).toEqual([2, 2, 2]);
  expect(lines.find(({ id }) => id === "number")?.angle).toBe(0);
});

test("what is fixed stays where it is, and the rest keeps clear of it", () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { boxes } = place(given);
      const before = placeLabels(boxes.slice(0, 4), [], WIDTH, HEIGHT);
      const { nodes } = placeLabels(boxes, [], WIDTH, HEIGHT, before);
      expect(nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
      for (const [at, a] of nodes.entries()) for (const b of nodes.slice(at + 1)) expect(overlap(a, b)).toBe(false);
    }),
  );
});

test("a name without room at its disc stands where there is some, and a line leads there past all discs", () => {
  // A large disc in the middle of two rings of others.
  const ring = (radius: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      disc(
        `r${radius} ${at}`,
        300 + radius * Math.cos((2 * Math.PI * at) / count + 0.2),
        200 + radius * Math.sin((2 * Math.PI * at) / count + 0.2),
        9,
        80,
        false,
      ),
    );
  const centre = disc("a", 300, 200, 16, 90);
  const discs = [centre, ...ring(42, 7), ...ring(80, 12)];
  const name = placeLabels(discs, [], WIDTH, HEIGHT).nodes.find(({ id }) => id === "a");
  const lead = name?.lead ?? null;
  expect(lead).not.toBeNull();
  if (name === undefined || lead === null) return;
  expect(Math.abs(lead.x - name.x)).toBeLessThanOrEqual(name.width / 2 + 0.01);
  expect(Math.abs(lead.y - name.y)).toBeLessThanOrEqual(name.height / 2 + 0.01);
  for (const disc of discs.slice(1)) {
    const distances = Array.from({ length: 101 }, (_, step) =>
      Math.hypot(300 + ((lead.x - 300) * step) / 100 - disc.x, 200 + ((lead.y - 200) * step) / 100 - disc.y),
    );
    expect(Math.min(...distances)).toBeGreaterThan(disc.radius - 2);
  }
});
