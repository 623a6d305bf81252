import type { View } from "@newsgraph/core";
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { EvidenceSource } from "../io/load.ts";
import { arrange, tangleOf } from "../pipeline/arrange.ts";
import { type Bundling, bundlesOf } from "../pipeline/bundles.ts";
import { type Facet, facetsOf } from "../pipeline/facets.ts";
import { type Limit, limitsOf } from "../pipeline/limits.ts";
import type { Pointed, Selection } from "../pipeline/neighbourhood.ts";
import type { Tangle } from "../pipeline/refinement.ts";
import { scopeOf } from "../pipeline/scope.ts";
import { type Search, searchIn } from "../pipeline/search.ts";
import { actorOf, edgeOf, indexView, type ViewIndex } from "../pipeline/view-index.ts";
import { type Visible, visibleUnder } from "../pipeline/visible.ts";
import type { Camera } from "../render/scene.ts";
import { type Arrangement, AS_STORED, layOut, type Place } from "./arrangement.ts";
import { compare, type Exploration, hide, UNTOUCHED } from "./exploration.ts";
import { type Filters, UNFILTERED } from "./filters.ts";

/** The ways to look at a view. */
export const MODES = ["graph", "table", "text"] as const;
export type Mode = (typeof MODES)[number];

export type Theme = "auto" | "light" | "dark";

/** One reader's look at one view: what is open, filtered and selected. Everything on the screen follows from it. */
export interface Session {
  readonly index: ViewIndex;
  /** What there is to filter by. */
  readonly facets: readonly Facet[];
  readonly evidence: EvidenceSource;
  readonly search: Search;
  readonly mode: Signal<Mode>;
  readonly filters: Signal<Filters>;
  readonly exploration: Signal<Exploration>;
  readonly arrangement: Signal<Arrangement>;
  /** Actors side by side, in the order of choice. */
  readonly compared: Signal<readonly string[]>;
  readonly selection: Signal<Selection | null>;
  /** What the pointer is on. */
  readonly hovered: Signal<Pointed | null>;
  /** What the keyboard is on, on the canvas. */
  readonly focused: Signal<Selection | null>;
  readonly theme: Signal<Theme>;
  /** Where the reader has moved the camera; `null` while all is in the frame. */
  readonly camera: Signal<Camera | null>;
  /** Show every actor, in a large view. */
  readonly all: Signal<boolean>;
  /** What filters and exploration leave. */
  readonly visible: ReadonlySignal<Visible>;
  /** What keeps the rest of the view out of it. */
  readonly limits: ReadonlySignal<readonly Limit[]>;
  readonly bundling: ReadonlySignal<Bundling>;
  /** Where actors stand that do not stand where the view has them. */
  readonly moved: ReadonlySignal<ReadonlyMap<string, Place>>;
  /** What is to be refined; `null` under other layouts, and where there are too many actors. */
  readonly tangle: ReadonlySignal<Tangle | null>;
  /** How far that is; `null` before anything is known of it. Whoever refines it tells. */
  readonly refining: Signal<Refining | null>;
  /** The reader wants the refining to stop where it is. */
  readonly isStopping: Signal<boolean>;
  /** Whether there is room for no more than the selection and what is around it. */
  readonly isNarrow: Signal<boolean>;
  /** Whether single letters work as keys: some people speak to their machine. */
  readonly letters: Signal<boolean>;
  /** Whether the filters are open where there is no room beside the picture. */
  readonly railOpen: Signal<boolean>;
  /** What a screen reader says next. */
  readonly spoken: Signal<string>;
}

/** How far the refining of a layout is. */
export interface Refining {
  readonly isRunning: boolean;
  /** From 0 to 1: of the steps that there are at most. */
  readonly share: number;
  readonly places: ReadonlyMap<string, Place>;
}

/** More actors than this are not refined: each step would take too long to be looked at. */
export const MOST_REFINED = 5000;

/** A view with more actors is large: it opens with so many of them, the most mentioned, for whose names there is room. */
export const LARGE = 300;
export const FIRST_ACTORS = 40;
/** So many a narrow screen has room for. */
export const NARROW_ACTORS = 16;

