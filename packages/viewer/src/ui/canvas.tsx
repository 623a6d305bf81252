import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { neighbourhoodOf, type Selection } from "../pipeline/neighbourhood.ts";
import { contentOf, sceneView } from "../render/content.ts";
import type { Camera, Scene, SceneItem } from "../render/scene.ts";
import { createScene } from "../render/sigma/adapter.ts";
import { type Session, select } from "../state/session.ts";
import { enterPicture, pressInPicture } from "./keys.ts";
import { useSession } from "./session-context.ts";

/** How long the pointer rests before the rest of the graph steps back. */
const HOVER_DELAY = 40;
/** How long the camera rests before the address says where it is: browsers limit how often that may change. */
const CAMERA_DELAY = 300;

interface CanvasProps {
  /** Called with the scene when it is there and with `null` when it is gone. */
  readonly onScene: (scene: Scene | null) => void;
  /** WebGL is missing or was lost. */
  readonly onMissing: () => void;
  /** The reader asked for the panel by keyboard. */
  readonly onOpenPanel: () => void;
}

/** The drawn graph: made once, then told what changed. */
export function Canvas({ onScene, onMissing, onOpenPanel }: CanvasProps): JSX.Element {
  const session = useSession();
  const element = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const stop = draw(element.current, session, onMissing, (next) => {
      scene.current = next;
      onScene(next);
    });
    return stop;
  }, [session]);
  return (
    <div
      class="canvas-ground"
      ref={element}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus and handles its keys itself
      tabIndex={0}
      role="application"
      aria-roledescription="relationship graph"
      aria-label="The graph. Arrow keys go from actor to actor, brackets through the statements of one, Enter opens."
      onFocus={() => enterPicture(session)}
      onBlur={() => {
        session.focused.value = null;
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || scene.current === null) return;
        if (isLetter(event.key) && !session.letters.value) return;
        if (pressInPicture(session, scene.current, event, onOpenPanel)) event.preventDefault();
      }}
    />
  );
}

/** Makes the scene and keeps it as the session says; returns how to take it away. */
function draw(
  container: HTMLElement,
  session: Session,
  onMissing: () => void,
  onScene: (scene: Scene | null) => void,
): (() => void) | undefined {
  let hovering: ReturnType<typeof setTimeout> | undefined;
  let moving: ReturnType<typeof setTimeout> | undefined;
  let camera: Camera | null = session.camera.value;
  let scene: Scene;
  try {
    scene = createScene(container, contentOf(session.index), {
      onHover: (item) => {
        clearTimeout(hovering);
        hovering = setTimeout(() => {
          session.hovered.value = item === null ? null : selectionOf(item);
        }, HOVER_DELAY);
        container.style.cursor = item === null ? "" : "pointer";
      },
      onSelect: (item) => select(session, item === null ? null : selectionOf(item)),
      onCamera: (next) => {
        clearTimeout(moving);
        moving = setTimeout(() => {
          camera = next;
          session.camera.value = next;
        }, CAMERA_DELAY);
      },
      onLost: onMissing,
    });
  } catch {
    onMissing();
    return undefined;
  }
  onScene(scene);
  const stops = [...follow(scene, session), ...followColours(scene, session, container)];
  stops.push(
    effect(() => {
      const wanted = session.camera.value;
      if (wanted === null) scene.fit();
      else if (wanted !== camera) scene.look(wanted);
    }),
  );
  if (camera !== null) scene.look(camera);
  const sizes = new ResizeObserver(() => {
    // Out of the page, or hidden: nothing to fit into.
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    if (session.camera.value === null) scene.fit();
    else scene.look(session.camera.value);
  });
  sizes.observe(container);
  stops.push(() => sizes.disconnect());
  return () => {
    clearTimeout(hovering);
    clearTimeout(moving);
    for (const stop of stops) stop();
    session.hovered.value = null;
    onScene(null);
    scene.dispose();
  };
}

function follow(scene: Scene, { index, visible, hovered, focused, selection }: Session): (() => void)[] {
  return [
    effect(() => scene.show(sceneView(index, visible.value))),
    effect(() => {
      const on = hovered.value;
      if (on?.kind !== "actor") return scene.light(null);
      const { actors, edges } = neighbourhoodOf(index, visible.value, on);
      scene.light({ nodes: actors, lines: edges });
    }),
    effect(() => {
      const marked = [selection.value, hovered.value?.kind === "edge" ? hovered.value : null];
      const items = marked.flatMap((item) => (item === null ? [] : itemOf(item)));
      scene.mark(items, focused.value === null ? null : itemOf(focused.value));
    }),
  ];
}

function followColours(scene: Scene, { theme }: Session, container: HTMLElement): (() => void)[] {
  let alive = true;
  const recolour = (): void => {
    if (alive) scene.recolour();
  };
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", recolour);
  // Words that were measured before the fonts came would stand askew.
  container.ownerDocument.fonts.ready.then(recolour);
  return [
    effect(() => {
      // Read, so that this runs again when it changes; the page puts it on its element first.
      if (theme.value !== undefined) requestAnimationFrame(recolour);
    }),
    () => {
      alive = false;
      scheme.removeEventListener("change", recolour);
    },
  ];
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key);
}

function selectionOf({ kind, id }: SceneItem): Selection {
  return { kind: kind === "node" ? "actor" : "edge", id };
}

function itemOf({ kind, id }: Selection): SceneItem {
  return { kind: kind === "actor" ? "node" : "line", id };
}
