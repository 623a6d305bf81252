import type { Evidence, View } from "@newsgraph/core";
import { signal } from "@preact/signals";
import { render } from "preact";
import { type EvidenceSource, evidenceBeside, LoadError, loadView } from "./io/load.ts";
import type { Selection } from "./pipeline/neighbourhood.ts";
import type { Filters } from "./state/filters.ts";
import { openSession, type Session, select } from "./state/session.ts";
import { Opening, type OpeningState } from "./ui/opening.tsx";

/** Where the graph comes from: a `view.json` with its evidence files beside it, or the data themselves. */
export type ViewerSource =
  | { readonly url: string | URL }
  | { readonly data: { readonly view: View; readonly evidence: readonly Evidence[] } };

/** A viewer on a page. */
export interface Viewer {
  /** Selects an actor or an edge, or nothing. */
  select(selection: Selection | null): void;
  /** Replaces the filters by what `change` makes of them. */
  setFilter(change: (filters: Filters) => Filters): void;
  /** Takes the viewer off the page and frees its WebGL contexts. */
  dispose(): void;
}

/**
 * Shows a graph in `element`, which should have a height of its own.
 *
 * Calls of `select` and `setFilter` before the graph is there are kept and made then. The style sheet
 * `@newsgraph/viewer/viewer.css` must be on the page.
 */
export function mountViewer(element: HTMLElement, source: ViewerSource): Viewer {
  const state = signal<OpeningState>({ state: "loading", progress: null });
  let session: Session | null = null;
  let alive = true;
  const waiting: ((session: Session) => void)[] = [];
  const whenOpen = (act: (session: Session) => void): void => {
    if (session === null) waiting.push(act);
    else act(session);
  };
  const open = (view: View, evidence: EvidenceSource): void => {
    if (!alive) return;
    session = openSession(view, evidence);
    state.value = { state: "open", session };
    for (const act of waiting.splice(0)) act(session);
  };
  element.classList.add("newsgraph");
  render(<Opening state={state} root={element} />, element);
  if ("data" in source) {
    const { view, evidence } = source.data;
    open(view, evidenceIn(evidence));
  } else {
    const url = new URL(source.url, element.ownerDocument.baseURI);
    loadView(url, (progress) => {
      if (alive) state.value = { state: "loading", progress };
    }).then(
      (view) => open(view, evidenceBeside(url)),
      (error: unknown) => {
        if (!(error instanceof LoadError)) throw error;
        if (alive) state.value = { state: "failed", message: error.message };
      },
    );
  }
  return {
    select: (selection) => whenOpen((opened) => select(opened, selection)),
    setFilter: (change) =>
      whenOpen((opened) => {
        opened.filters.value = change(opened.filters.value);
      }),
    dispose: () => {
      alive = false;
      render(null, element);
      element.classList.remove("newsgraph");
    },
  };
}

function evidenceIn(files: readonly Evidence[]): EvidenceSource {
  return (file) => {
    const found = files[file];
    return found === undefined ? Promise.reject(new LoadError(`Cannot read evidence ${file}: it was not given`)) : Promise.resolve(found);
  };
}
