import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Selection } from "../pipeline/neighbourhood.ts";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { edgeWords, FAMILY_WORDS } from "../pipeline/words.ts";
import type { Scene } from "../render/scene.ts";
import { UNFILTERED } from "../state/filters.ts";
import type { Session } from "../state/session.ts";
import { Canvas } from "./canvas.tsx";
import { Legend } from "./legend.tsx";
import { useSession } from "./session-context.ts";

interface GraphViewProps {
  readonly onScene: (scene: Scene | null) => void;
  readonly onOpenPanel: () => void;
}

/** The middle of the page: the drawn graph, what it shows in words, its controls and its key. */
export function GraphView({ onScene, onOpenPanel }: GraphViewProps): JSX.Element {
  const session = useSession();
  const scene = useRef<Scene | null>(null);
  const [isMissing, setMissing] = useState(false);
  const fit = (): void => {
    session.camera.value = null;
    scene.current?.fit();
  };
  return (
    <main class="graph" aria-label="Graph">
      <div class="above">
        <Crumb />
        <fieldset class="controls" aria-label="Picture">
          <Control name="Zoom in" title="Zoom in (+)" sign="+" onClick={() => scene.current?.zoom(1.4)} />
          <Control name="Zoom out" title="Zoom out (−)" sign="−" onClick={() => scene.current?.zoom(1 / 1.4)} />
          <Control name="Fit all" title="Fit all (f)" sign="⤢" onClick={fit} />
        </fieldset>
      </div>
      <div class="picture">
        {isMissing ? (
          <p class="notice" role="alert">
            This browser draws no WebGL, so there is no picture of the graph. The table has all that it would show.
          </p>
        ) : (
          <Canvas
            onScene={(next) => {
              scene.current = next;
              onScene(next);
            }}
            onMissing={() => setMissing(true)}
            onOpenPanel={onOpenPanel}
          />
        )}
        {session.visible.value.actorCount === 0 && <NothingMatches />}
      </div>
      <Legend />
    </main>
  );
}

/** Says that the filters leave nothing, and lifts them. */
export function NothingMatches(): JSX.Element {
  const session = useSession();
  return (
    <div class="notice">
      Nothing matches these filters.{" "}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          session.filters.value = UNFILTERED;
        }}
      >
        Clear all filters
      </button>
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly title: string;
  readonly sign: string;
  readonly onClick: () => void;
}

function Control({ name, title, sign, onClick }: ControlProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={name} title={title} onClick={onClick}>
      {sign}
    </button>
  );
}

/** What the pointer or the keyboard is on, or else how much of the view is seen. */
function Crumb(): JSX.Element {
  const session = useSession();
  const on = session.hovered.value ?? session.focused.value;
  if (on !== null) return <p class="crumb hint">{wordsFor(session, on)}</p>;
  const { actorCount, edgeCount } = session.visible.value;
  const { actors, edges } = session.index.view;
  return (
    <p class="crumb">
      Showing {actorCount} of {actors.length} actors and {edgeCount} of {edges.length} relations
      {!session.all.value && (
        <>
          , the most mentioned first{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              session.all.value = true;
            }}
          >
            show all
          </button>
        </>
      )}
    </p>
  );
}

function wordsFor({ index }: Session, { kind, id }: Selection): string {
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  if (edge !== undefined) return edgeWords(index, edge);
  const actor = actorOf(index, id);
  if (actor === undefined) return id;
  const mentions = actor.mentions === 1 ? "1 mention" : `${actor.mentions} mentions`;
  return `${actor.label} · ${FAMILY_WORDS[actor.family][0]} · ${mentions}`;
}
