import { placeLit, placeWords } from "./boxes.ts";
import type { Frame } from "./frame.ts";
import type { Ink } from "./ink.ts";
import { NOTHING_PLACED, type Placement } from "./labels.ts";
import { paintOver, paintUnder } from "./paint.ts";
import type { Camera } from "./scene.ts";
import { TextWidths } from "./typeface.ts";

/** Paints what is not WebGL's: what lies under the discs and what lies over them, with all the words. */
export class Painter {
  readonly #under: CanvasRenderingContext2D;
  readonly #over: CanvasRenderingContext2D;
  readonly #widths: TextWidths;
  #placement: Placement = NOTHING_PLACED;
  /** The same under the veil. */
  #lit: Placement = NOTHING_PLACED;
  /** What the placement was made for: while it is the same, so are the places. */
  #placedFor = "";
  /** Grows with whatever may move the words without moving the camera. */
  #version = 0;

  constructor(under: CanvasRenderingContext2D, over: CanvasRenderingContext2D) {
    this.#under = under;
    this.#over = over;
    this.#widths = new TextWidths(over);
  }

  /** Where the words of the last frame stand. */
  get placed(): Placement {
    return this.#lit;
  }

  /** Something stands elsewhere now, or is gone: the words find new places at the next frame. */
  rearrange(): void {
    this.#version++;
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
    this.#over.clearRect(0, 0, frame.width, frame.height);
    paintUnder(this.#under, frame, ink);
    const placedFor = [x, y, ratio, frame.width, frame.height, this.#version].join(" ");
    if (placedFor !== this.#placedFor) {
      this.#placement = placeWords(this.#widths, frame);
      this.#placedFor = placedFor;
    }
    this.#lit = isVeiled ? placeLit(this.#widths, frame, this.#placement) : this.#placement;
    paintOver(this.#over, frame, this.#lit, ink);
  }
}
