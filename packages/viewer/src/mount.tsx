import type { Evidence, View } from "@newsgraph/core";
import { signal } from "@preact/signals";
import { render } from "preact";
import { followAddress } from "./io/history.ts";
import { type EvidenceSource, evidenceBeside, LoadError, loadView } from "./io/load.ts";
import type { Selection } from "./pipeline/neighbourhood.ts";
import type { PlacedLabel, Scene } from "./render/scene.ts";
import type { Filters } from "./state/filters.ts";
import { openSession, type Session, select } from "./state/session.ts";
import { Opening, type OpeningState } from "./ui/opening.tsx";

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
  /** Takes the viewer off the page and frees its WebGL contexts. */
  dispose(): void;
}

/**
 * Shows a graph in `element`, which should have a height of its own.
 *
 * Calls of `select` and `setFilter` before the graph is there are kept and made then. The style sheet
 * `@newsgraph/viewer/viewer.css` must be on the page.
 */
export function mountViewer(element: HTMLElement, options: ViewerOptions): Viewer {
  const state = signal<OpeningState>({ state: "loading", progress: null });
  let session: Session | null = null;
  let scene: Scene | null = null;
  let alive = true;
  const stops: (() => void)[] = [];
  const waiting: ((session: Session) => void)[] = [];
  const whenOpen = (act: (session: Session) => void): void => {
    if (session === null) waiting.push(act);
    else act(session);
  };
  const open = (view: View, evidence: EvidenceSource): void => {
    if (!alive) return;
    session = openSession(view, evidence);
    const page = element.ownerDocument.defaultView;
    if (options.address === true && page !== null) stops.push(followAddress(session, page));
    state.value = { state: "open", session };
    for (const act of waiting.splice(0)) act(session);
  };
  element.classList.add("newsgraph");
  const onScene = (next: Scene | null): void => {
    scene = next;
  };
  render(<Opening state={state} root={element} onScene={onScene} />, element);
  load(options, element.ownerDocument.baseURI, open, (next) => {
    if (alive) state.value = next;
  });
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
    dispose: () => {
      alive = false;
      for (const stop of stops) stop();
      render(null, element);
      element.classList.remove("newsgraph");
    },
  };
}

function load(
  options: ViewerSource,
  base: string,
  open: (view: View, evidence: EvidenceSource) => void,
  onState: (state: OpeningState) => void,
): void {
  if ("data" in options) {
    open(options.data.view, evidenceIn(options.data.evidence));
    return;
  }
  const url = new URL(options.url, base);
  loadView(url, (progress) => onState({ state: "loading", progress })).then(
    (view) => open(view, evidenceBeside(url)),
    (error: unknown) => {
      if (!(error instanceof LoadError)) throw error;
      onState({ state: "failed", message: error.message });
    },
  );
}

function evidenceIn(files: readonly Evidence[]): EvidenceSource {
  return (file) => {
    const found = files[file];
    return found === undefined
      ? Promise.reject(new LoadError(`Cannot read evidence ${file}: it was not given`))
      : Promise.resolve(found);
  };
}
