import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { edgeWords, FAMILY_WORDS } from "../pipeline/words.ts";
import type { Selection } from "../pipeline/neighbourhood.ts";
import type { Scene } from "../render/scene.ts";
import type { Session } from "../state/session.ts";
import { Canvas } from "./canvas.tsx";
import { Legend } from "./legend.tsx";
import { useSession } from "./session-context.ts";

/** The middle of the page: the drawn graph, what it shows in words, and its controls. */
export function GraphView({ onScene }: { readonly onScene: (scene: Scene | null) => void }): JSX.Element {
  const session = useSession();
  const scene = useRef<Scene | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <main class="graph">
      <div class="above">
        <Crumb />
        <div class="controls" role="group" aria-label="Picture">
          <button type="button" class="icon-button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => scene.current?.zoom(1.4)}>
            +
          </button>
          <button type="button" class="icon-button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => scene.current?.zoom(1 / 1.4)}>
            −
          </button>
          <button type="button" class="icon-button" aria-label="Fit all" title="Fit all (f)" onClick={() => scene.current?.fit()}>
            ⤢
          </button>
        </div>
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
          />
        )}
        {session.visible.value.actorCount === 0 && <p class="notice">Nothing matches these filters.</p>}
      </div>
      <Legend />
    </main>
  );
}

/** What the pointer is on, or else how much of the view is seen. */
function Crumb(): JSX.Element {
  const session = useSession();
  const on = session.hovered.value;
  if (on !== null) return <p class="crumb hint">{wordsFor(session, on)}</p>;
  const { actorCount, edgeCount } = session.visible.value;
  const { actors, edges } = session.index.view;
  return (
    <p class="crumb">
      Showing {actorCount} of {actors.length} actors and {edgeCount} of {edges.length} relations
    </p>
  );
}

function wordsFor({ index }: Session, { kind, id }: Selection): string {
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  if (edge !== undefined) return edgeWords(index, edge);
  const actor = actorOf(index, id);
  if (actor === undefined) return id;
  return `${actor.label} · ${FAMILY_WORDS[actor.family][0]} · ${actor.mentions === 1 ? "1 mention" : `${actor.mentions} mentions`}`;
}
