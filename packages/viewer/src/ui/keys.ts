import { batch } from "@preact/signals";
import type { Selection } from "../pipeline/neighbourhood.ts";
import { type Direction, nearestTowards } from "../render/direction.ts";
import type { Scene } from "../render/scene.ts";
import { type Session, select } from "../state/session.ts";
import { firstActor, nextEdge, spokenWords } from "../state/walk.ts";

/** A key and what it does, for the page and for the help sheet. */
export interface Key {
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[];
  /** As the help sheet shows them. */
  readonly shown: string;
  readonly does: string;
}

/** Keys that work everywhere but in a text field. */
export const PAGE_KEYS: readonly Key[] = [
  { keys: ["/"], shown: "/", does: "search" },
  { keys: ["g"], shown: "g", does: "graph" },
  { keys: ["t"], shown: "t", does: "table" },
  { keys: ["x"], shown: "x", does: "text" },
  { keys: ["?"], shown: "?", does: "this help" },
  { keys: ["Escape"], shown: "Esc", does: "close, then clear the selection" },
];

/** Keys that work while the picture has the focus. */
export const PICTURE_KEYS: readonly Key[] = [
  {
    keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
    shown: "← → ↑ ↓",
    does: "the nearest actor in that direction",
  },
  { keys: ["[", "]"], shown: "[ ]", does: "the previous, the next statement of the actor" },
  { keys: ["Enter"], shown: "Enter", does: "open it in the panel" },
  { keys: [" "], shown: "Space", does: "select it and stay" },
  { keys: ["+", "=", "-"], shown: "+ −", does: "nearer, farther" },
  { keys: ["f", "0"], shown: "f", does: "all in the frame" },
  { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], shown: "Shift + ← → ↑ ↓", does: "move the picture" },
];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const PAN: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-80, 0],
  right: [80, 0],
  up: [0, -80],
  down: [0, 80],
};

/** Puts the keyboard on a first actor when the picture gets the focus. */
export function enterPicture({ focused, selection, index, visible, spoken }: Session): void {
  batch(() => {
    focused.value = selection.value ?? firstActor(index, visible.value);
    if (focused.value !== null) spoken.value = spokenWords(index, visible.value, focused.value);
  });
}

/** Does what a key of the picture means; tells whether it meant anything. */
export function pressInPicture(session: Session, scene: Scene, event: KeyboardEvent, openPanel: () => void): boolean {
  const direction = DIRECTIONS[event.key];
  if (direction !== undefined && event.shiftKey) scene.pan(...PAN[direction]);
  else if (direction !== undefined) step(session, scene, direction);
  else if (event.key === "[" || event.key === "]") walk(session, event.key === "]" ? 1 : -1);
  else if (event.key === "Enter" || event.key === " ") {
    select(session, session.focused.value);
    if (event.key === "Enter") openPanel();
  } else if (event.key === "+" || event.key === "=") scene.zoom(1.3);
  else if (event.key === "-") scene.zoom(1 / 1.3);
  else if (event.key === "f" || event.key === "0") scene.fit();
  else return false;
  return true;
}

function step(session: Session, scene: Scene, direction: Direction): void {
  const { index, visible, focused } = session;
  const now = focused.value ?? firstActor(index, visible.value);
  const from = now === null ? null : scene.placeOf({ kind: now.kind === "actor" ? "node" : "line", id: now.id });
  if (from === null) return;
  const places = index.view.actors.flatMap(({ id }, actor) => {
    const place = visible.value.actors[actor] === 1 ? scene.placeOf({ kind: "node", id }) : null;
    return place === null ? [] : [{ id, x: place.x, y: place.y }];
  });
  const next = nearestTowards(from, direction, places);
  if (next !== null) focus(session, { kind: "actor", id: next.id });
}

/** Whose statements the brackets go through: the actor that the keyboard was on last. */
const walkers = new WeakMap<Session, string>();

function walk(session: Session, by: 1 | -1): void {
  const { index, visible, focused } = session;
  const on = focused.value;
  if (on?.kind === "actor") walkers.set(session, on.id);
  const actor = walkers.get(session) ?? firstActor(index, visible.value)?.id;
  if (actor === undefined) return;
  const next = nextEdge(index, visible.value, actor, on?.kind === "edge" ? on.id : null, by);
  if (next !== null) focus(session, next);
}

function focus({ index, visible, focused, spoken }: Session, next: Selection): void {
  batch(() => {
    focused.value = next;
    spoken.value = spokenWords(index, visible.value, next);
  });
}
