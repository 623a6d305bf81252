import type { Evidence, View } from "@newsgraph/core";
import { signal } from "@preact/signals";
import { render } from "preact";
import { openFiles } from "./io/files.ts";
import { followAddress } from "./io/history.ts";
import { evidenceBeside, evidenceIn, LoadError, loadView, type OpenedView, type Progress } from "./io/load.ts";
import type { Selection } from "./pipeline/neighbourhood.ts";
import type { PlacedLabel, Repaints, Scene } from "./render/scene.ts";
import type { Filters } from "./state/filters.ts";
import { openSession, type Session, select } from "./state/session.ts";
import { acceptDrops } from "./ui/drop.ts";
import { Opening, type OpeningState } from "./ui/opening.tsx";
import { keepRefined } from "./ui/refining.ts";

/** Where the graph comes from: a `view.json` with its evidence files beside it, or the data themselves. */
export type ViewerSource =
  | { readonly url: string | URL }
  | { readonly data: { readonly view: View; readonly evidence: readonly Evidence[] } };

/** How a viewer behaves. */
export type ViewerOptions = ViewerSource & {
  /** Keep the page's address in step, so that a link opens the same view and Back is undo. Off unless asked for. */
  readonly address?: boolean;
};

/** A viewer on a page. */
export interface Viewer {
  /** Selects an actor or an edge, or nothing. */
  select(selection: Selection | null): void;
  /** Replaces the filters by what `change` makes of them. */
  setFilter(change: (filters: Filters) => Filters): void;
  /** Where an actor or the middle of an edge is drawn, in CSS pixels of the picture; `null` when it is not drawn now. */
  placeOf(item: Selection): { readonly x: number; readonly y: number } | null;
  /** Where the words on the picture stand. */
  labels(): { readonly nodes: readonly PlacedLabel[]; readonly lines: readonly PlacedLabel[] };
  /** How much of the picture was drawn anew so far. */
  repaints(): Repaints;
  /** Takes the viewer off the page and frees its WebGL contexts. */
  dispose(): void;
}

/**
 * Shows a graph in `element`, which should have a height of its own. Files that are dropped on it take the graph's place.
 *
 * Calls of `select` and `setFilter` before the graph is there are kept and made then. The style sheet
 * `@newsgraph/viewer/viewer.css` must be on the page.
 */
export function mountViewer(element: HTMLElement, options: ViewerOptions): Viewer {
  const state = signal<OpeningState>({ state: "loading", progress: null });
  const fault = signal<string | null>(null);
  const life = new AbortController();
  let session: Session | null = null;
  let scene: Scene | null = null;
  let stopFollowing: (() => void) | null = null;
  let stopRefining: (() => void) | null = null;
  const waiting: ((session: Session) => void)[] = [];
  const whenOpen = (act: (session: Session) => void): void => {
    if (session === null) waiting.push(act);
    else act(session);
  };
  const show = ({ view, evidence }: OpenedView): void => {
    stopRefining?.();
    session = openSession(view, evidence);
    fault.value = null;
    const page = element.ownerDocument.defaultView;
    if (options.address === true && page !== null) {
      // What the address said was about the view before.
      if (stopFollowing !== null) page.history.pushState(null, "", page.location.pathname + page.location.search);
      stopFollowing?.();
      stopFollowing = followAddress(session, page);
    }
    stopRefining = keepRefined(session);
    state.value = { state: "open", session };
    for (const act of waiting.splice(0)) act(session);
  };
  const onFiles = (files: readonly File[]): void => {
    open(openFiles(files), (message) => {
      if (state.value.state === "open") fault.value = message;
      else state.value = { state: "failed", message };
    });
  };
  let turn = 0;
  /** Shows what comes, unless the viewer is gone by then or something else was opened. */
  const open = (opening: Promise<OpenedView>, onFault: (message: string) => void): void => {
    const mine = ++turn;
    const isCurrent = (): boolean => mine === turn && !life.signal.aborted;
    opening.then(
      (opened) => {
        if (isCurrent()) show(opened);
      },
      (error: unknown) => {
        if (!(error instanceof LoadError)) throw error;
        if (isCurrent()) onFault(error.message);
      },
    );
  };
  element.classList.add("newsgraph");
  const onScene = (next: Scene | null): void => {
    scene = next;
  };
  render(<Opening state={state} fault={fault} root={element} onScene={onScene} onFiles={onFiles} />, element);
  const stopDrops = acceptDrops(element, onFiles);
  if ("data" in options) show({ view: options.data.view, evidence: evidenceIn(options.data.evidence) });
  else {
    const url = new URL(options.url, element.ownerDocument.baseURI);
    const onProgress = (progress: Progress): void => {
      if (turn === 1 && !life.signal.aborted) state.value = { state: "loading", progress };
    };
    const loading = loadView(url, onProgress, life.signal);
    open(
      loading.then((view) => ({ view, evidence: evidenceBeside(url) })),
      (message) => {
        state.value = { state: "failed", message };
      },
    );
  }
  return {
    select: (selection) => whenOpen((opened) => select(opened, selection)),
    setFilter: (change) =>
      whenOpen((opened) => {
        opened.filters.value = change(opened.filters.value);
      }),
    placeOf: ({ kind, id }) => {
      const place = scene?.placeOf({ kind: kind === "actor" ? "node" : "line", id }) ?? null;
      return place === null ? null : { x: place.x, y: place.y };
    },
    labels: () => scene?.labels() ?? { nodes: [], lines: [] },
    repaints: () => scene?.repaints() ?? { all: 0, parts: 0, nodes: 0, edges: 0 },
    dispose: () => {
      life.abort();
      stopFollowing?.();
      stopRefining?.();
      stopDrops();
      render(null, element);
      element.classList.remove("newsgraph");
      delete element.dataset.theme;
    },
  };
}
