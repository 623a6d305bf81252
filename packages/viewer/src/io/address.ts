import type { Selection } from "../pipeline/neighbourhood.ts";
import type { Camera } from "../render/scene.ts";
import { type Arrangement, AS_STORED, LAYOUTS, layOut, type Place } from "../state/arrangement.ts";
import { type Expansion, type Exploration, MOST_COMPARED, UNTOUCHED } from "../state/exploration.ts";
import { FACETS, type FacetId, type Filters, UNFILTERED, withHidden } from "../state/filters.ts";
import { MODES, type Mode, type Theme } from "../state/session.ts";

/** All that a link to a view carries. */
export interface Address {
  readonly mode: Mode;
  readonly filters: Filters;
  readonly exploration: Exploration;
  readonly arrangement: Arrangement;
  readonly compared: readonly string[];
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
  exploration: UNTOUCHED,
  arrangement: AS_STORED,
  compared: [],
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
  community: "around",
};

/**
 * The part of a link after "#": "v=table&type=person,place&sel=xi-jinping".
 *
 * What is as at the start is left out. A facet lists what is shown, or after a minus what is hidden, whichever is shorter.
 * Law: `parseAddress(formatAddress(a, values), values)` is `a`, where `a` hides nothing that is not among `values`.
 */
export function formatAddress(address: Address, values: FacetValues): string {
  const { mode, filters, selection, theme, all, camera } = address;
  const parts: string[] = [];
  if (mode !== START.mode) parts.push(`v=${mode}`);
  for (const facet of FACETS) {
    const hidden = filters.hidden[facet];
    const atStart = UNFILTERED.hidden[facet];
    if (hidden.size === atStart.size && [...hidden].every((value) => atStart.has(value))) continue;
    parts.push(`${KEYS[facet]}=${formatFacet(hidden, values[facet])}`);
  }
  if (filters.loneActors) parts.push("lone=1");
  if (filters.atLeast !== UNFILTERED.atLeast) parts.push(`least=${filters.atLeast}`);
  if (all) parts.push("all=1");
  parts.push(...formatExploration(address.exploration), ...formatArrangement(address.arrangement));
  if (address.compared.length > 0) parts.push(`cmp=${formatList(address.compared)}`);
  if (selection !== null) parts.push(`sel=${encode(selection.id)}`);
  if (theme !== START.theme) parts.push(`theme=${theme}`);
  if (camera !== null)
    parts.push(`cam=${[camera.x, camera.y, camera.ratio].map((value) => Number(value.toFixed(3))).join(",")}`);
  return parts.join("&");
}

/** Reads what `formatAddress` wrote; keys that it does not know and values that make no sense count as left out. */
export function parseAddress(hash: string, values: FacetValues): Address {
  const parts = new Map(hash.split("&").map((part) => splitAt(part)));
  let filters: Filters = {
    ...UNFILTERED,
    loneActors: parts.get("lone") === "1",
    atLeast: parseCount(parts.get("least")) ?? UNFILTERED.atLeast,
  };
  for (const facet of FACETS) {
    const part = parts.get(KEYS[facet]);
    if (part !== undefined) filters = withHidden(filters, facet, parseFacet(part, values[facet]));
  }
  const theme = parts.get("theme");
  return {
    mode: MODES.find((mode) => mode === parts.get("v")) ?? START.mode,
    filters,
    exploration: parseExploration(parts),
    arrangement: parseArrangement(parts),
    compared: parseList(parts.get("cmp")).slice(0, MOST_COMPARED),
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

function formatExploration({ only, opened, folded, hidden, near }: Exploration): readonly string[] {
  const parts: string[] = [];
  if (only !== null) parts.push(`only=${formatList(only)}`);
  if (opened.length > 0) parts.push(`open=${opened.map(formatExpansion).join(",")}`);
  if (folded.size > 0) parts.push(`fold=${formatList(folded)}`);
  if (hidden.size > 0) parts.push(`hide=${formatList(hidden)}`);
  if (near !== null) parts.push(`near=${near}`);
  return parts;
}

function parseExploration(parts: ReadonlyMap<string, string>): Exploration {
  const only = parts.get("only");
  return {
    only: only === undefined ? null : parseList(only),
    opened: split(parts.get("open")).flatMap((part) => parseExpansion(part) ?? []),
    folded: new Set(parseList(parts.get("fold"))),
    hidden: new Set(parseList(parts.get("hide"))),
    near: parseCount(parts.get("near")),
  };
}

/** "xi-jinping:50", or "xi-jinping:50:visits". A colon inside an id is encoded. */
function formatExpansion({ actor, relation, count }: Expansion): string {
  return [encode(actor), count, ...(relation === null ? [] : [encode(relation)])].join(":");
}

function parseExpansion(part: string): Expansion | null {
  const [actor = "", digits, relation] = part.split(":");
  const count = parseCount(digits);
  if (count === null) return null;
  return { actor: decode(actor), count, relation: relation === undefined ? null : decode(relation) };
}

function formatArrangement({ layout, around, steps, isLocked, pins }: Arrangement): readonly string[] {
  const parts: string[] = [];
  const of = around === null ? steps : encode(around);
  if (layout !== AS_STORED.layout) parts.push(`lay=${of === null ? layout : `${layout}:${of}`}`);
  if (isLocked) parts.push("lock=1");
  if (pins.size > 0) parts.push(`pin=${[...pins].map(([id, { x, y }]) => [encode(id), x, y].join(":")).join(",")}`);
  return parts;
}

function parseArrangement(parts: ReadonlyMap<string, string>): Arrangement {
  const [name, of] = (parts.get("lay") ?? "").split(":");
  const layout = LAYOUTS.find((one) => one === name) ?? AS_STORED.layout;
  const pins = new Map(split(parts.get("pin")).flatMap(parsePin));
  const begun = { ...AS_STORED, isLocked: parts.get("lock") === "1", pins };
  const laid = layOut(begun, layout, of === undefined ? null : decode(of));
  return layout === "refined" ? { ...laid, steps: parseCount(of) } : laid;
}

function parsePin(part: string): readonly (readonly [string, Place])[] {
  const [id = "", x, y] = part.split(":");
  const place = { x: Number.parseFloat(x ?? ""), y: Number.parseFloat(y ?? "") };
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? [[decode(id), place]] : [];
}

function parseCount(digits = ""): number | null {
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
}

function formatList(ids: Iterable<string>): string {
  return [...ids].map(encode).join(",");
}

function parseList(part: string | undefined): readonly string[] {
  return split(part).map(decode);
}

function split(part: string | undefined): readonly string[] {
  return part === undefined || part === "" ? [] : part.split(",");
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
