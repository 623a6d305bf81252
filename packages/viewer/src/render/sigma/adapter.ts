import Sigma from "sigma";
import { curveBetween, distanceTo, lengthOf, type Point } from "../curve.ts";
import { type Ink, inkAt } from "../ink.ts";
import type { Placement } from "../labels.ts";
import { type DrawnLine, type DrawnNode, type Frame, middleOf, paintOver, paintUnder, placeWords } from "../paint.ts";
import type {
  Camera,
  Lit,
  Scene,
  SceneContent,
  SceneEvents,
  SceneItem,
  SceneLine,
  SceneNode,
  SceneThread,
  SceneView,
} from "../scene.ts";
import type { LineData } from "./edge-program.ts";
import type { DiscData } from "./node-program.ts";
import { type Crowd, type DiscGraph, discColour, frameOf, graphOf, lineColour, settingsFor } from "./setup.ts";
import type { Veil } from "./veil.ts";

type DrawnNodes = ReadonlyMap<string, DrawnNode>;

/** How dense the veil is over what is not lit. */
const VEIL = 0.85;
/** How near the pointer must come to a thread, in CSS pixels. */
const THREAD_REACH = 6;
/** Discs have their full size where each has a square of this side, in CSS pixels. */
const ROOMY = 84;
/** With more lines than this only those that stand out have words. */
const MOST_WORDED = 2000;

/**
 * Draws `content` into `container` with sigma. Nothing is seen before the first `show`.
 *
 * This folder is all of the viewer that knows sigma. Throws when the browser gives no WebGL.
 */
export function createScene(container: HTMLElement, content: SceneContent, events: SceneEvents): Scene {
  return new SigmaScene(container, content, events);
}

