import { type Curve, curveBetween, lengthOf, type Point } from "./curve.ts";
import { Fans, type Strands } from "./fans.ts";
import { type DrawnLine, type DrawnNode, type Frame, middleOf } from "./frame.ts";
import type { Ink } from "./ink.ts";
import type { Lit, Pair, SceneItem } from "./scene.ts";
import type {
  BundleLook,
  SceneBundle,
  SceneContent,
  SceneLine,
  SceneNode,
  SceneThread,
  SceneView,
} from "./scene-content.ts";

/** A disc on the screen, before it has a look. */
export interface Spot extends Point {
  readonly radius: number;
}

/** The discs of a frame by id, each made when it is first asked for. */
type DrawnNodes = (id: string) => DrawnNode | null;

/** With more lines than this only those that stand out have words. */
const MOST_WORDED = 2000;
/** More discs than this have neither pictograms nor signs, and only those of the first rank have names. */
const MOST_SIGNED = 1500;

const NOTHING_SEEN: SceneView = {
  isNodeSeen: () => false,
  placeOf: () => null,
  isPinned: () => false,
  waitingAt: () => 0,
  isLineSeen: () => false,
  bundleOf: () => null,
  bundleLook: () => null,
  bendOf: () => 0,
  foldedBendOf: () => null,
  loopsOf: () => 0,
  isTouched: () => true,
};

/** What a scene holds, and what of it a frame shows: all but the drawing itself. */
export class Stage {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  readonly bundles: readonly SceneBundle[];
  readonly #fans: Fans;
  #view: SceneView = NOTHING_SEEN;
  /** What is drawn under the view and the fans as they are; `null` until a frame asks. */
  #drawn: Strands | null = null;
  lit: Lit | null = null;
  selected: readonly SceneItem[] = [];
  focused: SceneItem | null = null;
  ink: Ink;
  readonly #nodeById: ReadonlyMap<string, SceneNode>;
  readonly #lineById: ReadonlyMap<string, SceneLine>;
  readonly #bundleById: ReadonlyMap<string, SceneBundle>;
  readonly #threads: readonly SceneThread[];
  readonly #spotOf: (node: SceneNode) => Spot | null;
  #drawnThreads: readonly DrawnLine[] = [];

  /** `spotOf` tells where a node is on the screen. */
  constructor(content: SceneContent, ink: Ink, spotOf: (node: SceneNode) => Spot | null) {
    this.nodes = content.nodes;
    this.lines = content.lines;
    this.bundles = content.bundles;
    this.#nodeById = byId(content.nodes);
    this.#lineById = byId(content.lines);
    this.#bundleById = byId(content.bundles);
    this.#fans = new Fans(content);
    this.ink = ink;
    this.#threads = content.threads;
    this.#spotOf = spotOf;
  }

  /** The threads of the last frame. */
  get threads(): readonly DrawnLine[] {
    return this.#drawnThreads;
  }

  get view(): SceneView {
    return this.#view;
  }

  /** Shows and hides, and folds and fans out anew; returns the lines and bundles that lie in another way. */
  show(view: SceneView, wanted: readonly Pair[], distance: (pair: Pair) => number): Strands {
    this.#view = view;
    return this.refan(wanted, distance);
  }

  /** Fans out the wanted pairs and those that have room; returns what lies in another way now. */
  refan(wanted: readonly Pair[], distance: (pair: Pair) => number): Strands {
    this.#drawn = null;
    return this.#fans.update(this.#view, wanted, distance);
  }

  /** Whether there are so many lines that only those that stand out have words. */
  get isCrowd(): boolean {
    return this.lines.length > MOST_WORDED;
  }

