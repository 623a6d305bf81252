import type { JSX, RefObject } from "preact";
import type { Scene } from "../render/scene.ts";
import { LAYOUTS, type Layout, layOut } from "../state/arrangement.ts";
import { MOST_REFINED } from "../state/session.ts";
import { fitAll, fitAround } from "./fitting.ts";
import { useSession } from "./session-context.ts";

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  stored: "Layout as stored",
  refined: "Refined",
  spread: "Spread apart",
  rings: "In rings around the selection",
};

/** What one can do to the picture as a whole. */
export function Controls({ scene }: { readonly scene: RefObject<Scene | null> }): JSX.Element {
  const session = useSession();
  const { arrangement, selection, compared, visible } = session;
  const { layout: laid, around, isLocked } = arrangement.value;
  const chosen = selection.value?.kind === "actor" ? selection.value.id : null;
  const selected = chosen === null ? compared.value : [chosen];
  const lay = (layout: Layout): void => {
    arrangement.value = layOut(arrangement.value, layout, chosen ?? arrangement.value.around);
    fitAll(session, scene.current);
  };
  return (
    <fieldset class="controls" aria-label="Picture">
      <select
        aria-label="Layout"
        value={laid}
        disabled={isLocked}
        onChange={({ currentTarget }) => lay(currentTarget.value as Layout)}
      >
        {LAYOUTS.map((layout) => (
          <option
            key={layout}
            value={layout}
            disabled={
              (layout === "rings" && chosen === null && around === null) ||
              (layout === "refined" && visible.value.actorCount > MOST_REFINED)
            }
          >
            {LAYOUT_WORDS[layout]}
          </option>
        ))}
      </select>
      <RunOrStop onRun={() => lay("refined")} />
      <Control
        name="Lock positions"
        title={isLocked ? "Let discs be moved again" : "Lock positions: nobody is moved"}
        sign={
          isLocked
            ? "M4 7.5H12V13H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0V7.5"
            : "M4 7.5H12V13H4ZM5.5 7.5V5a2.5 2.5 0 0 1 4.8 -1"
        }
        isPressed={isLocked}
        onClick={() => {
          arrangement.value = { ...arrangement.value, isLocked: !isLocked };
        }}
      />
      <Control name="Zoom in" title="Zoom in (+)" sign="M8 3V13M3 8H13" onClick={() => scene.current?.zoom(1.4)} />
      <Control name="Zoom out" title="Zoom out (−)" sign="M3 8H13" onClick={() => scene.current?.zoom(1 / 1.4)} />
      <Control
        name="Fit all"
        title="Fit all (f)"
        sign="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10"
        onClick={() => fitAll(session, scene.current)}
      />
      <Control
        name="Fit the selection"
        title="Fit the selection"
        sign="M8 1.5V4.5M8 11.5V14.5M1.5 8H4.5M11.5 8H14.5M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6"
        isOff={selected.length === 0}
        onClick={() => fitAround(session, scene.current, selected)}
      />
      <Control
        name="Full screen"
        title="Full screen"
        sign="M9.5 6.5L13.5 2.5M10 2.5H13.5V6M6.5 9.5L2.5 13.5M6 13.5H2.5V10"
        onClick={({ currentTarget }) => fillScreen(currentTarget)}
      />
    </fieldset>
  );
}

/** Refines the layout, stops that, or goes on with it; a ring tells how far it is. */
function RunOrStop({ onRun }: { readonly onRun: () => void }): JSX.Element {
  const { arrangement, refining, isStopping, visible } = useSession();
  const { layout, steps, isLocked } = arrangement.value;
  if (refining.value?.isRunning) {
    const stop = (): void => {
      isStopping.value = true;
    };
    return (
      <Control
        name="Stop refining"
        title="Stop refining the layout"
        sign="M5.5 5.5H10.5V10.5H5.5Z"
        share={refining.value.share}
        onClick={stop}
      />
    );
  }
  const isStopped = layout === "refined" && steps !== null;
  const goOn = (): void => {
    arrangement.value = { ...arrangement.value, steps: null };
  };
  const isTooMuch = visible.value.actorCount > MOST_REFINED;
  const title = isTooMuch
    ? `More than ${MOST_REFINED} actors are not refined`
    : layout === "refined" && !isStopped
      ? "The layout rests"
      : "Refine the layout";
  return (
    <Control
      name={isStopped ? "Go on refining" : "Refine the layout"}
      title={isStopped ? "Go on refining the layout" : title}
      sign="M5 3.5L12 8L5 12.5Z"
      isOff={isLocked || isTooMuch || (layout === "refined" && !isStopped)}
      onClick={isStopped ? goOn : onRun}
    />
  );
}

function fillScreen(button: HTMLElement): void {
  const page = button.closest<HTMLElement>(".newsgraph");
  // A page may forbid it; then all stays as it is.
  if (button.ownerDocument.fullscreenElement === null) page?.requestFullscreen().catch(() => {});
  else button.ownerDocument.exitFullscreen().catch(() => {});
}

interface ControlProps {
  readonly name: string;
  readonly title: string;
  /** Its strokes, in a square of 16. */
  readonly sign: string;
  readonly isOff?: boolean;
  /** Of a button that stays down. */
  readonly isPressed?: boolean;
  /** How far what it would stop is, from 0 to 1. */
  readonly share?: number;
  readonly onClick: (event: { readonly currentTarget: HTMLButtonElement }) => void;
}

function Control({ name, title, sign, isOff = false, isPressed, share, onClick }: ControlProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      aria-pressed={isPressed}
      title={title}
      // Not `disabled`: what was pressed by keyboard would lose the focus when it has nothing more to do.
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="1.4" />
        {share !== undefined && (
          <circle
            cx="8"
            cy="8"
            r="7"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
            pathLength={1}
            stroke-dasharray={`${share} 1`}
            transform="rotate(-90 8 8)"
          />
        )}
      </svg>
    </button>
  );
}
