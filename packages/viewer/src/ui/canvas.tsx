import { batch, computed, effect, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { endsOfBundle } from "../pipeline/bundles.ts";
import {
  comparedNeighbourhood,
  type Neighbourhood,
  neighbourhoodOf,
  type Pointed,
  type Selection,
} from "../pipeline/neighbourhood.ts";
import { edgeOf } from "../pipeline/view-index.ts";
import { contentOf, sceneView } from "../render/content.ts";
import type { Camera, Pair, Scene, SceneItem } from "../render/scene.ts";
import { createScene } from "../render/sigma/adapter.ts";
import { pin } from "../state/arrangement.ts";
import { expand } from "../state/exploration.ts";
import { compareActor, type Session, select } from "../state/session.ts";
import { enterPicture, pressInPicture } from "./keys.ts";
import { useSession } from "./session-context.ts";

/** How long the pointer rests before the rest of the graph steps back. */
const HOVER_DELAY = 40;
/** How long a fan that the pointer opened stays open after it. */
const FAN_DELAY = 700;
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
      onFocus={({ currentTarget }) => {
        // Who comes with the pointer needs no mark of where the keyboard is.
        if (currentTarget.matches(":focus-visible")) enterPicture(session);
      }}
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
          session.hovered.value = item === null ? null : pointedOf(item);
        }, HOVER_DELAY);
        container.style.cursor = item === null ? "" : "pointer";
      },
      onSelect: (item, isMore) => choose(session, item, isMore),
      onOpen: (actor) => {
        session.exploration.value = expand(session.exploration.value, actor);
      },
      onMove: (actor, place) => {
        session.arrangement.value = pin(session.arrangement.value, actor, place);
      },
      onBox: (actors) => {
        session.exploration.value = { ...session.exploration.value, only: actors, opened: [], folded: new Set() };
      },
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
      // What the camera did before is of no interest any more.
      clearTimeout(moving);
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

/** A bundle opens the comparison of its two actors; with Shift an actor joins or leaves the comparison. */
function choose(session: Session, item: SceneItem | null, isMore: boolean): void {
  batch(() => {
    const { compared } = session;
    if (item?.kind === "bundle") {
      compared.value = endsOfBundle(item.id);
      select(session, null);
    } else if (item?.kind === "node" && isMore) {
      compareActor(session, item.id);
    } else if (item === null) {
      compared.value = [];
      select(session, null);
    } else select(session, { kind: item.kind === "node" ? "actor" : "edge", id: item.id });
  });
}

function follow(scene: Scene, session: Session): (() => void)[] {
  const { index, visible, bundling, hovered, focused, selection, compared, moved, arrangement, camera } = session;
  const framed = computed(() => {
    const { only, opened, near } = session.exploration.value;
    const { layout, around } = arrangement.value;
    const isRunning = session.refining.value?.isRunning ?? false;
    const chosen = session.isNarrow.value ? [selection.value, compared.value] : [];
    return JSON.stringify([only, only === null ? [] : opened, near, layout, around, isRunning, chosen]);
  });
  let closing: ReturnType<typeof setTimeout> | undefined;
  const opened = signal<Pair | null>(null);
  let framedBefore: string | null = null;
  return [
    effect(() => {
      const places = { moved: moved.value, pins: arrangement.value.pins };
      scene.show(sceneView(index, visible.value, bundling.value, places));
      // Who is left, or laid out anew, is brought into the frame; a place that the reader has chosen stays.
      if (framed.value !== framedBefore && camera.peek() === null) scene.fit();
      framedBefore = framed.value;
    }),
    effect(() => scene.lock(arrangement.value.isLocked)),
    effect(() => {
      const lit = litBy(session);
      scene.light(lit === null ? null : { nodes: lit.actors, lines: lit.edges });
    }),
    effect(() => {
      const marked = [selection.value, hovered.value?.kind === "edge" ? hovered.value : null];
      const items = marked.flatMap((item) => (item === null ? [] : itemOf(item)));
      const side = compared.value.map((id): SceneItem => ({ kind: "node", id }));
      scene.mark([...items, ...side], focused.value === null ? null : itemOf(focused.value));
    }),
    // A fan that the pointer opened stays a while, so that the pointer can cross it.
    effect(() => {
      const pair = pairOf(session, hovered.value);
      clearTimeout(closing);
      if (pair !== null) opened.value = pair;
      else
        closing = setTimeout(() => {
          opened.value = null;
        }, FAN_DELAY);
    }),
    effect(() => {
      const wanted = [opened.value, pairOf(session, selection.value), pairOf(session, focused.value)];
      const pairs = compared.value.flatMap((a, at) => compared.value.slice(at + 1).map((b): Pair => [a, b]));
      scene.fan([...wanted.flatMap((pair) => (pair === null ? [] : [pair])), ...pairs]);
    }),
    () => clearTimeout(closing),
  ];
}

/** What stands out: the neighbourhood of the actor that the pointer is on, or else what a comparison is about. */
function litBy({ index, visible, bundling, hovered, compared }: Session): Neighbourhood | null {
  const on = hovered.value;
  const lit =
    on?.kind === "actor"
      ? neighbourhoodOf(index, visible.value, on)
      : compared.value.length > 1
        ? comparedNeighbourhood(index, visible.value, compared.value)
        : null;
  if (lit === null) return null;
  const bundled = [...lit.edges].flatMap((id) => bundling.value.bundleOf(index.edgeAt.get(id) ?? -1)?.id ?? []);
  return { ...lit, edges: new Set([...lit.edges, ...bundled]) };
}

function pairOf({ index }: Session, item: Pointed | null): Pair | null {
  if (item?.kind === "bundle") return endsOfBundle(item.id);
  const edge = item?.kind === "edge" ? edgeOf(index, item.id) : undefined;
  return edge !== undefined && "entity" in edge.object ? [edge.subject, edge.object.entity] : null;
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

function pointedOf({ kind, id }: SceneItem): Pointed {
  return { kind: kind === "node" ? "actor" : kind === "line" ? "edge" : "bundle", id };
}

function itemOf({ kind, id }: Selection): SceneItem {
  return { kind: kind === "actor" ? "node" : "line", id };
}
