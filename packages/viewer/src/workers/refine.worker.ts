import { MOST_STEPS, Refinement, type Tangle } from "../pipeline/refinement.ts";

/** What the page asks for; each time it gets one answer, so that it never has more to draw than it can. */
export interface RefineRequest {
  /** Begins anew with this; without it the last one goes on. */
  readonly tangle?: Tangle;
  /** It goes so many steps in all, or until it rests. */
  readonly most: number | null;
  /** It stops where it is. */
  readonly isLast: boolean;
}

/** Where the bodies stand after some steps more. */
export interface RefineAnswer {
  readonly steps: number;
  /** From 0 to 1: of the steps that there may be. */
  readonly share: number;
  readonly isAtRest: boolean;
  /** No steps come without being asked for anew. */
  readonly isDone: boolean;
  /** x and y of each body in turn. */
  readonly places: Float64Array;
}

/** So long it works between two answers, in milliseconds. */
const TURN = 60;

let refinement: Refinement | null = null;

globalThis.onmessage = ({ data: { tangle, most, isLast } }: MessageEvent<RefineRequest>) => {
  if (tangle !== undefined) refinement = new Refinement(tangle);
  if (refinement === null) return;
  const limit = most ?? MOST_STEPS;
  const from = performance.now();
  while (!isLast && !refinement.isAtRest && refinement.steps < limit && performance.now() - from < TURN) {
    refinement.step();
  }
  const { steps, isAtRest } = refinement;
  const isDone = isLast || isAtRest || steps >= limit;
  const places = Float64Array.from(refinement.places(isDone).flatMap(({ x, y }) => [x, y]));
  const answer: RefineAnswer = { steps, share: isDone ? 1 : steps / limit, isAtRest, isDone, places };
  globalThis.postMessage(answer, { transfer: [places.buffer] });
};
