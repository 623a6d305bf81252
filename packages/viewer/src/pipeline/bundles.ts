import type { LineClass, Tone } from "@newsgraph/core";
import { bendsOf, pairsOf, runsForward } from "./curvature.ts";
import type { ViewIndex } from "./view-index.ts";

/** Edges between two actors, drawn as one line with their number while there is no room for each. */
export interface Bundle {
  /** Begins with a bar, as no edge's id does. */
  readonly id: string;
  /** The two actors; the first has the first place in the view. */
  readonly ends: readonly [string, string];
  /** By their places in the view. */
  readonly edges: readonly number[];
  readonly class: LineClass;
  readonly tone: Tone;
  /** Attributions behind all its edges. */
  readonly weight: number;
  /** Which ends its edges point at. */
  readonly heads: "second" | "first" | "both";
}

/** How edges lie while the pairs that have bundles are folded. */
export interface Bundling {
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** For each edge its bundle, or `null` where it is drawn by itself. */
  readonly bundleOf: (edge: number) => Bundle | null;
  /** By id of an edge or a bundle, as in `curvatures`; edges without folded neighbours are not in it. */
  readonly bends: ReadonlyMap<string, number>;
}

/** What is never drawn as one line: what is told, what is disputed, and what is denied. */
type Strand = "told" | "disputed" | "denied";

/** Above this share of one tone a bundle has its colour. */
const ONE_TONE = 0.8;

/** The two actors of a bundle by its id: "|told|a|b". */
export function endsOfBundle(id: string): readonly [string, string] {
  const [, , from = "", to = ""] = id.split("|");
  return [from, to];
}

/** The `seen` edges between the same two actors, gathered. What is denied or disputed keeps lines of its own. */
export function bundlesOf(index: ViewIndex, seen: Uint8Array): Bundling {
  const bundles = new Map<string, Bundle>();
  const bundleOf = new Map<number, Bundle>();
  const bends = new Map<string, number>();
  for (const edges of pairsOf(index, seen)) {
    const strands = strandsOf(index, edges);
    if (strands.length === edges.length) continue;
    const offsets = bendsOf(strands.length);
    strands.forEach(([strand, members], place) => {
      const offset = offsets[place] ?? 0;
      const [only = -1] = members;
      if (members.length === 1) {
        bends.set(index.view.edges[only]?.id ?? "", runsForward(index, only) ? offset : -offset);
        return;
      }
      const bundle = bundleFor(index, strand, members);
      bundles.set(bundle.id, bundle);
      bends.set(bundle.id, offset);
      for (const edge of members) bundleOf.set(edge, bundle);
    });
  }
  return { bundles, bundleOf: (edge) => bundleOf.get(edge) ?? null, bends };
}

/** In the order in which each occurs first. */
function strandsOf(
  { view }: ViewIndex,
  edges: readonly number[],
): readonly (readonly [strand: Strand, members: readonly number[]])[] {
  const strands: [Strand, number[]][] = [];
  for (const edge of edges) {
    const strand = strandOf(view.edges[edge]?.class);
    const found = strands.find(([name]) => name === strand);
    if (found === undefined) strands.push([strand, [edge]]);
    else found[1].push(edge);
  }
  return strands;
}

function strandOf(kind: LineClass | undefined): Strand {
  return kind === "denied" || kind === "disputed" ? kind : "told";
}

function bundleFor(index: ViewIndex, strand: Strand, members: readonly number[]): Bundle {
  const edges = members.flatMap((edge) => index.view.edges[edge] ?? []);
  const forward = members.filter((edge) => runsForward(index, edge)).length;
  const [first = -1] = members;
  const places = [index.subject[first] ?? -1, index.object[first] ?? -1].sort((a, b) => a - b);
  const [from = "", to = ""] = places.map((place) => index.view.actors[place]?.id ?? "");
  return {
    id: `|${strand}|${from}|${to}`,
    ends: [from, to],
    edges: members,
    class: strand === "told" ? firmest(edges.map((edge) => edge.class)) : strand,
    tone: commonTone(edges.map(({ tone }) => tone)),
    weight: edges.reduce((sum, { weight }) => sum + weight, 0),
    heads: forward === members.length ? "second" : forward === 0 ? "first" : "both",
  };
}

/** Solid where anything is a fact. */
const FIRMNESS: readonly LineClass[] = ["asserted", "reported", "planned", "hedged", "candidate"];

function firmest(classes: readonly LineClass[]): LineClass {
  return FIRMNESS.find((kind) => classes.includes(kind)) ?? "candidate";
}

function commonTone(tones: readonly Tone[]): Tone {
  const common = (["cooperative", "conflictual"] as const).find(
    (tone) => tones.filter((one) => one === tone).length >= tones.length * ONE_TONE,
  );
  return common ?? "neutral";
}
