import { afterEach, expect, test, vi } from "vitest";
import type { DrawnNode, Frame } from "../../../packages/viewer/src/render/frame.ts";
import type { Ink } from "../../../packages/viewer/src/render/ink.ts";
import { Painter } from "../../../packages/viewer/src/render/painter.ts";

afterEach(() => vi.unstubAllGlobals());

const INK: Ink = {
  ground: "#ffffff",
  ink: "#000000",
  second: "#555555",
  faded: "#cccccc",
  focus: "#0000ff",
  onDisc: "#ffffff",
  families: { person: "#1", organization: "#2", place: "#3", event: "#4", work: "#5", other: "#6" },
  tones: { cooperative: "#7", conflictual: "#8", neutral: "#9" },
};

const CAMERA = { x: 0.5, y: 0.5, ratio: 1 };

/** A canvas on which every letter is 7 pixels wide; it remembers the words that were written since it was cleared. */
function canvas(): { readonly context: CanvasRenderingContext2D; readonly written: () => readonly string[] } {
  let words: string[] = [];
  const context = {
    clearRect: () => {
      words = [];
    },
    measureText: (text: string) => ({ width: 7 * text.length }),
    strokeText: () => {},
    fillText: (text: string, x: number) => {
      words.push(`${text} ${x}`);
    },
  };
  return { context: context as unknown as CanvasRenderingContext2D, written: () => words };
}

function frameOf(...discs: readonly (readonly [label: string, x: number])[]): Frame {
  const nodes = discs.map(
    ([label, x], at): DrawnNode => ({
      node: { at, id: label, x, y: 0, radius: 4, label, family: "person" },
      x,
      y: 100,
      radius: 4,
      veiled: false,
      selected: false,
      focused: false,
      loops: 0,
      outlined: false,
      pinned: false,
      waiting: 0,
    }),
  );
  return { width: 600, height: 200, nodes, isCrowded: false, lines: [], threads: [] };
}

/** Paints two actors, then the frame of a filter that takes one and brings another; returns how to let the next frame come. */
function painted(): {
  readonly painter: Painter;
  readonly over: ReturnType<typeof canvas>;
  readonly nextFrame: () => void;
} {
  const waiting: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => waiting.push(callback));
  const over = canvas();
  const painter = new Painter(canvas().context, over.context);
  painter.paint(frameOf(["Ilse", 100], ["Karl", 250]), CAMERA, false, INK);
  painter.rearrangeLater();
  painter.paint(frameOf(["Ilse", 100], ["Orla", 400]), CAMERA, false, INK);
  return {
    painter,
    over,
    nextFrame: () => {
      for (const callback of waiting.splice(0)) callback();
    },
  };
}

test("with the frame of a filter names that stay stand where they stood, and those that come find places after it", () => {
  const { over, nextFrame } = painted();
  expect(over.written()).toEqual(["Ilse 124"]);
  nextFrame();
  expect(over.written()).toEqual(["Ilse 124", "Orla 424"]);
});

test("who asks where the words stand is told where they will", () => {
  const { painter, nextFrame, over } = painted();
  expect(painter.placed.nodes.map(({ id }) => id)).toEqual(["Ilse", "Orla"]);
  expect(over.written()).toHaveLength(2);
  nextFrame();
  expect(over.written()).toHaveLength(2);
});

test("when discs stand elsewhere the words find their places at once", () => {
  const { painter, over } = painted();
  painter.rearrange();
  painter.paint(frameOf(["Ilse", 300]), CAMERA, false, INK);
  expect(over.written()).toEqual(["Ilse 324"]);
});

test("after the viewer is gone nothing is painted", () => {
  const { painter, over, nextFrame } = painted();
  painter.dispose();
  nextFrame();
  expect(over.written()).toEqual(["Ilse 124"]);
});
