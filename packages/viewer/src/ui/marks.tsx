import type { ActorFamily, LineClass, Tone } from "@newsgraph/core";
import type { JSX } from "preact";
import { ICON_PATHS } from "../render/icons.ts";

/** The disc of an actor's family, as on the canvas. */
export function Disc({ family }: { readonly family: ActorFamily }): JSX.Element {
  return (
    <svg class={`disc disc-${family}`} viewBox="-4 -4 24 24" aria-hidden="true">
      <circle cx="8" cy="8" r="12" />
      <path d={ICON_PATHS[family]} fill-rule="evenodd" />
    </svg>
  );
}

const DASHES: Readonly<Record<LineClass, string | undefined>> = {
  asserted: undefined,
  reported: "10 4.5",
  planned: "0.01 4.5",
  hedged: "0.01 4.5",
  denied: "6 3",
  disputed: undefined,
  candidate: undefined,
};

/** A piece of line as the canvas draws its class. */
export function LineSample({
  kind,
  tone = "neutral",
}: {
  readonly kind: LineClass;
  readonly tone?: Tone;
}): JSX.Element {
  const dotted = kind === "planned" || kind === "hedged";
  const width = kind === "candidate" ? 0.75 : dotted ? 2.2 : 1.6;
  return (
    <svg class={`line-sample tone-${tone}`} viewBox="0 0 40 14" aria-hidden="true">
      {kind === "disputed" ? (
        <>
          <path d="M1 5H32" stroke-width="1.3" />
          <path d="M1 9H32" stroke-width="1.3" stroke-dasharray="5 3" />
        </>
      ) : (
        <path
          d="M1 7H32"
          stroke-width={width}
          stroke-dasharray={DASHES[kind]}
          stroke-linecap={dotted ? "round" : "butt"}
        />
      )}
      {kind === "denied" && <path d="M17 1.5V12.5" stroke-width="1.6" />}
      <path class="line-head" d="M31 3.4L39.4 7L31 10.6z" />
    </svg>
  );
}
