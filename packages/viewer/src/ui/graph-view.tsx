import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Scene } from "../render/scene.ts";
import { UNTOUCHED } from "../state/exploration.ts";
import { UNFILTERED } from "../state/filters.ts";
import { Canvas } from "./canvas.tsx";
import { Controls } from "./controls.tsx";
import { Crumb } from "./crumb.tsx";
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
  return (
    <main class="graph" aria-label="Graph">
      <div class="above">
        <Crumb />
        <Controls scene={scene} />
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
          session.exploration.value = UNTOUCHED;
        }}
      >
        Clear all filters
      </button>
    </div>
  );
}
