import { type Curve, curveBetween, lengthOf, type Point } from "./curve.ts";
import { Fans } from "./fans.ts";
import type { Ink } from "./ink.ts";
import { type DrawnLine, type DrawnNode, type Frame, middleOf } from "./paint.ts";
import type {
  Lit,
  SceneBundle,
  SceneContent,
  SceneItem,
  SceneLine,
  SceneNode,
  SceneThread,
  SceneView,
} from "./scene.ts";

/** A disc on the screen, before it has a look. */
export interface Spot extends Point {
  readonly radius: number;
}

type DrawnNodes = ReadonlyMap<string, DrawnNode>;

/** With more lines than this only those that stand out have words. */
const MOST_WORDED = 2000;

const NOTHING_SEEN: SceneView = {
  isNodeSeen: () => false,
  placeOf: () => null,
  isPinned: () => false,
  waitingAt: () => 0,
  isLineSeen: () => false,
  bundleOf: () => null,
  bundleLook: () => null,
  curvatureOf: () => 0,
  loopsOf: () => 0,
  isTouched: () => true,
};

/** What a scene holds, and what of it a frame shows: all but the drawing itself. */
export class Stage {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly bundles: ReadonlyMap<string, SceneBundle>;
  readonly fans: Fans;
  view: SceneView = NOTHING_SEEN;
  lit: Lit | null = null;
  selected: readonly SceneItem[] = [];
  focused: SceneItem | null = null;
  ink: Ink;
  readonly #threads: readonly SceneThread[];
  readonly #spotOf: (id: string) => Spot | null;
  #drawnThreads: readonly DrawnLine[] = [];

  /** `spotOf` tells where a node is on the screen. */
  constructor(content: SceneContent, ink: Ink, spotOf: (id: string) => Spot | null) {
    this.nodes = new Map(content.nodes.map((node) => [node.id, node]));
    this.lines = new Map(content.lines.map((line) => [line.id, line]));
    this.bundles = new Map(content.bundles.map((bundle) => [bundle.id, bundle]));
    this.fans = new Fans(content);
    this.ink = ink;
    this.#threads = content.threads;
    this.#spotOf = spotOf;
  }

  /** The threads of the last frame. */
  get threads(): readonly DrawnLine[] {
    return this.#drawnThreads;
  }

  /** Whether there are so many lines that only those that stand out have words. */
  get isCrowd(): boolean {
    return this.lines.size > MOST_WORDED;
  }

  /** Whether a line is drawn by itself now, not as part of a bundle. */
  isDrawn(id: string): boolean {
    if (!this.view.isLineSeen(id)) return false;
    return !this.fans.isFolded(id) || this.view.bundleOf(id) === null;
  }

