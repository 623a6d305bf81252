import type { Point } from "../curve.ts";
import type { Strands } from "../fans.ts";
import type { Lit } from "../scene.ts";
import type { SceneContent, SceneView } from "../scene-content.ts";
import type { Stage } from "../stage.ts";
import type { LineData } from "./edge-program.ts";
import type { DiscData } from "./node-program.ts";
import { changed, closest, type DiscGraph, discColour, lineColour, lookOfBundle } from "./setup.ts";

const HIDDEN: Partial<LineData> = { hidden: true };

/** What sigma is told of each disc and of each line and bundle, by their places. What returns keys has changed their looks. */
export class Looks {
  readonly #stage: Stage;
  readonly #discs: readonly Partial<DiscData>[];
  readonly #edges: (Partial<LineData> | undefined)[] = [];

  constructor(graph: DiscGraph, { nodes }: SceneContent, stage: Stage) {
    this.#stage = stage;
    this.#discs = nodes.map(({ at }) => graph.getNodeAttributes(at));
    graph.forEachEdge((at, look) => {
      this.#edges[Number(at)] = look;
    });
  }

  /** Where the disc at that place stands, in the graph's own units. */
  pointOf(place: number | undefined): Point {
    const { x = 0, y = 0 } = this.#discs[place ?? -1] ?? {};
    return { x, y };
  }

  move(place: number, { x, y }: Partial<Point>): void {
    Object.assign(this.#discs[place] ?? {}, { x: x ?? 0, y: y ?? 0 });
  }

  /** Shows, hides and moves discs; returns those that changed, those that stand elsewhere now, and how many are seen. */
  placeDiscs(view: SceneView): {
    readonly nodes: string[];
    readonly moved: readonly string[];
    readonly seen: number;
  } {
    const nodes: string[] = [];
    const moved: string[] = [];
    let seen = 0;
    for (const node of this.#stage.nodes) {
      const disc = this.#discs[node.at] ?? {};
      const { x, y } = view.placeOf(node.id) ?? node;
      const hidden = !view.isNodeSeen(node.at);
      if (!hidden) seen++;
      const stays = disc.x === x && disc.y === y;
      if (stays && disc.hidden === hidden) continue;
      Object.assign(disc, { x, y, hidden });
      nodes.push(String(node.at));
      if (!stays) moved.push(String(node.at));
    }
    return { nodes, moved, seen };
  }

  /** Between the two closest discs that are seen and free to lie elsewhere, as a share of what they need to lie apart. */
  closest(view: SceneView): number {
    const free = this.#stage.nodes.filter(({ id, at }) => view.isNodeSeen(at) && !view.isPinned(id));
    return closest(free.map(({ at, radius }) => ({ ...this.pointOf(at), radius })));
  }

  /** Lights what is lit now, and no more what was. */
  light(before: Lit | null, lit: Lit | null): { readonly nodes: string[]; readonly edges: string[] } {
    const [nodes, edges]: [string[], string[]] = [[], []];
    for (const id of changed(before?.nodes, lit?.nodes)) {
      const place = this.#stage.placeOfNode(id) ?? -1;
      const disc = this.#discs[place];
      if (disc === undefined) continue;
      disc.lit = lit?.nodes.has(id) ? 1 : 0;
      nodes.push(String(place));
    }
    for (const id of changed(before?.lines, lit?.lines)) {
      const place = this.#stage.placeOfEdge(id) ?? -1;
      const look = this.#edges[place];
      if (look === undefined) continue;
      look.lit = lit?.lines.has(id) ? 1 : 0;
      edges.push(String(place));
    }
    return { nodes, edges };
  }

  /** Gives all discs and lines the colours of the ink as it is now. */
  recolour(): void {
    const { nodes, lines, ink } = this.#stage;
    for (const node of nodes) Object.assign(this.#discs[node.at] ?? {}, { color: discColour(node, ink) });
    for (const line of lines) Object.assign(this.#edges[line.at] ?? {}, { color: lineColour(line, ink) });
    this.lookAgain(this.#stage);
  }

  /** Gives lines and bundles the looks that they have now; returns those whose look is another. */
  lookAgain({ lines, bundles }: Strands): string[] {
    const edges: string[] = [];
    const { view, ink } = this.#stage;
    for (const line of lines) {
      const before = this.#edges[line.at];
      // Of most lines of a large view nothing is seen, before or now.
      if (before === undefined || (before.hidden === true && !view.isLineSeen(line.at))) continue;
      const isDrawn = this.#stage.isDrawn(line);
      const curvature = isDrawn ? this.#stage.bendOf(line) : before.curvature;
      if (before.hidden === !isDrawn && before.curvature === curvature) continue;
      Object.assign(before, { hidden: !isDrawn, curvature });
      edges.push(String(line.at));
    }
    for (const { at, id } of bundles) {
      const before = this.#edges[at];
      const bundle = this.#stage.bundleLook(id);
      if (before === undefined || (bundle === null && before.hidden === true)) continue;
      const look = bundle === null ? HIDDEN : lookOfBundle(bundle, view.foldedBendOf(id) ?? 0, ink);
      if ((Object.keys(look) as (keyof LineData)[]).every((name) => before[name] === look[name])) continue;
      Object.assign(before, look);
      edges.push(String(at));
    }
    return edges;
  }
}
