import { batch, computed, effect, untracked } from "@preact/signals";
import type { Tangle } from "../pipeline/refinement.ts";
import { layOut, type Place } from "../state/arrangement.ts";
import type { Session } from "../state/session.ts";
import type { RefineAnswer, RefineRequest } from "../workers/refine.worker.ts";

/** A layout that is being refined, or was, and can go on. */
interface Run {
  readonly tangle: Tangle;
  readonly worker: Worker;
  /** How many steps it is to go, `null` until it rests. */
  wanted: number | null;
  isRunning: boolean;
}

/** Refines the layout in a thread of its own whenever the session wants that; returns how to end it. */
export function keepRefined(session: Session): () => void {
  const { tangle, arrangement, refining, isStopping, spoken } = session;
  const steps = computed(() => arrangement.value.steps);
  let run: Run | null = null;

  const end = (): void => {
    run?.worker.terminate();
    run = null;
    batch(() => {
      refining.value = null;
      isStopping.value = false;
    });
  };
  const ask = ({ worker, wanted }: Run, begun?: Tangle): void => {
    const request: RefineRequest = { most: wanted, isLast: isStopping.peek(), ...(begun && { tangle: begun }) };
    worker.postMessage(request);
  };
  const take = (now: Run, answer: RefineAnswer): void => {
    // Who asked for little motion sees only where it ends.
    const isSeen = answer.isDone || !matchMedia("(prefers-reduced-motion: reduce)").matches;
    now.isRunning = !answer.isDone;
    batch(() => {
      refining.value = {
        isRunning: now.isRunning,
        share: answer.share,
        places: isSeen ? placesIn(now.tangle, answer.places) : (refining.value?.places ?? placesIn(now.tangle)),
      };
      if (!answer.isDone) return;
      spoken.value = answer.isAtRest ? "The layout rests." : `The layout stands after ${answer.steps} steps.`;
      if (!isStopping.value) return;
      isStopping.value = false;
      now.wanted = answer.isAtRest ? null : answer.steps;
      arrangement.value = { ...arrangement.value, steps: now.wanted };
    });
    if (now.isRunning) {
      requestAnimationFrame(() => {
        if (run === now) ask(now);
      });
    }
  };
  const begin = (what: Tangle, wanted: number | null): void => {
    end();
    const worker = new Worker(new URL("../workers/refine.worker.js", import.meta.url), { type: "module" });
    const now: Run = { tangle: what, worker, wanted, isRunning: true };
    run = now;
    worker.onmessage = ({ data }: MessageEvent<RefineAnswer>) => take(now, data);
    worker.onerror = () => {
      end();
      arrangement.value = layOut(arrangement.value, "stored", null);
      spoken.value = "The layout could not be refined.";
    };
    refining.value = { isRunning: true, share: 0, places: placesIn(what) };
    ask(now, what);
  };

  const stop = effect(() => {
    const [what, wanted] = [tangle.value, steps.value];
    untracked(() => {
      if (what === null) end();
      else if (run?.tangle !== what) begin(what, wanted);
      else if (run.wanted !== wanted) {
        const isOnward = wanted === null && !run.isRunning;
        if (!isOnward) return begin(what, wanted);
        Object.assign(run, { wanted, isRunning: true });
        if (refining.value !== null) refining.value = { ...refining.value, isRunning: true, share: 0 };
        ask(run);
      }
    });
  });
  return () => {
    stop();
    end();
  };
}

/** Where the bodies stand, by id: at `places`, x and y in turn, or where they began. */
function placesIn({ bodies }: Tangle, places?: Float64Array): ReadonlyMap<string, Place> {
  return new Map(
    bodies.map(({ id, x, y }, at) => [id, { x: places?.[2 * at] ?? x, y: places?.[2 * at + 1] ?? y }] as const),
  );
}
