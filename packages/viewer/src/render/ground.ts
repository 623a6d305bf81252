import type { Point } from "./curve.ts";

/** The side of a cell, in CSS pixels. */
export const CELL = 4;

/** A part of the screen. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The screen in small cells, each taken or free. */
export class Ground {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;

  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
    this.#cells = new Uint8Array(this.#columns * this.#rows);
  }

  copy(): Ground {
    const copy = new Ground(this.#columns * CELL, this.#rows * CELL);
    copy.#cells.set(this.#cells);
    return copy;
  }

  mark(area: Area): void {
    const { left, top, right, bottom } = this.#cellsOf(area);
    for (let row = top; row <= bottom; row++) {
      this.#cells.fill(1, row * this.#columns + left, row * this.#columns + right + 1);
    }
  }

  /** A disc, row by row. */
  markDisc({ x, y }: Point, radius: number): void {
    const last = Math.floor((y + radius) / CELL);
    for (let row = Math.floor((y - radius) / CELL); row <= last; row++) {
      // Where the row comes nearest to the middle.
      const off = Math.max(0, row * CELL - y, y - (row + 1) * CELL);
      const half = Math.sqrt(Math.max(0, radius * radius - off * off));
      if (row >= 0) this.mark({ left: x - half, right: x + half, top: row * CELL, bottom: row * CELL });
    }
  }

  markAt({ x, y }: Point): void {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return;
    this.#cells[row * this.#columns + column] = 1;
  }

  /** Nothing outside is taken. */
  isTakenAt({ x, y }: Point): boolean {
    return this.covered({ left: x, right: x, top: y, bottom: y }) > 0;
  }

  /** How many cells of `area` are taken. */
  covered(area: Area): number {
    const { left, top, right, bottom } = this.#cellsOf(area);
    let cells = 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells += this.#cells[row * this.#columns + column] ?? 0;
    }
    return cells;
  }

  /** Whether all of `area` is on the screen, and none of it taken. */
  isFree(area: Area): boolean {
    const { left, top, right, bottom } = area;
    if (left < 0 || top < 0 || right > this.#columns * CELL || bottom > this.#rows * CELL) return false;
    const cells = this.#cellsOf(area);
    for (let row = cells.top; row <= cells.bottom; row++) {
      const [first, last] = [row * this.#columns + cells.left, row * this.#columns + cells.right];
      for (let cell = first; cell <= last; cell++) if (this.#cells[cell] === 1) return false;
    }
    return true;
  }

  /** The cells that an area touches; none where it lies outside. */
  #cellsOf({ left, top, right, bottom }: Area): Area {
    return {
      left: Math.max(0, Math.floor(left / CELL)),
      top: Math.max(0, Math.floor(top / CELL)),
      right: Math.min(this.#columns - 1, Math.floor(right / CELL)),
      bottom: Math.min(this.#rows - 1, Math.floor(bottom / CELL)),
    };
  }
}
