import { batch } from "@preact/signals";
import type { Selection } from "../pipeline/neighbourhood.ts";
import { type Direction, nearestTowards } from "../render/direction.ts";
import type { Scene } from "../render/scene.ts";
import { pin, unpinAll } from "../state/arrangement.ts";
import { collapse, expand } from "../state/exploration.ts";
import { compareActor, hideActor, type Session, select, spotOf } from "../state/session.ts";
import { firstActor, nextEdge, spokenWords } from "../state/walk.ts";
import { fitAll } from "./fitting.ts";

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
  {
    keys: ["Enter"],
    shown: "Shift + Enter",
    does: "in the search: put it beside others; with Alt, keep only it and its neighbours",
  },
  { keys: ["g"], shown: "g", does: "graph" },
  { keys: ["t"], shown: "t", does: "table" },
  { keys: ["x"], shown: "x", does: "text" },
  { keys: ["?"], shown: "?", does: "this help" },
  { keys: ["z"], shown: "Ctrl + z", does: "undo; with Shift, do again" },
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
  { keys: [" "], shown: "Shift + Space", does: "put it beside others, to compare" },
  { keys: ["e"], shown: "e", does: "bring its neighbours into the picture" },
  { keys: ["c"], shown: "c", does: "take them back, or fold away those who have to do with it alone" },
  { keys: ["h"], shown: "h", does: "hide it" },
  { keys: ["p", "P"], shown: "p", does: "pin it or let it go; with Shift, let all go" },
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
  else if (event.key === " " && event.shiftKey) act(session, (actor) => compareActor(session, actor));
  else if (event.key === "Enter" || event.key === " ") {
    select(session, session.focused.value);
    if (event.key === "Enter") openPanel();
  } else if (event.key === "+" || event.key === "=") scene.zoom(1.3);
  else if (event.key === "-") scene.zoom(1 / 1.3);
  else if (event.key === "f" || event.key === "0") fitAll(session, scene);
  else return pressExploring(session, event.key);
  return true;
}

/** Keys that change who is in the picture and where. */
function pressExploring(session: Session, key: string): boolean {
  const { exploration, arrangement } = session;
  if (key === "e") {
    act(session, (actor) => {
      exploration.value = expand(exploration.value, actor);
    });
  } else if (key === "c") {
    act(session, (actor) => {
      exploration.value = collapse(exploration.value, actor);
    });
  } else if (key === "h") act(session, (actor) => hideActor(session, actor));
  else if (key === "p") {
    act(session, (actor) => {
      const isPinned = arrangement.value.pins.has(actor);
      arrangement.value = pin(arrangement.value, actor, isPinned ? null : spotOf(session, actor));
    });
  } else if (key === "P") arrangement.value = unpinAll(arrangement.value);
  else return false;
  return true;
}

/** Does something with the actor that the keyboard is on, and tells what became of the picture. */
function act(session: Session, what: (actor: string) => void): void {
  const { index, visible, focused, spoken } = session;
  if (focused.value?.kind !== "actor") return;
  const actor = focused.value.id;
  const before = visible.value.actorCount;
  batch(() => what(actor));
  const change = visible.value.actorCount - before;
  const came = change === 0 ? "" : ` ${Math.abs(change)} ${change > 0 ? "came" : "went"}.`;
  batch(() => {
    if (visible.value.actors[index.actorAt.get(actor) ?? -1] !== 1) focused.value = firstActor(index, visible.value);
    const name = focused.value === null ? "" : spokenWords(index, visible.value, focused.value);
    spoken.value = `${name}${came}${placeWords(session, actor)}`;
  });
}

/** Whether an actor is held, or stands beside others. */
function placeWords({ arrangement, compared }: Session, actor: string): string {
  const pinned = arrangement.value.pins.has(actor) ? " Pinned." : "";
  const beside = compared.value.includes(actor) ? ` Compared, ${compared.value.length} of 3.` : "";
  return pinned + beside;
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