  /**
   * What is seen now, by falling priority; only what is in sight. Of more than `mostWorded` lines only those that stand
   * out are in it.
   */
  frame(width: number, height: number, mostWorded: number = MOST_WORDED): Frame {
    const drawn = new Map([...this.nodes.keys()].flatMap((id) => pairWith(id, this.#drawNode(id))));
    const inSight = ({ x, y }: Point): boolean => x > -40 && y > -40 && x < width + 40 && y < height + 40;
    const seen = [...this.lines.values()].filter(({ id }) => this.isDrawn(id));
    const worded = seen.length <= mostWorded ? seen : seen.filter(({ id }) => this.#standsOut(id));
    const bundles = [...this.bundles.values()].flatMap((bundle) => this.#drawBundle(bundle, drawn) ?? []);
    const lines = [...bundles, ...worded.flatMap((line) => this.#drawLine(line, drawn) ?? [])];
    this.#drawnThreads = this.#threads.flatMap((thread) => this.#drawThread(thread, drawn) ?? []);
    return {
      width,
      height,
      nodes: [...drawn.values()].filter(inSight).sort((a, b) => this.#rank(b) - this.#rank(a)),
      lines: lines.sort((a, b) => Number(b.selected) - Number(a.selected) || b.width - a.width),
      threads: this.#drawnThreads,
    };
  }

  /** Where a node or the middle of a line is on the screen; `null` when it is not drawn now. */
  placeOf({ kind, id }: SceneItem): Point | null {
    if (kind === "node") return this.#drawNode(id);
    const line = this.lines.get(id) ?? this.bundles.get(id);
    const ends = line === undefined ? [] : [line.from, line.to];
    const nodes = new Map(ends.flatMap((end) => pairWith(end, this.#drawNode(end))));
    const drawn =
      this.#drawnThreads.find((thread) => thread.id === id) ??
      this.#drawBundle(line, nodes) ??
      this.#drawSeen(id, nodes);
    return drawn === null ? null : middleOf(drawn, lengthOf(drawn.curve));
  }

  #drawSeen(id: string, nodes: DrawnNodes): DrawnLine | null {
    const line = this.lines.get(id);
    return line === undefined || !this.isDrawn(id) ? null : this.#drawLine(line, nodes);
  }

  /** Who gets a name first. In a crowd those who stand out come before the rest, which has no names then anyway. */
  #rank({ selected, focused, veiled, pinned, node }: DrawnNode): number {
    const stands = (selected ? 2000 : 0) + (focused ? 1000 : 0) + (pinned ? 200 : 0);
    return stands + (this.isCrowd && !veiled ? 500 : 0) + node.radius;
  }

  #standsOut(line: string): boolean {
    return this.lit?.lines.has(line) || isAmong(this.selected, "line", line) || this.focused?.id === line;
  }

  #drawNode(id: string): DrawnNode | null {
    const node = this.nodes.get(id);
    const spot = node !== undefined && this.view.isNodeSeen(id) ? this.#spotOf(id) : null;
    if (node === undefined || spot === null) return null;
    return {
      ...spot,
      node,
      veiled: this.lit !== null && !this.lit.nodes.has(id),
      selected: isAmong(this.selected, "node", id),
      focused: this.focused?.kind === "node" && this.focused.id === id,
      loops: this.view.loopsOf(id),
      outlined: !this.view.isTouched(id),
      pinned: this.view.isPinned(id),
      waiting: this.view.waitingAt(id),
    };
  }

  #drawLine(line: SceneLine, nodes: DrawnNodes): DrawnLine | null {
    const from = nodes.get(line.from);
    const to = nodes.get(line.to);
    if (from === undefined || to === undefined || from === to || !this.view.isLineSeen(line.id)) return null;
    const curvature = this.view.curvatureOf(line.id, this.fans.isFolded(line.id));
    return { ...this.#lineLook(line, line.width), ...between(from, to, curvature) };
  }

  #drawBundle(bundle: SceneBundle | undefined, nodes: DrawnNodes): DrawnLine | null {
    const id = bundle?.id ?? "";
    const look = this.fans.isFolded(id) ? this.view.bundleLook(id) : null;
    const [from, to] = [nodes.get(bundle?.from ?? ""), nodes.get(bundle?.to ?? "")];
    if (look === null || from === undefined || to === undefined) return null;
    return {
      ...this.#lineLook({ id, ...look, label: { before: "", not: "", after: "" } }, look.width),
      ...between(from, to, this.view.curvatureOf(id, true)),
      count: look.count,
      heads: look.heads,
    };
  }

  #drawThread(thread: SceneThread, nodes: DrawnNodes): DrawnLine | null {
    const from = nodes.get(thread.from);
    const line = this.lines.get(thread.toLine);
    const bundle = line === undefined ? null : this.view.bundleOf(line.id);
    const about =
      line === undefined
        ? null
        : bundle !== null && this.fans.isFolded(bundle)
          ? this.#drawBundle(this.bundles.get(bundle), nodes)
          : this.#drawLine(line, nodes);
    if (line === undefined || from === undefined || about === null || !this.view.isLineSeen(thread.id)) return null;
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

function pairWith(id: string, node: DrawnNode | null): [string, DrawnNode][] {
  return node === null ? [] : [[id, node]];
}

function isAmong(items: readonly SceneItem[], kind: SceneItem["kind"], id: string): boolean {
  return items.some((item) => item.kind === kind && item.id === id);
}
