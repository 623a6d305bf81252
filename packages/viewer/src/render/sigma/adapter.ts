import Sigma from "sigma";
import { distanceTo, type Point } from "../curve.ts";
import { inkAt } from "../ink.ts";
import { NOTHING_PLACED, type Placement } from "../labels.ts";
import { Painter } from "../painter.ts";
import type { Shown } from "../print/picture.ts";
import type { Camera, Lit, Pair, Repaints, Scene, SceneEvents, SceneItem } from "../scene.ts";
import type { SceneContent, SceneView } from "../scene-content.ts";
import { Stage } from "../stage.ts";
import type { LineData } from "./edge-program.ts";
import { type Box, listenToPointer } from "./gestures.ts";
import { Looks } from "./looks.ts";
import type { DiscData } from "./node-program.ts";
import { type Crowd, type DiscGraph, frameOf, graphOf, PADDING, settingsFor } from "./setup.ts";
import type { Veil } from "./veil.ts";

/** How dense the veil is over what is not lit. */
const VEIL = 0.85;
/** How near the pointer must come to a thread, in CSS pixels. */
const THREAD_REACH = 6;
/** Discs have their full size where each has a square of this side, in CSS pixels. */
const ROOMY = 84;
/** Where there is more room they grow, up to so many times. */
const LARGEST = 1.4;
/** Of so many discs none should lie on another. */
const MOST_APART = 150;

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
  readonly #stage: Stage;
  readonly #veil: Veil;
  #fannedOut: readonly Pair[] = [];
  readonly #painter: Painter | null;
  readonly #repaints = { all: 0, parts: 0, nodes: 0, edges: 0 };
  readonly #looks: Looks;
  /** The box that the reader draws. */
  readonly #box: HTMLElement;
  /** Between the two closest discs, in the graph's own units to a pixel of their radii. */
  #closest = Number.POSITIVE_INFINITY;
  readonly #crowd: Crowd = { seen: 0, scale: 1, most: 1, free: 1 };
  /** All was changed, and is taken at the next frame. */
  #isWaiting = true;
  #isLocked = false;
  /** The page itself is moving the camera: it need not be told. */
  #isTold = false;

  constructor(container: HTMLElement, content: SceneContent, events: SceneEvents) {
    this.#container = container;
    this.#events = events;
    // Before sigma, which forgets where it had what when the window changes.
    container.ownerDocument.defaultView?.addEventListener("resize", this.#onResize);
    const ink = inkAt(container);
    this.#veil = { amount: 0, ground: ink.ground };
    this.#stage = new Stage(content, ink, ({ at }) => {
      const data = this.#sigma.getNodeDisplayData(String(at));
      if (data === undefined) return null;
      return { ...this.#sigma.framedGraphToViewport(data), radius: this.#sigma.scaleSize(data.size) };
    });
    this.#graph = graphOf(content, ink);
    this.#looks = new Looks(this.#graph, content, this.#stage);
    this.#sigma = new Sigma(this.#graph, container, settingsFor(content.lines.length, this.#veil, this.#crowd));
    // Who is dragged or laid out anew must not move the others.
    this.#sigma.setCustomBBox(this.#sigma.getBBox());
    this.#painter = this.#addLayers();
    this.#box = container.ownerDocument.createElement("div");
    this.#box.className = "box";
    this.#box.hidden = true;
    container.append(this.#box);
    this.#listen();
  }

  show(view: SceneView): void {
    const { nodes, moved, seen } = this.#looks.placeDiscs(view);
    this.#crowd.seen = seen;
    if (nodes.length > 0) this.#closest = seen <= MOST_APART ? this.#looks.closest(view) : Number.POSITIVE_INFINITY;
    if (moved.length > 0) this.#painter?.rearrange();
    else this.#painter?.rearrangeLater();
    this.#stage.show(view, this.#fannedOut, this.#distances());
    const edges = this.#looks.lookAgain(this.#stage);
    // A line goes with the discs at its ends.
    const carried = moved.flatMap((at) => this.#graph.edges(at));
    this.#repaint({ nodes, edges: carried.length === 0 ? edges : [...new Set([...edges, ...carried])] });
  }

  fan(pairs: readonly Pair[]): void {
    this.#fannedOut = pairs;
    this.#refan();
  }

  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
  }

  light(lit: Lit | null): void {
    const before = this.#stage.lit;
    this.#stage.lit = lit;
    if (this.#stage.isCrowd) this.#painter?.rearrange();
    this.#veil.amount = lit === null ? 0 : VEIL;
    this.#repaint(this.#looks.light(before, lit));
  }

  mark(selected: readonly SceneItem[], focused: SceneItem | null): void {
    this.#painter?.ask([...selected, ...(focused === null ? [] : [focused])].map(({ id }) => id));
    this.#stage.selected = selected;
    this.#stage.focused = focused;
    this.#sigma.scheduleRender();
  }

  recolour(): void {
    const ink = inkAt(this.#container);
    // The words may have become wider, too: the page's own type comes late.
    this.#painter?.remeasure();
    this.#sigma.scheduleRender();
    if (JSON.stringify(ink) === JSON.stringify(this.#stage.ink)) return;
    this.#stage.ink = ink;
    this.#veil.ground = ink.ground;
    this.#looks.recolour();
    this.#isWaiting = true;
    this.#sigma.refresh({ schedule: true });
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
    this.#sigma.resize();
    this.#keepPadding();
    const wanted = nodes ?? this.#stage.nodes.filter(({ at }) => this.#stage.view.isNodeSeen(at)).map(({ id }) => id);
    if (wanted.length === 0) return;
    // Each with the whole in the frame: what sigma has in mind besides is the camera of the last frame.
    const whole = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
    const places = wanted.map((id) => {
      const place = this.#looks.pointOf(this.#stage.placeOfNode(id));
      return this.#sigma.viewportToFramedGraph(this.#sigma.graphToViewport(place, whole), whole);
    });
    const [left, right] = [0, 1].map((x) => this.#sigma.framedGraphToViewport({ x, y: 0 }, whole).x);
    this.look(frameOf(places, (right ?? 1) - (left ?? 0), this.#sigma.getDimensions()));
  }

  look(camera: Camera): void {
    this.#isTold = true;
    this.#moveTo(camera);
    this.#isTold = false;
  }

  placeOf(item: SceneItem): Point | null {
    return this.#stage.placeOf(item);
  }

  labels(): Placement {
    return this.#painter?.placed ?? NOTHING_PLACED;
  }

  shown(): Shown {
    const { width, height } = this.#sigma.getDimensions();
    const frame = this.#stage.frame(width, height, true);
    return { frame, placement: this.labels(), ink: this.#stage.ink };
  }

  repaints(): Repaints {
    return { ...this.#repaints };
  }

  dispose(): void {
    this.#box.remove();
    this.#painter?.dispose();
    this.#container.ownerDocument.defaultView?.removeEventListener("resize", this.#onResize);
    const contexts = Object.values(this.#sigma.getCanvases()).map((canvas) => canvas.getContext("webgl2"));
    this.#sigma.kill();
    for (const context of contexts) context?.getExtension("WEBGL_lose_context")?.loseContext();
  }

  #moveTo({ x, y, ratio }: Camera): void {
    this.#sigma.getCamera().setState({ x, y, ratio: Math.min(4, Math.max(0.05, ratio)) });
  }

  #addLayers(): Painter | null {
    const under = { beforeLayer: "nodes", style: { pointerEvents: "none" } };
    const over = { afterLayer: "hoverNodes", style: { pointerEvents: "none" } };
    this.#sigma.createCanvasContext("under", under);
    this.#sigma.createCanvasContext("over", over);
    this.#sigma.resize(true);
    const canvases = this.#sigma.getCanvases();
    const [below, above] = [canvases.under, canvases.over].map((canvas) => canvas?.getContext("2d") ?? null);
    this.#sigma.on("beforeRender", () => this.#fitCrowd());
    this.#sigma.on("afterProcess", () => {
      this.#isWaiting = false;
      this.#repaints.all++;
    });
    this.#sigma.on("afterRender", () => {
      const { width, height } = this.#sigma.getDimensions();
      const { ink, lit } = this.#stage;
      this.#painter?.paint(this.#stage.frame(width, height), this.#sigma.getCamera(), lit !== null, ink);
    });
    for (const name of ["edges", "nodes"]) {
      canvases[name]?.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        this.#events.onLost();
      });
    }
    return below && above ? new Painter(below, above) : null;
  }

  /** Where many discs share a small picture, each is smaller. */
  #fitCrowd(): void {
    this.#sigma.resize();
    const { width, height } = this.#sigma.getDimensions();
    const side = Math.sqrt((width * height) / Math.max(1, this.#crowd.seen));
    this.#crowd.scale = Math.min(1, Math.max(0.12, side / ROOMY));
    this.#crowd.most = Math.min(LARGEST, Math.max(1, Math.min(side, Math.min(width, height) / 2) / ROOMY));
    this.#crowd.free = this.#closest * this.#unit() * this.#sigma.getCamera().ratio;
  }

  #listen(): void {
    listenToPointer(this.#sigma, this.#events, {
      nodeAt: (at) => this.#stage.nodes[Number(at)]?.id ?? "",
      lineAt: (at) => this.#stage.edgeAt(Number(at)),
      onGround: (place) => {
        const near = this.#stage.threads.find(({ curve }) => distanceTo(curve, place) < THREAD_REACH);
        return near === undefined ? null : { kind: "line", id: near.id };
      },
      showBox: (box) => this.#showBox(box),
      nodesIn: ({ left, top, width, height }) =>
        this.#stage.nodesIn(({ x, y }) => x >= left && x <= left + width && y >= top && y <= top + height),
      isLocked: () => this.#isLocked,
      move: (at, place) => {
        this.#painter?.rearrange();
        this.#looks.move(Number(at), place);
        this.#repaint({ nodes: [at], edges: this.#graph.edges(at) });
      },
    });
    let ratioBefore = 1;
    this.#sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      if (ratio !== ratioBefore) this.#refan();
      ratioBefore = ratio;
      if (!this.#isTold) this.#events.onCamera({ x, y, ratio });
    });
    this.#sigma.on("resize", () => this.#refan());
  }

  #showBox(box: Box | null): void {
    this.#box.hidden = box === null;
    for (const side of ["left", "top", "width", "height"] as const) this.#box.style[side] = `${box?.[side] ?? 0}px`;
  }

  /** A low picture has no room for the whole padding: it would leave none for the discs. */
  #keepPadding(): void {
    const { width, height } = this.#sigma.getDimensions();
    const padding = Math.min(PADDING, width / 5, height / 5);
    if (padding === this.#sigma.getSetting("stagePadding")) return;
    this.#isWaiting = true;
    this.#sigma.setSetting("stagePadding", padding);
  }

  /** Folds and fans out as the room is now. */
  #refan(): void {
    const edges = this.#looks.lookAgain(this.#stage.refan(this.#fannedOut, this.#distances()));
    if (edges.length === 0) return;
    this.#painter?.rearrange();
    this.#repaint({ edges });
  }

  /** Takes what changed of these alone; while all waits to be taken anew, sigma has no places for them yet. */
  #repaint(partialGraph: { readonly nodes?: string[]; readonly edges?: string[] }): void {
    if (!this.#isWaiting) {
      this.#repaints.parts++;
      this.#repaints.nodes += partialGraph.nodes?.length ?? 0;
      this.#repaints.edges += partialGraph.edges?.length ?? 0;
    }
    this.#sigma.refresh({ partialGraph, skipIndexation: !this.#isWaiting, schedule: true });
  }

  /** How far apart two nodes are on the screen, in CSS pixels, with the camera as it is now. */
  #distances(): (pair: Pair) => number {
    const scale = this.#unit();
    return (pair) => {
      const [from, to] = pair.map((id) => this.#looks.pointOf(this.#stage.placeOfNode(id)));
      return from === undefined || to === undefined ? 0 : scale * Math.hypot(to.x - from.x, to.y - from.y);
    };
  }

  /** The length of 1 of the graph's own units, in CSS pixels, with the camera as it is now. */
  #unit(): number {
    const cameraState = this.#sigma.getCamera().getState();
    const [origin, unit] = [0, 1].map((x) => this.#sigma.graphToViewport({ x, y: 0 }, { cameraState }).x);
    return (unit ?? 1) - (origin ?? 0);
  }

  readonly #onResize = (): void => {
    this.#isWaiting = true;
  };
}
