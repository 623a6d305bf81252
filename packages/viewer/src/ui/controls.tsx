import type { JSX, RefObject } from "preact";
import type { Scene } from "../render/scene.ts";
import { LAYOUTS, type Layout, layOut } from "../state/arrangement.ts";
import { useSession } from "./session-context.ts";

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  stored: "Layout as stored",
  spread: "Spread apart",
  rings: "In rings around the selection",
};

/** What one can do to the picture as a whole. */
export function Controls({ scene }: { readonly scene: RefObject<Scene | null> }): JSX.Element {
  const session = useSession();
  const { arrangement, selection, compared, camera } = session;
  const chosen = selection.value?.kind === "actor" ? selection.value.id : null;
  const selected = chosen === null ? compared.value : [chosen];
  const fitAll = (): void => {
    camera.value = null;
    scene.current?.fit();
  };
  const lay = (layout: Layout): void => {
    arrangement.value = layOut(arrangement.value, layout, chosen ?? arrangement.value.around);
    fitAll();
  };
  return (
    <fieldset class="controls" aria-label="Picture">
      <select
        aria-label="Layout"
        value={arrangement.value.layout}
        onChange={({ currentTarget }) => lay(currentTarget.value as Layout)}
      >
        {LAYOUTS.map((layout) => (
          <option
            key={layout}
            value={layout}
            disabled={layout === "rings" && chosen === null && arrangement.value.around === null}
          >
            {LAYOUT_WORDS[layout]}
          </option>
        ))}
      </select>
      <Control name="Zoom in" title="Zoom in (+)" sign="M8 3V13M3 8H13" onClick={() => scene.current?.zoom(1.4)} />
      <Control name="Zoom out" title="Zoom out (−)" sign="M3 8H13" onClick={() => scene.current?.zoom(1 / 1.4)} />
      <Control
        name="Fit all"
        title="Fit all (f)"
        sign="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10"
        onClick={fitAll}
      />
      <Control
        name="Fit the selection"
        title="Fit the selection"
        sign="M8 1.5V4.5M8 11.5V14.5M1.5 8H4.5M11.5 8H14.5M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6"
        isOff={selected.length === 0}
        onClick={() => fitAround(scene.current, session, selected)}
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

/** Brings actors and whoever they have to do with into the frame. */
function fitAround(
  scene: Scene | null,
  { index, visible }: ReturnType<typeof useSession>,
  actors: readonly string[],
): void {
  const { members } = visible.value.scope;
  const around = actors.flatMap((id) =>
    (index.incident[index.actorAt.get(id) ?? -1] ?? [])
      .filter((edge) => visible.value.edges[edge] === 1)
      .flatMap((edge) => [index.subject[edge] ?? -1, index.object[edge] ?? -1])
      .filter((at) => members[at] === 1)
      .flatMap((at) => index.view.actors[at]?.id ?? []),
  );
  scene?.fit([...new Set([...actors, ...around])]);
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
  readonly onClick: (event: { readonly currentTarget: HTMLButtonElement }) => void;
}

function Control({ name, title, sign, isOff = false, onClick }: ControlProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={name} title={title} disabled={isOff} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
    </button>
  );
}