  /** The place of a node, or of a line or a bundle. */
  placeOfNode(id: string): number | undefined {
    return this.#nodeById.get(id)?.at;
  }
  placeOfEdge(id: string): number | undefined {
    return (this.#lineById.get(id) ?? this.#bundleById.get(id))?.at;
  }

  /** The line or the bundle at a place. */
  edgeAt(place: number): SceneItem {
    const bundle = this.bundles.find(({ at }) => at === place);
    if (bundle !== undefined) return { kind: "bundle", id: bundle.id };
    return { kind: "line", id: this.lines.find(({ at }) => at === place)?.id ?? "" };
  }

  /** Whether a line is drawn by itself now, not as part of a bundle. */
  isDrawn({ at }: SceneLine): boolean {
    return this.#view.isLineSeen(at) && !(this.#fans.isLineFolded(at) && this.#view.bundleOf(at) !== null);
  }

  /** How a bundle looks where it stands for its lines now, or else `null`. */
  bundleLook(id: string): BundleLook | null {
    return this.#fans.isBundleFolded(id) ? this.#view.bundleLook(id) : null;
  }

  /** The bend of a line as its pair is now. */
  bendOf({ id, at }: SceneLine): number {
    return (this.#fans.isLineFolded(at) ? this.#view.foldedBendOf(id) : null) ?? this.#view.bendOf(at);
  }

  /**
   * What is seen now, by falling priority; only what is in sight. Where there is more than has room, `isWhole` asks for all
   * of it; else only those lines are in it that stand out, and only the first discs.
   */
  frame(width: number, height: number, isWhole = false): Frame {
    const drawn = this.#drawnNodes();
    const nodes = this.#nodesIn(width, height, drawn, isWhole ? Number.POSITIVE_INFINITY : MOST_SIGNED);
    this.#drawn ??= {
      bundles: this.bundles.filter(({ id }) => this.bundleLook(id) !== null),
      lines: this.lines.filter((line) => this.isDrawn(line)),
    };
    const { bundles, lines: seen } = this.#drawn;
    const isCrowded = !isWhole && bundles.length + seen.length > MOST_WORDED;
    const worded = <T extends SceneLine | SceneBundle>(items: readonly T[]): readonly T[] =>
      isCrowded ? items.filter(({ id }) => this.#standsOut(id)) : items;
    const lines = [
      ...worded(bundles).flatMap((bundle) => this.#drawBundle(bundle, drawn) ?? []),
      ...worded(seen).flatMap((line) => this.#drawLine(line, drawn) ?? []),
    ];
    this.#drawnThreads = this.#threads.flatMap((thread) => this.#drawThread(thread, drawn) ?? []);
    return {
      width,
      height,
      nodes: nodes.sort((a, b) => this.#rank(b) - this.#rank(a)),
      isCrowded: nodes.length > MOST_SIGNED,
      lines: lines.sort((a, b) => Number(b.selected) - Number(a.selected) || b.width - a.width),
      threads: this.#drawnThreads,
    };
  }

  /** Where a node or the middle of a line is on the screen; `null` when it is not drawn now. */
  placeOf({ kind, id }: SceneItem): Point | null {
    const nodes = this.#drawnNodes();
    if (kind === "node") return nodes(id);
    const [line, bundle] = [this.#lineById.get(id), this.#bundleById.get(id)];
    const drawn =
      this.#drawnThreads.find((thread) => thread.id === id) ??
      (bundle === undefined ? null : this.#drawBundle(bundle, nodes)) ??
      (line === undefined || !this.isDrawn(line) ? null : this.#drawLine(line, nodes));
    return drawn === null ? null : middleOf(drawn, lengthOf(drawn.curve));
  }

  /** The ids of seen nodes that stand where `isIn` says. */
  nodesIn(isIn: (place: Point) => boolean): readonly string[] {
    const drawn = this.#drawnNodes();
    return this.nodes
      .map(({ id }) => id)
      .filter((id) => {
        const node = drawn(id);
        return node !== null && isIn(node);
      });
  }

  /** Discs in sight: the first of them, who are the most mentioned, and whoever stands out. */
  #nodesIn(width: number, height: number, drawn: DrawnNodes, most: number): DrawnNode[] {
    const found: DrawnNode[] = [];
    for (const { id, at } of this.nodes) {
      if (found.length > most && !this.#isMarked(id)) continue;
      const node = this.#view.isNodeSeen(at) ? drawn(id) : null;
      if (node === null) continue;
      const { x, y } = node;
      if (x > -40 && y > -40 && x < width + 40 && y < height + 40) found.push(node);
    }
    return found;
  }

  #isMarked(node: string): boolean {
    return (this.lit?.nodes.has(node) ?? false) || this.focused?.id === node || isAmong(this.selected, "node", node);
  }

  /** Who gets a name first. In a crowd those who stand out come before the rest, which has no names then anyway. */
  #rank({ selected, focused, veiled, pinned, node }: DrawnNode): number {
    const stands = (selected ? 2000 : 0) + (focused ? 1000 : 0) + (pinned ? 200 : 0);
    return stands + (this.isCrowd && !veiled ? 500 : 0) + node.radius;
  }

  #standsOut(line: string): boolean {
    return this.lit?.lines.has(line) || isAmong(this.selected, "line", line) || this.focused?.id === line;
  }

  #drawnNodes(): DrawnNodes {
    const drawn = new Map<string, DrawnNode | null>();
    return (id) => {
      let node = drawn.get(id);
      if (node === undefined) {
        node = this.#drawNode(id);
        drawn.set(id, node);
      }
      return node;
    };
  }

  #drawNode(id: string): DrawnNode | null {
    const node = this.#nodeById.get(id);
    const spot = node !== undefined && this.#view.isNodeSeen(node.at) ? this.#spotOf(node) : null;
    if (node === undefined || spot === null) return null;
    return {
      ...spot,
      node,
      veiled: this.lit !== null && !this.lit.nodes.has(id),
      selected: isAmong(this.selected, "node", id),
      focused: this.focused?.kind === "node" && this.focused.id === id,
      loops: this.#view.loopsOf(node.at),
      outlined: !this.#view.isTouched(node.at),
      pinned: this.#view.isPinned(id),
      waiting: this.#view.waitingAt(node.at),
    };
  }

  #drawLine(line: SceneLine, nodes: DrawnNodes): DrawnLine | null {
    const [from, to] = [nodes(line.from), nodes(line.to)];
    if (from === null || to === null || !this.#view.isLineSeen(line.at)) return null;
    return { ...this.#lineLook(line, line.width), ...between(from, to, this.bendOf(line)) };
  }

  #drawBundle({ id, from: first, to: second }: SceneBundle, nodes: DrawnNodes): DrawnLine | null {
    const look = this.bundleLook(id);
    const [from, to] = [nodes(first), nodes(second)];
    if (look === null || from === null || to === null) return null;
    return {
      ...this.#lineLook({ id, ...look, label: { before: "", not: "", after: "" } }, look.width),
      ...between(from, to, this.#view.foldedBendOf(id) ?? 0),
      count: look.count,
      heads: look.heads,
    };
  }

  #drawThread(thread: SceneThread, nodes: DrawnNodes): DrawnLine | null {
    const line = this.#lineById.get(thread.toLine);
    if (line === undefined || !this.#view.isLineSeen(thread.at)) return null;
    const from = nodes(thread.from);
    const bundle = this.#bundleById.get((this.isDrawn(line) ? null : this.#view.bundleOf(line.at)) ?? "");
    const about = bundle === undefined ? this.#drawLine(line, nodes) : this.#drawBundle(bundle, nodes);
    if (from === null || about === null) return null;
    const to = middleOf(about, lengthOf(about.curve));
    // From an end of that line the thread swings out, so as not to hug it.
    const isEnd = thread.from === line.from || thread.from === line.to;
    return {
      ...this.#lineLook(thread, 1.25),
      curve: curveBetween(from, to, isEnd ? 0.5 : 0.15),
      fromRadius: from.radius,
      toRadius: 5,
    };
  }

  #lineLook(
    { id, label, class: kind, tone }: Pick<SceneLine, "id" | "label" | "class" | "tone">,
    width: number,
  ): Omit<DrawnLine, "curve" | "fromRadius" | "toRadius"> {
    return {
      id,
      label,
      count: null,
      class: kind,
      heads: "to",
      width,
      colour: this.ink.tones[tone],
      veiled: this.lit !== null && !this.lit.lines.has(id),
      selected: isAmong(this.selected, "line", id) || (this.focused?.kind === "line" && this.focused.id === id),
    };
  }
}

function between(
  from: DrawnNode,
  to: DrawnNode,
  curvature: number,
): { readonly curve: Curve; readonly fromRadius: number; readonly toRadius: number } {
  return { curve: curveBetween(from, to, curvature), fromRadius: from.radius, toRadius: to.radius };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function isAmong(items: readonly SceneItem[], kind: SceneItem["kind"], id: string): boolean {
  return items.some((item) => item.kind === kind && item.id === id);
}
