import type { LineClass } from "@newsgraph/core";
import type { LineLabel } from "../pipeline/words.ts";
import { angleAt, type Curve, type Point, pointAt } from "./curve.ts";
import { ICON_PATHS, ICON_SIZE } from "./icons.ts";
import type { Ink } from "./ink.ts";
import { type LineBox, type NodeBox, type Note, type Placed, type Placement, placeLabels } from "./labels.ts";
import type { BundleLook, SceneNode } from "./scene.ts";

/** A disc on the screen. */
export interface DrawnNode extends Point {
  readonly node: SceneNode;
  /** In CSS pixels, at this zoom. */
  readonly radius: number;
  readonly veiled: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly loops: number;
  /** No line touches it: it is here for its word alone, and only outlined. */
  readonly outlined: boolean;
  /** Held at its place by the reader. */
  readonly pinned: boolean;
  /** How many neighbours are not in the picture. */
  readonly waiting: number;
}

/** A line or a thread on the screen. */
export interface DrawnLine {
  readonly id: string;
  readonly curve: Curve;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly label: LineLabel;
  /** How many lines it stands for; `null` where it stands for itself. */
  readonly count: number | null;
  readonly colour: string;
  readonly class: LineClass;
  readonly heads: BundleLook["heads"];
  readonly width: number;
  readonly veiled: boolean;
  readonly selected: boolean;
}

/** What one frame shows, by falling priority; only what is in sight. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly threads: readonly DrawnLine[];
}

const SERIF = '"Source Serif 4", Georgia, serif';
const SANS = '"Source Sans 3", system-ui, sans-serif';
const LARGE_FROM = 10.5;
/** Of the words on lines and of the signs at discs, in CSS pixels. */
export const LINE_SIZE = 12;
export const NOTE_SIZE = 11;
const LINE_FONT = `400 ${LINE_SIZE}px ${SANS}`;
const NOT_FONT = `600 ${LINE_SIZE}px ${SANS}`;
const NOTE_FONT = `600 ${NOTE_SIZE}px ${SANS}`;
const NAME_HEIGHT = 17;
const SMALL_NAME_HEIGHT = 15;
const LINE_HEIGHT = 13;
/** A name longer than this is cut; the panel has all of it. */
const LONGEST_NAME = 28;
/** So many names come before the words of lines. */
const FIRST_NAMES = 20;
/** How many names are tried, and up to how many discs have pictograms. */
const MOST_NAMES = 600;
const MOST_ICONS = 1500;
/** A smaller disc has no pictogram. */
const ICON_FROM = 6;

/** Draws what lies under the discs: threads and the glow of what is selected. */
export function paintUnder(context: CanvasRenderingContext2D, { lines, threads }: Frame, ink: Ink): void {
  for (const line of lines) if (line.selected && !line.veiled) strokeGlow(context, line);
  for (const thread of threads) paintThread(context, thread, ink);
}

/**
 * Finds places for the names and the words of a frame. Only so many names are tried, those of the first in rank: there is
 * no room for more.
 */
export function placeWords(context: CanvasRenderingContext2D, frame: Frame): Placement {
  return placeLabels(
    frame.nodes.slice(0, MOST_NAMES).map((node, rank) => nodeBox(context, node, rank < FIRST_NAMES)),
    [...frame.lines, ...frame.threads].map((line) => lineBox(context, line)),
    frame.width,
    frame.height,
  );
}

/**
 * What of a placement is not veiled, which keeps its place so that nothing jumps under the pointer, and what else finds
 * room now: words may lie on the faint discs under the veil.
 */
export function placeLit(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { nodes, lines, notes }: Placement,
): Placement {
  const litNodes = frame.nodes.filter(({ veiled }) => !veiled);
  const litLines = [...frame.lines, ...frame.threads].filter(({ veiled }) => !veiled);
  const ids = new Set([...litNodes.map(({ node }) => node.id), ...litLines.map(({ id }) => id)]);
  const isLit = ({ id }: { readonly id: string }): boolean => ids.has(id);
  return placeLabels(
    litNodes.slice(0, MOST_NAMES).map((node) => nodeBox(context, node, true)),
    litLines.map((line) => lineBox(context, line)),
    frame.width,
    frame.height,
    { nodes: nodes.filter(isLit), lines: lines.filter(isLit), notes: notes.filter(isLit) },
  );
}

