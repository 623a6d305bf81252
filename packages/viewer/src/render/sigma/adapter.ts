import Sigma from "sigma";
import { distanceTo, type Point } from "../curve.ts";
import { inkAt } from "../ink.ts";
import { NOTHING_PLACED, type Placement } from "../labels.ts";
import { paintOver, paintUnder, placeLit, placeWords } from "../paint.ts";
import type { Shown } from "../print/picture.ts";
import type { Camera, Lit, Pair, Scene, SceneContent, SceneEvents, SceneItem, SceneView } from "../scene.ts";
import { Stage } from "../stage.ts";
import type { LineData } from "./edge-program.ts";
import { listenToPointer } from "./gestures.ts";
import type { DiscData } from "./node-program.ts";
import { type Crowd, type DiscGraph, discColour, frameOf, graphOf, lineColour, settingsFor } from "./setup.ts";
import type { Veil } from "./veil.ts";

/** How dense the veil is over what is not lit. */
const VEIL = 0.85;
/** How near the pointer must come to a thread, in CSS pixels. */
const THREAD_REACH = 6;
/** Discs have their full size where each has a square of this side, in CSS pixels. */
const ROOMY = 84;
/** Told with a change of all edges, so that sigma takes them anew: it may have forgotten the places it had for them. */
const ANEW: { attributes: "type"[] } = { attributes: ["type"] };
/** Where there is more room they grow, up to so many times. */
const LARGEST = 1.4;

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
  #placement: Placement = NOTHING_PLACED;
  /** The same under the veil. */
  #litPlacement: Placement = NOTHING_PLACED;
  /** What the placement was made for: while it is the same, so are the places. */
  #placedFor = "";
  /** Grows with whatever may move the words without moving the camera. */
  #version = 0;
  readonly #crowd: Crowd = { seen: 0, scale: 1, most: 1 };
  /** All was changed, and is taken at the next frame. */
  #isWaiting = true;
  /** The page itself is moving the camera: it need not be told. */
  #isTold = false;

  constructor(container: HTMLElement, content: SceneContent, events: SceneEvents) {
    this.#container = container;
    this.#events = events;
    const ink = inkAt(container);
    this.#veil = { amount: 0, ground: ink.ground };
    this.#stage = new Stage(content, ink, (id) => {
      const data = this.#sigma.getNodeDisplayData(id);
      if (data === undefined) return null;
      return { ...this.#sigma.framedGraphToViewport(data), radius: this.#sigma.scaleSize(data.size) };
    });
    this.#graph = graphOf(content, ink);
    this.#sigma = new Sigma(this.#graph, container, settingsFor(content.lines.length, this.#veil, this.#crowd));
    // Who is dragged or laid out anew must not move the others.
    this.#sigma.setCustomBBox(this.#sigma.getBBox());
    this.#addLayers();
    this.#listen();
  }

  show(view: SceneView): void {
    this.#isWaiting = true;
    this.#stage.view = view;
    this.#version++;
    this.#crowd.seen = [...this.#stage.nodes.keys()].filter((id) => view.isNodeSeen(id)).length;
    this.#graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      ...(view.placeOf(id) ?? placeIn(this.#stage.nodes.get(id))),
      hidden: !view.isNodeSeen(id),
    }));
    this.#stage.fans.update(view, this.#fannedOut, this.#distance);
    this.#graph.updateEachEdgeAttributes((id, attributes) => ({ ...attributes, ...this.#edgeLook(id) }), ANEW);
  }

  fan(pairs: readonly Pair[]): void {
    this.#fannedOut = pairs;
    this.#refan();
  }

  light(lit: Lit | null): void {
    const before = this.#stage.lit;
    this.#stage.lit = lit;
    if (this.#stage.isCrowd) this.#version++;
    this.#veil.amount = lit === null ? 0 : VEIL;
    const nodes = changed(before?.nodes, lit?.nodes).filter((id) => this.#graph.hasNode(id));
    const edges = changed(before?.lines, lit?.lines).filter((id) => this.#graph.hasEdge(id));
    for (const id of nodes) this.#sigma.getGraph().getNodeAttributes(id).lit = lit?.nodes.has(id) ? 1 : 0;
    for (const id of edges) this.#sigma.getGraph().getEdgeAttributes(id).lit = lit?.lines.has(id) ? 1 : 0;
    this.#repaint({ nodes, edges });
  }

  mark(selected: readonly SceneItem[], focused: SceneItem | null): void {
    const placed = new Set([...this.#placement.nodes, ...this.#placement.lines].map(({ id }) => id));
    if ([...selected, ...(focused === null ? [] : [focused])].some(({ id }) => !placed.has(id))) this.#version++;
    this.#stage.selected = selected;
    this.#stage.focused = focused;
    this.#sigma.scheduleRender();
  }

  recolour(): void {
    const ink = inkAt(this.#container);
    this.#isWaiting = true;
    this.#stage.ink = ink;
    this.#version++;
    this.#veil.ground = ink.ground;
    this.#graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      color: discColour(this.#stage.nodes.get(id), ink),
    }));
    this.#graph.updateEachEdgeAttributes(
      (id, attributes) => ({
        ...attributes,
        color: lineColour(this.#stage.lines.get(id) ?? this.#stage.view.bundleLook(id), ink),
      }),
      ANEW,
    );
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
    const wanted = nodes ?? [...this.#stage.nodes.keys()].filter((id) => this.#stage.view.isNodeSeen(id));
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

  placeOf(item: SceneItem): Point | null {
    return this.#stage.placeOf(item);
  }

  labels(): Placement {
    return this.#litPlacement;
  }

  shown(): Shown {
    const { width, height } = this.#sigma.getDimensions();
    const frame = this.#stage.frame(width, height, Number.POSITIVE_INFINITY);
    return { frame, placement: this.#litPlacement, ink: this.#stage.ink };
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
    this.#sigma.on("afterProcess", () => {
      this.#isWaiting = false;
    });
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
    this.#crowd.most = Math.min(LARGEST, Math.max(1, side / ROOMY));
  }

  #listen(): void {
    listenToPointer(this.#sigma, this.#events, {
      lineAt: (id) => ({ kind: this.#stage.bundles.has(id) ? "bundle" : "line", id }),
      onGround: (place) => {
        const near = this.#stage.threads.find(({ curve }) => distanceTo(curve, place) < THREAD_REACH);
        return near === undefined ? null : { kind: "line", id: near.id };
      },
      move: (node, place) => {
        this.#version++;
        this.#graph.mergeNodeAttributes(node, placeIn(place));
      },
    });
    let ratioBefore = 1;
    this.#sigma.getCamera().on("updated", ({ x, y, ratio }) => {
      if (ratio !== ratioBefore) this.#refan();
      ratioBefore = ratio;
      if (!this.#isTold) this.#events.onCamera({ x, y, ratio });
    });
    this.#sigma.on("resize", () => {
      this.#isWaiting = true;
      this.#refan();
    });
  }

  /** Folds and fans out as the room is now. */
  #refan(): void {
    const edges = this.#stage.fans
      .update(this.#stage.view, this.#fannedOut, this.#distance)
      .filter((id) => this.#graph.hasEdge(id));
    if (edges.length === 0) return;
    this.#version++;
    for (const id of edges) Object.assign(this.#graph.getEdgeAttributes(id), this.#edgeLook(id));
    this.#repaint({ edges });
  }

  /** Takes what changed of these alone; while all waits to be taken anew, sigma has no places for them yet. */
  #repaint(partialGraph: { readonly nodes?: string[]; readonly edges?: string[] }): void {
    this.#sigma.refresh({ partialGraph, skipIndexation: !this.#isWaiting, schedule: true });
  }

  /** Between two nodes on the screen, in CSS pixels. */
  readonly #distance = ([a, b]: Pair): number => {
    const [from, to] = [a, b].map((id) => this.#sigma.graphToViewport(placeIn(this.#graph.getNodeAttributes(id))));
    return from === undefined || to === undefined ? 0 : Math.hypot(to.x - from.x, to.y - from.y);
  };

  /** What sigma is told of a line or a bundle. */
  #edgeLook(id: string): Partial<LineData> {
    const isBundle = this.#stage.bundles.has(id);
    // Of tens of thousands most are hidden: nothing more is asked of them.
    if (!isBundle && !this.#stage.isDrawn(id)) return { hidden: true };
    const isFolded = this.#stage.fans.isFolded(id);
    const curvature = this.#stage.view.curvatureOf(id, isFolded);
    if (!isBundle) return { hidden: false, curvature };
    const look = this.#stage.view.bundleLook(id);
    if (look === null || !isFolded) return { hidden: true };
    const { width, class: kind, heads } = look;
    return { hidden: false, curvature, size: width, class: kind, heads, color: lineColour(look, this.#stage.ink) };
  }

  #paint(under: CanvasRenderingContext2D | null, over: CanvasRenderingContext2D | null): void {
    if (under === null || over === null) return;
    const { width, height } = this.#sigma.getDimensions();
    const frame = this.#stage.frame(width, height);
    under.clearRect(0, 0, frame.width, frame.height);
    over.clearRect(0, 0, frame.width, frame.height);
    paintUnder(under, frame, this.#stage.ink);
    const { x, y, ratio } = this.#sigma.getCamera();
    const placedFor = [x, y, ratio, frame.width, frame.height, this.#version].join(" ");
    if (placedFor !== this.#placedFor) {
      this.#placement = placeWords(over, frame);
      this.#placedFor = placedFor;
    }
    this.#litPlacement = this.#stage.lit === null ? this.#placement : placeLit(over, frame, this.#placement);
    paintOver(over, frame, this.#litPlacement, this.#stage.ink);
  }
}

function placeIn(at: { readonly x?: number; readonly y?: number } | undefined): Point {
  return { x: at?.x ?? 0, y: at?.y ?? 0 };
}

function changed(before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): string[] {
  const all = new Set([...(before ?? []), ...(after ?? [])]);
  return [...all].filter((id) => Boolean(before?.has(id)) !== Boolean(after?.has(id)));
}