class SigmaScene implements Scene {
  readonly #sigma: Sigma<Partial<DiscData>, Partial<LineData>>;
  readonly #graph: DiscGraph;
  readonly #container: HTMLElement;
  readonly #events: SceneEvents;
  readonly #nodes: ReadonlyMap<string, SceneNode>;
  readonly #lines: ReadonlyMap<string, SceneLine>;
  readonly #threads: readonly SceneThread[];
  readonly #veil: Veil;
  #ink: Ink;
  #view: SceneView = {
    isNodeSeen: () => false,
    isLineSeen: () => false,
    curvatureOf: () => 0,
    loopsOf: () => 0,
    isTouched: () => true,
  };
  #lit: Lit | null = null;
  #selected: readonly SceneItem[] = [];
  #focused: SceneItem | null = null;
  #placement: Placement = { nodes: [], lines: [] };
  /** What the placement was made for: while it is the same, so are the places. */
  #placedFor = "";
  /** Grows with whatever may move the words without moving the camera. */
  #version = 0;
  readonly #crowd: Crowd = { seen: 0, scale: 1 };
  #drawnThreads: readonly DrawnLine[] = [];
  /** The page itself is moving the camera: it need not be told. */
  #isTold = false;

  constructor(container: HTMLElement, content: SceneContent, events: SceneEvents) {
    this.#container = container;
    this.#events = events;
    this.#ink = inkAt(container);
    this.#veil = { amount: 0, ground: this.#ink.ground };
    this.#nodes = new Map(content.nodes.map((node) => [node.id, node]));
    this.#lines = new Map(content.lines.map((line) => [line.id, line]));
    this.#threads = content.threads;
    this.#graph = graphOf(content, this.#ink);
    this.#sigma = new Sigma(this.#graph, container, settingsFor(content.lines.length, this.#veil, this.#crowd));
    this.#addLayers();
    this.#listen();
  }

  show(view: SceneView): void {
    this.#view = view;
    this.#version++;
    this.#crowd.seen = [...this.#nodes.keys()].filter((id) => view.isNodeSeen(id)).length;
    this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, hidden: !view.isNodeSeen(id) }));
    this.#graph.updateEachEdgeAttributes((id, attributes) => ({
      ...attributes,
      hidden: !view.isLineSeen(id),
      curvature: view.curvatureOf(id),
    }));
  }

  light(lit: Lit | null): void {
    const before = this.#lit;
    this.#lit = lit;
    if (this.#lines.size > MOST_WORDED) this.#version++;
    this.#veil.amount = lit === null ? 0 : VEIL;
    const nodes = changed(before?.nodes, lit?.nodes).filter((id) => this.#graph.hasNode(id));
    const edges = changed(before?.lines, lit?.lines).filter((id) => this.#graph.hasEdge(id));
    for (const id of nodes) this.#sigma.getGraph().getNodeAttributes(id).lit = lit?.nodes.has(id) ? 1 : 0;
    for (const id of edges) this.#sigma.getGraph().getEdgeAttributes(id).lit = lit?.lines.has(id) ? 1 : 0;
    this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  mark(selected: readonly SceneItem[], focused: SceneItem | null): void {
    const placed = new Set([...this.#placement.nodes, ...this.#placement.lines].map(({ id }) => id));
    if ([...selected, ...(focused === null ? [] : [focused])].some(({ id }) => !placed.has(id))) this.#version++;
    this.#selected = selected;
    this.#focused = focused;
    this.#sigma.scheduleRender();
  }

  recolour(): void {
    const ink = inkAt(this.#container);
    this.#ink = ink;
    this.#version++;
    this.#veil.ground = ink.ground;
    this.#graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      color: discColour(this.#nodes.get(id), ink),
    }));
    this.#graph.updateEachEdgeAttributes((id, attributes) => ({
      ...attributes,
      color: lineColour(this.#lines.get(id), ink),
    }));
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#moveTo({ ...camera.getState(), ratio: camera.ratio / factor });
  }

  pan(x: number, y: number): void {
    const { width, height } = this.#sigma.getDimensions();
    const { x: cameraX, y: cameraY } = this.#sigma.viewportToFramedGraph({ x: width / 2 + x, y: height / 2 + y });
    this.#moveTo({ x: cameraX, y: cameraY, ratio: this.#sigma.getCamera().ratio });
  }

  fit(nodes?: readonly string[]): void {
    // Positions are known only after sigma has processed what changed.
    this.#sigma.refresh();
    const wanted = nodes ?? [...this.#nodes.keys()].filter((id) => this.#view.isNodeSeen(id));
    const places = wanted.flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    if (places.length === 0) return;
    const cameraState = { x: 0, y: 0, angle: 0, ratio: 1 };
    const [origin, unit] = [0, 1].map((x) => this.#sigma.framedGraphToViewport({ x, y: 0 }, { cameraState }).x);
    const frame = frameOf(places, (unit ?? 1) - (origin ?? 0), this.#sigma.getDimensions());
    this.look(frame);
  }

  look(camera: Camera): void {
    this.#isTold = true;
    this.#moveTo(camera);
    this.#isTold = false;
  }

  placeOf({ kind, id }: SceneItem): Point | null {
    if (kind === "node") return this.#drawNode(id);
    const line = this.#lines.get(id);
    const ends = line === undefined ? [] : [line.from, line.to];
    const nodes = new Map(ends.flatMap((end) => pairWith(end, this.#drawNode(end))));
    const drawn =
      this.#drawnThreads.find((thread) => thread.id === id) ??
      (line === undefined ? null : this.#drawLine(line, nodes));
    return drawn === null ? null : middleOf(drawn, lengthOf(drawn.curve));
  }

  labels(): Placement {
    return this.#placement;
  }

  picture(scale: number): HTMLCanvasElement {
    this.#sigma.refresh({ skipIndexation: true });
    const { width, height } = this.#sigma.getDimensions();
    const canvas = this.#container.ownerDocument.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext("2d");
    if (context === null) return canvas;
    context.fillStyle = this.#ink.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const layers = this.#sigma.getCanvases();
    for (const layer of ["edges", "under", "nodes", "over"]) {
      const source = layers[layer];
      if (source !== undefined) context.drawImage(source, 0, 0, canvas.width, canvas.height);
    }
    return canvas;
  }

  dispose(): void {
    const contexts = Object.values(this.#sigma.getCanvases()).map((canvas) => canvas.getContext("webgl2"));
    this.#sigma.kill();
    for (const context of contexts) context?.getExtension("WEBGL_lose_context")?.loseContext();
  }

  #moveTo({ x, y, ratio }: Camera): void {
    this.#sigma.getCamera().setState({ x, y, ratio: Math.min(4, Math.max(0.05, ratio)) });
  }

  #addLayers(): void {
    const under = { beforeLayer: "nodes", style: { pointerEvents: "none" } };
    const over = { afterLayer: "hoverNodes", style: { pointerEvents: "none" } };
    this.#sigma.createCanvasContext("under", under);
    this.#sigma.createCanvasContext("over", over);
    this.#sigma.resize(true);
    const canvases = this.#sigma.getCanvases();
    const contexts = [canvases.under, canvases.over].map((canvas) => canvas?.getContext("2d") ?? null);
    this.#sigma.on("beforeRender", () => this.#fitCrowd());
    this.#sigma.on("afterRender", () => this.#paint(contexts[0] ?? null, contexts[1] ?? null));
    for (const name of ["edges", "nodes"]) {
      canvases[name]?.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        this.#events.onLost();
      });
    }
  }

  /** Where many discs share a small picture, each is smaller. */
  #fitCrowd(): void {
    const { width, height } = this.#sigma.getDimensions();
    const side = Math.sqrt((width * height) / Math.max(1, this.#crowd.seen));
    this.#crowd.scale = Math.min(1, Math.max(0.12, side / ROOMY));
  }

  #listen(): void {
    const sigma = this.#sigma;
    const at = (event: { readonly x: number; readonly y: number }): { x: number; y: number } => ({
      x: event.x,
      y: event.y,
    });
    sigma.on("enterNode", ({ node, event }) => this.#events.onHover({ kind: "node", id: node }, at(event)));
    sigma.on("leaveNode", ({ event }) => this.#events.onHover(null, at(event)));
    sigma.on("enterEdge", ({ edge, event }) => this.#events.onHover({ kind: "line", id: edge }, at(event)));
    sigma.on("leaveEdge", ({ event }) => this.#events.onHover(null, at(event)));
    const choose = (item: SceneItem | null): void => this.#events.onSelect(item);
    const chooseGround = (event: Point): void => {
      const near = this.#drawnThreads.find(({ curve }) => distanceTo(curve, event) < THREAD_REACH);
      choose(near === undefined ? null : { kind: "line", id: near.id });
    };
    sigma.on("clickNode", ({ node }) => choose({ kind: "node", id: node }));
    sigma.on("clickEdge", ({ edge }) => choose({ kind: "line", id: edge }));
    sigma.on("clickStage", ({ event }) => chooseGround(event));
    // For sigma two quick clicks at different places are a double click. Here each is a choice, and none zooms.
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      choose({ kind: "node", id: node });
    });
    sigma.on("doubleClickEdge", ({ edge, preventSigmaDefault }) => {
      preventSigmaDefault();
      choose({ kind: "line", id: edge });
    });
    sigma.on("doubleClickStage", ({ event, preventSigmaDefault }) => {
      preventSigmaDefault();
      chooseGround(event);
    });
    sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      if (!this.#isTold) this.#events.onCamera({ x, y, ratio });
    });
  }

  #paint(under: CanvasRenderingContext2D | null, over: CanvasRenderingContext2D | null): void {
    if (under === null || over === null) return;
    const frame = this.#frame();
    under.clearRect(0, 0, frame.width, frame.height);
    over.clearRect(0, 0, frame.width, frame.height);
    this.#drawnThreads = frame.threads;
    paintUnder(under, frame, this.#ink);
    const { x, y, ratio } = this.#sigma.getCamera();
    const placedFor = [x, y, ratio, frame.width, frame.height, this.#version].join(" ");
    if (placedFor !== this.#placedFor) {
      this.#placement = placeWords(over, frame);
      this.#placedFor = placedFor;
    }
    paintOver(over, frame, this.#placement, this.#ink);
  }

  #frame(): Frame {
    const { width, height } = this.#sigma.getDimensions();
    const drawn = new Map([...this.#nodes.keys()].flatMap((id) => pairWith(id, this.#drawNode(id))));
    const inSight = ({ x, y }: Point): boolean => x > -40 && y > -40 && x < width + 40 && y < height + 40;
    const seen = [...this.#lines.values()].filter(({ id }) => this.#view.isLineSeen(id));
    const worded = seen.length <= MOST_WORDED ? seen : seen.filter(({ id }) => this.#standsOut(id));
    const lines = worded.flatMap((line) => this.#drawLine(line, drawn) ?? []);
    const threads = this.#threads.flatMap((thread) => this.#drawThread(thread, drawn) ?? []);
    return {
      width,
      height,
      nodes: [...drawn.values()].filter(inSight).sort((a, b) => this.#rank(b) - this.#rank(a)),
      lines: lines.sort((a, b) => Number(b.selected) - Number(a.selected) || b.width - a.width),
      threads,
    };
  }

  /** Who gets a name first. In a crowd those who stand out come before the rest, which has no names then anyway. */
  #rank({ selected, focused, veiled, node }: DrawnNode): number {
    const isCrowd = this.#lines.size > MOST_WORDED;
    return (selected ? 2000 : 0) + (focused ? 1000 : 0) + (isCrowd && !veiled ? 500 : 0) + node.radius;
  }

  #standsOut(line: string): boolean {
    return this.#lit?.lines.has(line) || isAmong(this.#selected, "line", line) || this.#focused?.id === line;
  }

  #drawNode(id: string): DrawnNode | null {
    const node = this.#nodes.get(id);
    const data = this.#sigma.getNodeDisplayData(id);
    if (node === undefined || data === undefined || !this.#view.isNodeSeen(id)) return null;
    return {
      ...this.#sigma.framedGraphToViewport(data),
      node,
      radius: this.#sigma.scaleSize(data.size),
      veiled: this.#lit !== null && !this.#lit.nodes.has(id),
      selected: isAmong(this.#selected, "node", id),
      focused: this.#focused?.kind === "node" && this.#focused.id === id,
      loops: this.#view.loopsOf(id),
      outlined: !this.#view.isTouched(id),
    };
  }

  #drawLine(line: SceneLine, nodes: DrawnNodes): DrawnLine | null {
    const from = nodes.get(line.from);
    const to = nodes.get(line.to);
    if (from === undefined || to === undefined || from === to || !this.#view.isLineSeen(line.id)) return null;
    return {
      ...this.#lineLook(line, line.width),
      curve: curveBetween(from, to, this.#view.curvatureOf(line.id)),
      fromRadius: from.radius,
      toRadius: to.radius,
    };
  }

  #drawThread(thread: SceneThread, nodes: DrawnNodes): DrawnLine | null {
    const from = nodes.get(thread.from);
    const line = this.#lines.get(thread.toLine);
    const about = line === undefined ? null : this.#drawLine(line, nodes);
    if (line === undefined || from === undefined || about === null || !this.#view.isLineSeen(thread.id)) return null;
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

  #lineLook(line: SceneLine | SceneThread, width: number): Omit<DrawnLine, "curve" | "fromRadius" | "toRadius"> {
    const { id, label } = line;
    return {
      id,
      label,
      class: line.class,
      width,
      colour: this.#ink.tones[line.tone],
      veiled: this.#lit !== null && !this.#lit.lines.has(id),
      selected: isAmong(this.#selected, "line", id) || (this.#focused?.kind === "line" && this.#focused.id === id),
    };
  }
}

function pairWith(id: string, node: DrawnNode | null): [string, DrawnNode][] {
  return node === null ? [] : [[id, node]];
}

function changed(before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): string[] {
  const all = new Set([...(before ?? []), ...(after ?? [])]);
  return [...all].filter((id) => Boolean(before?.has(id)) !== Boolean(after?.has(id)));
}

function isAmong(items: readonly SceneItem[], kind: SceneItem["kind"], id: string): boolean {
  return items.some((item) => item.kind === kind && item.id === id);
}