/** Draws what lies over the discs: pictograms, rings, and the words where they were placed. */
export function paintOver(context: CanvasRenderingContext2D, frame: Frame, placement: Placement, ink: Ink): void {
  const isCrowded = frame.nodes.length > MOST_ICONS;
  for (const node of frame.nodes) {
    if (!isCrowded || node.selected || node.focused) paintIcon(context, node, ink);
  }
  const lineById = new Map([...frame.lines, ...frame.threads].map((line) => [line.id, line]));
  const nodeById = new Map(frame.nodes.map((node) => [node.node.id, node]));
  for (const note of placement.notes) {
    if (nodeById.get(note.id)?.veiled === false) paintNote(context, note, ink);
  }
  for (const place of placement.lines) paintLineLabel(context, place, lineById.get(place.id), ink);
  for (const place of placement.nodes) paintName(context, place, nodeById.get(place.id), ink);
}

/** The name of an actor as the canvas shows it. */
export function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function paintIcon(context: CanvasRenderingContext2D, drawn: DrawnNode, ink: Ink): void {
  const { x, y, radius, node, veiled, selected, focused, pinned, outlined } = drawn;
  if (outlined) fillCircle(context, drawn, radius - 1.5, ink.ground);
  if (radius >= ICON_FROM && !veiled) {
    const scale = (radius * 1.36) / ICON_SIZE;
    context.save();
    context.translate(x - (ICON_SIZE / 2) * scale, y - (ICON_SIZE / 2) * scale);
    context.scale(scale, scale);
    context.fillStyle = outlined ? ink.families[node.family] : ink.onDisc;
    context.fill(pathOf(node), "evenodd");
    context.restore();
  }
  if (selected) strokeCircle(context, drawn, radius + 3, 2, ink.ink);
  if (focused) {
    strokeCircle(context, drawn, radius + 5, 5, ink.ground);
    strokeCircle(context, drawn, radius + 5, 3, ink.focus);
  }
  if (pinned) paintPin(context, drawn, ink);
}

const paths = new Map<string, Path2D>();

function pathOf({ family }: SceneNode): Path2D {
  let path = paths.get(family);
  if (path === undefined) {
    path = new Path2D(ICON_PATHS[family]);
    paths.set(family, path);
  }
  return path;
}

function notesOf(context: CanvasRenderingContext2D, drawn: DrawnNode): readonly Note[] {
  const { x, y, radius, loops, waiting, selected, node } = drawn;
  if ((loops === 0 && waiting === 0) || (radius < ICON_FROM && !selected)) return [];
  context.font = NOTE_FONT;
  const note = (text: string, side: -1 | 1): Note => {
    const width = context.measureText(text).width + 2;
    return {
      id: node.id,
      text,
      x: x + side * (radius * 0.4 + width / 2),
      y: y - radius - 6,
      width,
      height: 10,
    };
  };
  return [
    ...(loops === 0 ? [] : [note(loops === 1 ? "↻" : `↻ ${loops}`, -1)]),
    ...(waiting === 0 ? [] : [note(`+${waiting}`, 1)]),
  ];
}

function paintNote(context: CanvasRenderingContext2D, { text, x, y }: Note, ink: Ink): void {
  context.font = NOTE_FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  writeWithHalo(context, text, x, y, ink.second, ink);
}

/** A pin is a small dot on the edge of the disc. */
function paintPin(context: CanvasRenderingContext2D, { x, y, radius }: DrawnNode, ink: Ink): void {
  const at = { x: x - radius * 0.72, y: y + radius * 0.72 };
  fillCircle(context, at, 4.5, ink.ground);
  fillCircle(context, at, 3, ink.ink);
}

function fillCircle(context: CanvasRenderingContext2D, { x, y }: Point, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = colour;
  context.fill();
}

