import type { View } from "@newsgraph/core";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { EvidenceSource } from "../io/load.ts";
import type { Selection } from "../pipeline/neighbourhood.ts";
import { type Search, searchIn } from "../pipeline/search.ts";
import { indexView, type ViewIndex } from "../pipeline/view-index.ts";
import { type Visible, visibleUnder } from "../pipeline/visible.ts";
import type { Camera } from "../render/scene.ts";
import { type Filters, UNFILTERED } from "./filters.ts";

/** The ways to look at a view. */
export const MODES = ["graph", "table", "text"] as const;
export type Mode = (typeof MODES)[number];

export type Theme = "auto" | "light" | "dark";

/** One reader's look at one view: what is open, filtered and selected. Everything on the screen follows from it. */
export interface Session {
  readonly index: ViewIndex;
  readonly evidence: EvidenceSource;
  readonly search: Search;
  readonly mode: Signal<Mode>;
  readonly filters: Signal<Filters>;
  readonly selection: Signal<Selection | null>;
  /** What the pointer is on. */
  readonly hovered: Signal<Selection | null>;
  /** What the keyboard is on, on the canvas. */
  readonly focused: Signal<Selection | null>;
  readonly theme: Signal<Theme>;
  /** Where the reader has moved the camera; `null` while all is in the frame. */
  readonly camera: Signal<Camera | null>;
  /** Show every actor, where there are more than `FIRST_ACTORS`. */
  readonly all: Signal<boolean>;
  /** What filters leave. */
  readonly visible: ReadonlySignal<Visible>;
  /** Whether single letters work as keys: some people speak to their machine. */
  readonly letters: Signal<boolean>;
  /** Whether the filters are open where there is no room beside the picture. */
  readonly railOpen: Signal<boolean>;
  /** What a screen reader says next. */
  readonly spoken: Signal<string>;
}

/** A larger view opens with this many actors, the most mentioned. */
export const FIRST_ACTORS = 300;

/** Opens a view. */
export function openSession(view: View, evidence: EvidenceSource): Session {
  const index = indexView(view);
  const filters = signal(UNFILTERED);
  const all = signal(view.actors.length <= FIRST_ACTORS);
  return {
    index,
    evidence,
    search: searchIn(index),
    mode: signal<Mode>("graph"),
    filters,
    selection: signal<Selection | null>(null),
    hovered: signal<Selection | null>(null),
    focused: signal<Selection | null>(null),
    theme: signal<Theme>("auto"),
    camera: signal<Camera | null>(null),
    all,
    visible: computed(() => visibleUnder(index, filters.value, all.value ? Number.POSITIVE_INFINITY : FIRST_ACTORS)),
    letters: signal(true),
    railOpen: signal(false),
    spoken: signal(""),
  };
}

/** Selects an actor or an edge, or nothing. */
export function select(session: Session, selection: Selection | null): void {
  const before = session.selection.value;
  if (before?.kind === selection?.kind && before?.id === selection?.id) return;
  session.selection.value = selection;
}
