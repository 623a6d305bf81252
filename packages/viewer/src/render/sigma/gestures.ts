import type { SigmaEvents, TypedEventEmitter } from "sigma/types";
import type { Point } from "../curve.ts";
import type { SceneEvents, SceneItem } from "../scene.ts";

/** So far the pointer may slip in a click, in CSS pixels. */
const SLIP = 4;

/** What of sigma is needed here. */
interface Picture {
  readonly on: TypedEventEmitter<SigmaEvents>["on"];
  viewportToGraph(place: Point): Point;
}

interface Hooks {
  /** What a node and an edge of sigma's are. */
  readonly nodeAt: (node: string) => string;
  readonly lineAt: (edge: string) => SceneItem;
  /** What lies on the ground at a place: a thread, which sigma does not know, or nothing. */
  readonly onGround: (place: Point) => SceneItem | null;
  /** Nodes stay where they are. */
  readonly isLocked: () => boolean;
  /** A node follows the pointer. */
  readonly move: (node: string, place: Point) => void;
  /** Shows the box that is being drawn, or none. */
  readonly showBox: (box: Box | null) => void;
  /** The nodes in a box. */
  readonly nodesIn: (box: Box) => readonly string[];
}

/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxBetween(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Tells `events` what the pointer does on the picture. */
export function listenToPointer(sigma: Picture, events: SceneEvents, hooks: Hooks): void {
  const at = ({ x, y }: Point): Point => ({ x, y });
  const nodeItem = (node: string): SceneItem => ({ kind: "node", id: hooks.nodeAt(node) });
  sigma.on("enterNode", ({ node, event }) => events.onHover(nodeItem(node), at(event)));
  sigma.on("leaveNode", ({ event }) => events.onHover(null, at(event)));
  sigma.on("enterEdge", ({ edge, event }) => events.onHover(hooks.lineAt(edge), at(event)));
  sigma.on("leaveEdge", ({ event }) => events.onHover(null, at(event)));

  let dragged: { readonly node: string; readonly from: Point; hasMoved: boolean } | null = null;
  /** A drag ends with a click that is none. */
  let isAfterDrag = false;
  let lastNode: string | null = null;
  const choose = (item: SceneItem | null, original: MouseEvent | TouchEvent): void => {
    if (isAfterDrag) return;
    lastNode = item?.kind === "node" ? item.id : null;
    events.onSelect(item, original.shiftKey);
  };
  sigma.on("downNode", ({ node, event, preventSigmaDefault }) => {
    isAfterDrag = false;
    if (hooks.isLocked()) return;
    preventSigmaDefault();
    dragged = { node, from: at(event), hasMoved: false };
  });
  sigma.on("downEdge", () => {
    isAfterDrag = false;
  });
  let boxFrom: Point | null = null;
  sigma.on("downStage", ({ event, preventSigmaDefault }) => {
    isAfterDrag = false;
    if (!event.original.shiftKey) return;
    preventSigmaDefault();
    boxFrom = at(event);
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (boxFrom !== null) {
      preventSigmaDefault();
      hooks.showBox(boxBetween(boxFrom, event));
    }
    if (dragged === null) return;
    preventSigmaDefault();
    if (!dragged.hasMoved && Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) < SLIP) return;
    dragged.hasMoved = true;
    hooks.move(dragged.node, sigma.viewportToGraph(event));
  });
  const drop = (event: Point): void => {
    if (dragged?.hasMoved) {
      isAfterDrag = true;
      events.onMove(hooks.nodeAt(dragged.node), sigma.viewportToGraph(event));
    }
    dragged = null;
    if (boxFrom === null) return;
    const box = boxBetween(boxFrom, event);
    boxFrom = null;
    hooks.showBox(null);
    if (Math.max(box.width, box.height) < SLIP) return;
    isAfterDrag = true;
    const nodes = hooks.nodesIn(box);
    if (nodes.length > 0) events.onBox(nodes);
  };
  sigma.on("upNode", ({ event }) => drop(event));
  sigma.on("upEdge", ({ event }) => drop(event));
  sigma.on("upStage", ({ event }) => drop(event));

  sigma.on("clickNode", ({ node, event }) => choose(nodeItem(node), event.original));
  sigma.on("clickEdge", ({ edge, event }) => choose(hooks.lineAt(edge), event.original));
  sigma.on("clickStage", ({ event }) => choose(hooks.onGround(event), event.original));
  // For sigma two quick clicks at different places are a double click. Here each is a choice, and none zooms.
  sigma.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (lastNode === hooks.nodeAt(node) && !isAfterDrag) events.onOpen(hooks.nodeAt(node));
    else choose(nodeItem(node), event.original);
  });
  sigma.on("doubleClickEdge", ({ edge, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    choose(hooks.lineAt(edge), event.original);
  });
  sigma.on("doubleClickStage", ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    choose(hooks.onGround(event), event.original);
  });
}
