import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { neighbourhoodOf, type Selection } from "../pipeline/neighbourhood.ts";
import { contentOf, sceneView } from "../render/content.ts";
import type { Scene, SceneItem } from "../render/scene.ts";
import { createScene } from "../render/sigma/adapter.ts";
import { select } from "../state/session.ts";
import { useSession } from "./session-context.ts";

/** How long the pointer rests before the rest of the graph steps back. */
const HOVER_DELAY = 40;

interface CanvasProps {
  /** Called with the scene when it is there and with `null` when it is gone. */
  readonly onScene: (scene: Scene | null) => void;
  /** WebGL is missing or was lost. */
  readonly onMissing: () => void;
}

/** The drawn graph: made once, then told what changed. */
export function Canvas({ onScene, onMissing }: CanvasProps): JSX.Element {
  const session = useSession();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = element.current;
    if (container === null) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const hover = (item: SceneItem | null): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        session.hovered.value = item === null ? null : selectionOf(item);
      }, HOVER_DELAY);
      container.style.cursor = item === null ? "" : "pointer";
    };
    let scene: Scene;
    try {
      scene = createScene(container, contentOf(session.index), {
        onHover: hover,
        onSelect: (item) => select(session, item === null ? null : selectionOf(item)),
        onCamera: () => {},
        onLost: onMissing,
      });
    } catch {
      onMissing();
      return;
    }
    onScene(scene);
    const stop = follow(scene, session, container);
    return () => {
      clearTimeout(waiting);
      stop();
      onScene(null);
      scene.dispose();
    };
  }, [session]);
  return <div class="canvas-ground" ref={element} />;
}

/** Keeps the scene as the session says; returns how to stop it. */
function follow(scene: Scene, session: ReturnType<typeof useSession>, container: HTMLElement): () => void {
  const { index, visible, hovered, focused, selection, theme } = session;
  const stops = [
    effect(() => scene.show(sceneView(index, visible.value))),
    effect(() => {
      const on = hovered.value;
      if (on?.kind !== "actor") return scene.light(null);
      const { actors, edges } = neighbourhoodOf(index, visible.value, on);
      scene.light({ nodes: actors, lines: edges });
    }),
    effect(() => {
      const marked = [selection.value, hovered.value?.kind === "edge" ? hovered.value : null];
      scene.mark(marked.flatMap((item) => (item === null ? [] : itemOf(item))), focused.value === null ? null : itemOf(focused.value));
    }),
    effect(() => {
      theme.value;
      requestAnimationFrame(() => scene.recolour());
    }),
  ];
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const recolour = (): void => scene.recolour();
  scheme.addEventListener("change", recolour);
  let alive = true;
  container.ownerDocument.fonts.ready.then(() => {
    if (alive) scene.recolour();
  });
  return () => {
    alive = false;
    scheme.removeEventListener("change", recolour);
    for (const stop of stops) stop();
  };
}

function selectionOf({ kind, id }: SceneItem): Selection {
  return { kind: kind === "node" ? "actor" : "edge", id };
}

function itemOf({ kind, id }: Selection): SceneItem {
  return { kind: kind === "actor" ? "node" : "line", id };
}
