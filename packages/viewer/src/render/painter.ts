import { placeLit, placeWords } from "./boxes.ts";
import type { Curve, Point } from "./curve.ts";
import type { Frame } from "./frame.ts";
import type { Ink } from "./ink.ts";
import { NOTHING_PLACED, type Placement } from "./labels.ts";
import { paintOver, paintUnder } from "./paint.ts";
import type { Camera } from "./scene.ts";
import { TextWidths } from "./typeface.ts";

/**
 * Paints what is not WebGL's: what lies under the discs and what lies over them, with all the words.
 *
 * To find places for the words takes as long as all the rest of a frame. Where discs stay and only some come or go, the
 * words that stood stay where they are for one frame, and the others come with the next.
 */
export class Painter {
  readonly #under: CanvasRenderingContext2D;
  readonly #over: CanvasRenderingContext2D;
  readonly #widths: TextWidths;
  #placement: Placement = NOTHING_PLACED;
  /** The same under the veil. */
  #lit: Placement = NOTHING_PLACED;
  /** The lines along which the words were placed, by id. */
  #curves: ReadonlyMap<string, Curve> = new Map();
  /** What the placement was made for: while it is the same, so are the places. */
  #placedFor = "";
  /** Grows with whatever may move the words without moving the camera. */
  #version = 0;
  /** Some came or went since the words were placed. */
  #isDue = false;
  /** Places the words of the last frame and paints them; `null` where they have their places. */
  #settle: (() => void) | null = null;

  constructor(under: CanvasRenderingContext2D, over: CanvasRenderingContext2D) {
    this.#under = under;
    this.#over = over;
    this.#widths = new TextWidths(over);
  }

  /** Where the words of the last frame stand. */
  get placed(): Placement {
    this.#settle?.();
    return this.#lit;
  }

  /** Something stands elsewhere now: the words find new places at the next frame. */
  rearrange(): void {
    this.#version++;
  }

  /** Some came or went, and none stands elsewhere: the words find new places after the next frame. */
  rearrangeLater(): void {
    this.#isDue = true;
  }

  /** The page's own type has come, or is another. */
  remeasure(): void {
    this.#widths.forget();
    this.rearrange();
  }

  /** Makes sure that these have places of their own, if there is room. */
  ask(ids: readonly string[]): void {
    const placed = new Set([...this.#placement.nodes, ...this.#placement.lines].map(({ id }) => id));
    if (ids.some((id) => !placed.has(id))) this.rearrange();
  }

  paint(frame: Frame, { x, y, ratio }: Camera, isVeiled: boolean, ink: Ink): void {
    this.#under.clearRect(0, 0, frame.width, frame.height);
    paintUnder(this.#under, frame, ink);
    const placedFor = [x, y, ratio, frame.width, frame.height, this.#version].join(" ");
    const isMoved = placedFor !== this.#placedFor;
    this.#placedFor = placedFor;
    if (isMoved) this.#place(frame);
    else if (this.#isDue) {
      const isWaiting = this.#settle !== null;
      this.#settle = () => {
        this.#place(frame);
        this.#paintOver(frame, isVeiled, ink);
      };
      this.#placement = { ...this.#placement, lines: this.#placement.lines.filter(this.#isStillAlong(frame)) };
      if (!isWaiting) requestAnimationFrame(() => this.#settle?.());
    }
    this.#paintOver(frame, isVeiled, ink);
  }

  /** Nothing is painted any more. */
  dispose(): void {
    this.#settle = null;
  }

  #place(frame: Frame): void {
    this.#placement = placeWords(this.#widths, frame);
    this.#curves = curvesIn(frame);
    this.#isDue = false;
    this.#settle = null;
  }

  #paintOver(frame: Frame, isVeiled: boolean, ink: Ink): void {
    this.#over.clearRect(0, 0, frame.width, frame.height);
    this.#lit = isVeiled ? placeLit(this.#widths, frame, this.#placement) : this.#placement;
    paintOver(this.#over, frame, this.#lit, ink);
  }

  /** Tells of words whether their line runs as it did when they were placed. */
  #isStillAlong(frame: Frame): (words: { readonly id: string }) => boolean {
    const curves = curvesIn(frame);
    return ({ id }) => {
      const [before, now] = [this.#curves.get(id), curves.get(id)];
      return before !== undefined && now !== undefined && isNear(before.control, now.control);
    };
  }
}

function curvesIn({ lines, threads }: Frame): ReadonlyMap<string, Curve> {
  return new Map([...lines, ...threads].map(({ id, curve }) => [id, curve]));
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
