import type { Selection } from "../pipeline/neighbourhood.ts";
import type { Camera } from "../render/scene.ts";
import { FACETS, type FacetId, type Filters, UNFILTERED, withHidden } from "../state/filters.ts";
import { MODES, type Mode, type Theme } from "../state/session.ts";

/** All that a link to a view carries. */
export interface Address {
  readonly mode: Mode;
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly theme: Theme;
  /** Every actor, where a large view opens with the most mentioned. */
  readonly all: boolean;
  /** `null`: all in the frame. */
  readonly camera: Camera | null;
}

/** The values of each facet that the view has; what is not among them is dropped from a link. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/** Where one starts. */
export const START: Address = {
  mode: "graph",
  filters: UNFILTERED,
  selection: null,
  theme: "auto",
  all: false,
  camera: null,
};

const KEYS: Readonly<Record<FacetId, string>> = {
  type: "type",
  relation: "rel",
  class: "told",
  tone: "tone",
  source: "by",
  article: "in",
};

/**
 * The part of a link after "#": "v=table&type=person,place&sel=xi-jinping".
 *
 * What is as at the start is left out. A facet lists what is shown, or after a minus what is hidden, whichever is shorter.
 * Law: `parseAddress(formatAddress(a, values), values)` is `a`, where `a` hides nothing that is not among `values`.
 */
export function formatAddress({ mode, filters, selection, theme, all, camera }: Address, values: FacetValues): string {
  const parts: string[] = [];
  if (mode !== START.mode) parts.push(`v=${mode}`);
  for (const facet of FACETS) {
    const hidden = filters.hidden[facet];
    const atStart = UNFILTERED.hidden[facet];
    if (hidden.size === atStart.size && [...hidden].every((value) => atStart.has(value))) continue;
    parts.push(`${KEYS[facet]}=${formatFacet(hidden, values[facet])}`);
  }
  if (filters.loneActors) parts.push("lone=1");
  if (all) parts.push("all=1");
  if (selection !== null) parts.push(`sel=${encode(selection.id)}`);
  if (theme !== START.theme) parts.push(`theme=${theme}`);
  if (camera !== null)
    parts.push(`cam=${[camera.x, camera.y, camera.ratio].map((value) => Number(value.toFixed(3))).join(",")}`);
  return parts.join("&");
}

/** Reads what `formatAddress` wrote; keys that it does not know and values that make no sense count as left out. */
export function parseAddress(hash: string, values: FacetValues): Address {
  const parts = new Map(hash.split("&").map((part) => splitAt(part)));
  let filters: Filters = { ...UNFILTERED, loneActors: parts.get("lone") === "1" };
  for (const facet of FACETS) {
    const part = parts.get(KEYS[facet]);
    if (part !== undefined) filters = withHidden(filters, facet, parseFacet(part, values[facet]));
  }
  const theme = parts.get("theme");
  return {
    mode: MODES.find((mode) => mode === parts.get("v")) ?? START.mode,
    filters,
    selection: parseSelection(parts.get("sel")),
    theme: theme === "light" || theme === "dark" ? theme : START.theme,
    all: parts.get("all") === "1",
    camera: parseCamera(parts.get("cam")),
  };
}

function formatFacet(hidden: ReadonlySet<string>, values: readonly string[]): string {
  const shown = values.filter((value) => !hidden.has(value));
  const hiddenHere = values.filter((value) => hidden.has(value));
  const list = shown.length < hiddenHere.length ? shown : hiddenHere;
  return (list === shown ? "" : "-") + list.map(encode).join(",");
}

function parseFacet(part: string, values: readonly string[]): ReadonlySet<string> {
  const isHiding = part.startsWith("-");
  const listed = new Set((isHiding ? part.slice(1) : part).split(",").map(decode));
  return new Set(values.filter((value) => listed.has(value) === isHiding));
}

/** An edge's id has bars between its parts, an actor's has none. */
function parseSelection(part: string | undefined): Selection | null {
  if (part === undefined || part === "") return null;
  const id = decode(part);
  return { kind: id.includes("|") ? "edge" : "actor", id };
}

function parseCamera(part: string | undefined): Camera | null {
  const [x, y, ratio] = (part ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

function splitAt(part: string): readonly [key: string, value: string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

/** Like `encodeURIComponent`, but leaves the signs that need no protection inside a fragment readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%7C/g, "|").replace(/%20/g, "+").replace(/^-/, "%2D");
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, " "));
  } catch {
    return value;
  }
}
