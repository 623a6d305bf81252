import type { ActorFamily, LineClass, Tone } from "@newsgraph/core";
import type { JSX } from "preact";
import { ICON_PATHS } from "../render/icons.ts";
import { DOTS, LONG_DASHES, PATTERN_OF, type Pattern, SHORT_DASHES } from "../render/patterns.ts";

/** The disc of an actor's family, as on the canvas. */
export function Disc({ family }: { readonly family: ActorFamily }): JSX.Element {
  return (
    <svg class={`disc disc-${family}`} viewBox="-4 -4 24 24" aria-hidden="true">
      <circle cx="8" cy="8" r="12" />
      <path d={ICON_PATHS[family]} fill-rule="evenodd" />
    </svg>
  );
}

/** A piece of line has less room than a line. */
const SCALE = 0.72;
const scaled = (lengths: readonly number[]): string => lengths.map((length) => length * SCALE).join(" ");

const DASHES: Readonly<Record<Pattern, string | undefined>> = {
  solid: undefined,
  "long dashes": scaled(LONG_DASHES),
  dots: scaled([0, DOTS.gap + 2 * DOTS.radius]),
  "short dashes": scaled(SHORT_DASHES),
  double: undefined,
};

/** A piece of a thread, with the ring in which it ends. */
export function ThreadSample(): JSX.Element {
  return (
    <svg class="line-sample tone-neutral" viewBox="0 0 40 14" aria-hidden="true">
      <path d="M1 7H30" stroke-width="1.25" stroke-dasharray="0.01 4" stroke-linecap="round" />
      <circle cx="35" cy="7" r="4" stroke-width="1.25" />
    </svg>
  );
}

/** A piece of line as the canvas draws its class. */
export function LineSample({
  kind,
  tone = "neutral",
}: {
  readonly kind: LineClass;
  readonly tone?: Tone;
}): JSX.Element {
  const pattern = PATTERN_OF[kind];
  const dotted = pattern === "dots";
  const width = kind === "candidate" ? 0.75 : dotted ? 2.2 : 1.6;
  return (
    <svg class={`line-sample tone-${tone}`} viewBox="0 0 40 14" aria-hidden="true">
      {pattern === "double" ? (
        <>
          <path d="M1 5H32" stroke-width="1.3" />
          <path d="M1 9H32" stroke-width="1.3" stroke-dasharray={scaled(SHORT_DASHES)} />
        </>
      ) : (
        <path
          d="M1 7H32"
          stroke-width={width}
          stroke-dasharray={DASHES[pattern]}
          stroke-linecap={dotted ? "round" : "butt"}
        />
      )}
      {pattern === "short dashes" && <path d="M17 1.5V12.5" stroke-width="1.6" />}
      <path class="line-head" d="M31 3.4L39.4 7L31 10.6z" />
    </svg>
  );
}