function strokeCircle(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  width: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function traceCurve(context: CanvasRenderingContext2D, { from, control, to }: Curve): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

function strokeGlow(context: CanvasRenderingContext2D, { curve, colour, width }: DrawnLine): void {
  context.save();
  traceCurve(context, curve);
  context.globalAlpha = 0.18;
  context.lineWidth = width + 9;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

/** A thread ends in a ring around the middle of the line that it is about. */
function paintThread(context: CanvasRenderingContext2D, thread: DrawnLine, ink: Ink): void {
  if (thread.selected && !thread.veiled) strokeGlow(context, thread);
  const { to } = thread.curve;
  context.save();
  context.strokeStyle = thread.veiled ? ink.faded : thread.colour;
  context.lineWidth = 1.25;
  context.setLineDash([1, 4]);
  context.lineCap = "round";
  traceCurve(context, thread.curve);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.arc(to.x, to.y, 4, 0, Math.PI * 2);
  context.fillStyle = ink.ground;
  context.fill();
  context.stroke();
  context.restore();
}

function nodeBox(context: CanvasRenderingContext2D, drawn: DrawnNode, isFirst: boolean): NodeBox {
  const { node, x, y, radius, selected, focused } = drawn;
  const notes = notesOf(context, drawn);
  context.font = nameFont(node);
  const { width } = context.measureText(shortName(node.label));
  const height = isLarge(node) ? NAME_HEIGHT : SMALL_NAME_HEIGHT;
  // Clear of the ring around what is selected.
  return { id: node.id, x, y, radius: radius + (selected ? 4 : focused ? 6 : 0), width, height, notes, isFirst };
}

/** In CSS pixels: names of those who are much spoken of are larger. */
export function nameSize(node: SceneNode): number {
  return isLarge(node) ? 15 : 13;
}

function nameFont(node: SceneNode): string {
  return `600 ${nameSize(node)}px ${SERIF}`;
}

function isLarge({ radius }: SceneNode): boolean {
  return radius >= LARGE_FROM;
}

function lineBox(
  context: CanvasRenderingContext2D,
  { id, curve, fromRadius, toRadius, label, count, class: kind, width }: DrawnLine,
): LineBox {
  if (count !== null) {
    context.font = NOTE_FONT;
    const side = context.measureText(String(count)).width + 9;
    return { id, curve, fromRadius, toRadius, width: Math.max(17, side), height: 17, offset: null };
  }
  const spread = kind === "disputed" ? 4 : kind === "denied" ? 7 : width / 2;
  return {
    id,
    curve,
    fromRadius,
    toRadius: toRadius + 10,
    width: measure(context, label),
    height: LINE_HEIGHT,
    offset: spread + LINE_HEIGHT / 2 + 1.5,
  };
}

function measure(context: CanvasRenderingContext2D, { before, not, after }: LineLabel): number {
  context.font = LINE_FONT;
  const width = context.measureText(before).width + context.measureText(after).width;
  if (not === "") return width;
  context.font = NOT_FONT;
  return width + context.measureText(not).width;
}

function paintName(context: CanvasRenderingContext2D, { x, y }: Placed, drawn: DrawnNode | undefined, ink: Ink): void {
  if (drawn === undefined || drawn.veiled) return;
  context.font = nameFont(drawn.node);
  context.textAlign = "center";
  context.textBaseline = "middle";
  writeWithHalo(context, shortName(drawn.node.label), x, y + 0.5, ink.ink, ink);
}

function paintLineLabel(
  context: CanvasRenderingContext2D,
  { x, y, angle, width }: Placed,
  line: DrawnLine | undefined,
  ink: Ink,
): void {
  if (line === undefined || line.veiled) return;
  if (line.count !== null) {
    paintCount(context, { x, y }, width, line, ink);
    return;
  }
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.textAlign = "left";
  context.textBaseline = "middle";
  let left = -width / 2;
  for (const [font, text] of [
    [LINE_FONT, line.label.before],
    [NOT_FONT, line.label.not],
    [LINE_FONT, line.label.after],
  ] as const) {
    if (text === "") continue;
    context.font = font;
    writeWithHalo(context, text, left, 0, line.colour, ink);
    left += context.measureText(text).width;
  }
  context.restore();
}

/** The number of a bundle, in a ring on its line. */
function paintCount(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  width: number,
  { count, colour }: DrawnLine,
  ink: Ink,
): void {
  context.beginPath();
  context.roundRect(x - width / 2, y - 8.5, width, 17, 8.5);
  context.fillStyle = ink.ground;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
  context.font = NOTE_FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colour;
  context.fillText(String(count), x, y + 0.5);
}

function writeWithHalo(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  { ground }: Ink,
): void {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Where a thread about `curve` ends: the middle of what is seen of it. */
export function middleOf(
  { curve, fromRadius, toRadius }: Pick<DrawnLine, "curve" | "fromRadius" | "toRadius">,
  length: number,
): Point & { readonly angle: number } {
  const t = (fromRadius + (length - fromRadius - toRadius) / 2) / Math.max(length, 1);
  return { ...pointAt(curve, t), angle: angleAt(curve, t) };
}