/** Opens a view. */
export function openSession(view: View, evidence: EvidenceSource): Session {
  const index = indexView(view);
  const filters = signal(UNFILTERED);
  const exploration = signal(UNTOUCHED);
  // What follows must not keep `view`, whose statements the index has packed away.
  const count = index.view.actors.length;
  const all = signal(count <= LARGE);
  const arrangement = signal(AS_STORED);
  const mode = signal<Mode>("graph");
  const isNarrow = signal(false);
  const selection = signal<Selection | null>(null);
  const compared = signal<readonly string[]>([]);
  const visible = computed(() => {
    const isSmall = isNarrow.value && mode.value === "graph";
    const near = exploration.value.near ?? (isSmall ? 1 : null);
    // Without a limit to the distance a selection changes nothing of what is seen.
    const centre = near === null ? [] : actorsAt(index, selection.value, compared.value);
    const among = isSmall && centre.length === 0 ? NARROW_ACTORS : all.value ? count : FIRST_ACTORS;
    const explored = { ...exploration.value, near };
    return visibleUnder(index, filters.value, (passing) => scopeOf(index, passing, explored, among, centre));
  });
  const members = settled(computed(() => visible.value.scope.members));
  // The one that a narrow screen has room for, in the middle of the others.
  const given = computed(() => {
    const centre = isNarrow.value && selection.value?.kind === "actor" ? selection.value.id : null;
    return centre === null ? arrangement.value : layOut(arrangement.value, "rings", centre);
  });
  // The discs of some are larger than those of all would be: where they would lie on one another they make room.
  const isTight = (): boolean => isNarrow.value || !all.value;
  const begun = computed(() => {
    const isPlain = given.value.layout === "stored" || given.value.layout === "refined";
    return arrange(index, members.value, isTight() && isPlain ? layOut(given.value, "spread", null) : given.value);
  });
  const layout = computed(() => given.value.layout);
  const tangle = computed(() => {
    if (layout.value !== "refined" || members.value.reduce((sum, one) => sum + one, 0) > MOST_REFINED) return null;
    const free = layOut(AS_STORED, isTight() ? "spread" : "stored", null);
    return tangleOf(index, members.value, arrange(index, members.value, free));
  });
  const refining = signal<Refining | null>(null);
  const facets = facetsOf(index);
  const limits = computed(() =>
    limitsOf(index, facets, {
      filters: filters.value,
      exploration: exploration.value,
      all: all.value,
      hasCentre: selection.value !== null || compared.value.length > 0,
      isNarrow: isNarrow.value && mode.value === "graph",
    }),
  );
  return {
    index,
    facets,
    evidence,
    search: searchIn(index),
    mode,
    filters,
    exploration,
    arrangement,
    compared,
    selection,
    hovered: signal<Pointed | null>(null),
    focused: signal<Selection | null>(null),
    theme: signal<Theme>("auto"),
    camera: signal<Camera | null>(null),
    all,
    visible,
    limits,
    bundling: computed(() => bundlesOf(index, visible.value.edges)),
    moved: computed(() => (tangle.value === null ? null : refining.value?.places) ?? begun.value),
    tangle,
    refining,
    isStopping: signal(false),
    isNarrow,
    letters: signal(true),
    railOpen: signal(false),
    spoken: signal(""),
  };
}

/** The same bytes as one value, so that what follows from them is not computed anew. */
function settled(bytes: ReadonlySignal<Uint8Array>): ReadonlySignal<Uint8Array> {
  let kept: Uint8Array = new Uint8Array();
  return computed(() => {
    const now = bytes.value;
    if (now.length !== kept.length || now.some((byte, at) => byte !== kept[at])) kept = now;
    return kept;
  });
}

/** The actors of a selection, or else those that are compared. */
function actorsAt(index: ViewIndex, selection: Selection | null, compared: readonly string[]): readonly string[] {
  if (selection === null) return compared;
  const edge = edgeOf(index, selection.id);
  if (edge === undefined) return [selection.id];
  return "entity" in edge.object ? [edge.subject, edge.object.entity] : [edge.subject];
}

/** Selects an actor or an edge, or nothing. */
export function select(session: Session, selection: Selection | null): void {
  const before = session.selection.value;
  if (before?.kind === selection?.kind && before?.id === selection?.id) return;
  session.selection.value = selection;
}

/** Takes an actor out of the picture, out of the comparison and out of the selection. */
export function hideActor({ exploration, compared, selection }: Session, id: string): void {
  batch(() => {
    exploration.value = hide(exploration.value, id);
    compared.value = compared.value.filter((one) => one !== id);
    if (selection.value?.id === id) selection.value = null;
  });
}

/** Puts an actor into the comparison, beside the one that is selected, or takes it out; the panel then shows that. */
export function compareActor(session: Session, id: string): void {
  const { compared, selection } = session;
  const selected = selection.value?.kind === "actor" ? selection.value.id : null;
  const begun = compared.value.length === 0 && selected !== null && selected !== id ? [selected] : compared.value;
  batch(() => {
    compared.value = compare(begun, id);
    selection.value = null;
  });
}

/** Where an actor stands, in the units of the view. */
export function spotOf({ index, moved, arrangement }: Session, id: string): Place {
  const { x = 0, y = 0 } = arrangement.value.pins.get(id) ?? moved.value.get(id) ?? actorOf(index, id) ?? {};
  return { x, y };
}
