import { batch, effect } from "@preact/signals";
import { allValues, type Facet } from "../pipeline/facets.ts";
import type { ViewIndex } from "../pipeline/view-index.ts";
import { actorOf, edgeOf } from "../pipeline/view-index.ts";
import { FACETS } from "../state/filters.ts";
import { LARGE, type Session } from "../state/session.ts";
import { type Address, type FacetValues, formatAddress, parseAddress } from "./address.ts";

/**
 * Keeps the page's address and the session in step; returns how to stop it.
 *
 * What the reader chooses makes an entry of the browser's history, so that Back is undo, as is Ctrl+Z; the camera and the
 * colours only change the entry that there is.
 */
export function followAddress(session: Session, window: Window): () => void {
  const values = valuesIn(session.facets);
  const isLarge = session.index.view.actors.length > LARGE;
  let isReading = false;
  const read = (): void => {
    isReading = true;
    apply(session, parseAddress(window.location.hash.slice(1), values), isLarge);
    isReading = false;
  };
  read();
  let chosen = formatAddress(withoutLooks(addressOf(session, isLarge)), values);
  const stop = effect(() => {
    const address = addressOf(session, isLarge);
    const hash = formatAddress(address, values);
    const choice = formatAddress(withoutLooks(address), values);
    const isNewChoice = choice !== chosen;
    chosen = choice;
    if (isReading || hash === window.location.hash.slice(1)) return;
    const url = hash === "" ? window.location.pathname + window.location.search : `#${hash}`;
    if (isNewChoice) window.history.pushState({ steps: stepsIn(window) + 1 }, "", url);
    else window.history.replaceState({ steps: stepsIn(window) }, "", url);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isField(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) window.history.forward();
    else if (stepsIn(window) > 0) window.history.back();
  };
  window.addEventListener("keydown", onKeyDown);
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    stop();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
    window.removeEventListener("keydown", onKeyDown);
  };
}

/** How many choices lie before this one in the history: undo must not leave the page. */
function stepsIn({ history }: Window): number {
  const { steps } = (history.state ?? {}) as { readonly steps?: number };
  return steps ?? 0;
}

/** Where text is typed, the browser has an undo of its own. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "search";
}

function addressOf(session: Session, isLarge: boolean): Address {
  return {
    mode: session.mode.value,
    filters: session.filters.value,
    exploration: session.exploration.value,
    arrangement: session.arrangement.value,
    compared: session.compared.value,
    selection: session.selection.value,
    theme: session.theme.value,
    all: isLarge && session.all.value,
    camera: session.camera.value,
  };
}

function withoutLooks(address: Address): Address {
  return { ...address, theme: "auto", camera: null };
}

function apply(session: Session, address: Address, isLarge: boolean): void {
  batch(() => {
    session.mode.value = address.mode;
    session.filters.value = address.filters;
    session.exploration.value = address.exploration;
    session.arrangement.value = address.arrangement;
    session.compared.value = address.compared.filter((id) => actorOf(session.index, id) !== undefined);
    session.selection.value = isIn(session.index, address) ? address.selection : null;
    session.theme.value = address.theme;
    session.all.value = !isLarge || address.all;
    session.camera.value = address.camera;
  });
}

function isIn(index: ViewIndex, { selection }: Address): boolean {
  if (selection === null) return true;
  return (selection.kind === "actor" ? actorOf(index, selection.id) : edgeOf(index, selection.id)) !== undefined;
}

/** What each facet of a view can hide, also where it is too short to be offered. */
export function valuesIn(facets: readonly Facet[]): FacetValues {
  const offered = new Map(facets.map(({ id, groups }) => [id, allValues(groups)]));
  const values: Record<string, readonly string[]> = {};
  for (const facet of FACETS) values[facet] = offered.get(facet) ?? [];
  return values as FacetValues;
}
