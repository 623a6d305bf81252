import type { Placed, PlacedName } from "./candidates.ts";
import type { Curve, Point } from "./curve.ts";
import { type DrawnLine, type DrawnNode, edgeTowards, type Frame, ICON_FROM, LEAD_INK, RING } from "./frame.ts";
import { ICON_PATHS, ICON_SIZE } from "./icons.ts";
import type { Ink } from "./ink.ts";
import type { Note, Placement } from "./labels.ts";
import type { SceneNode } from "./scene-content.ts";
import { LINE_FONT, NOT_FONT, NOTE_FONT, nameFont, nameLine, rowMiddles } from "./typeface.ts";

/** Draws what lies under the discs: threads and the glow of what is selected. */
export function paintUnder(context: CanvasRenderingContext2D, { lines, threads }: Frame, ink: Ink): void {
  for (const line of lines) if (line.selected && !line.veiled) strokeGlow(context, line);
  for (const thread of threads) paintThread(context, thread, ink);
}

/** Draws what lies over the discs: pictograms, rings, and the words where they were placed. */
export function paintOver(context: CanvasRenderingContext2D, frame: Frame, placement: Placement, ink: Ink): void {
  for (const node of frame.nodes) {
    if (!frame.isCrowded || node.selected || node.focused) paintIcon(context, node, ink);
  }
  const lineById = new Map([...frame.lines, ...frame.threads].map((line) => [line.id, line]));
  const nodeById = new Map(frame.nodes.map((node) => [node.node.id, node]));
  for (const note of placement.notes) {
    if (nodeById.get(note.id)?.veiled === false) paintNote(context, note, ink);
  }
  for (const place of placement.lines) paintLineLabel(context, place, lineById.get(place.id), ink);
  for (const place of placement.nodes) paintLead(context, place, nodeById.get(place.id), ink);
  for (const place of placement.nodes) paintName(context, place, nodeById.get(place.id), ink);
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
  if (selected) strokeCircle(context, drawn, radius + RING.off, RING.width, ink.ink);
  if (focused) {
    strokeCircle(context, drawn, radius + 3, 5, ink.ground);
    strokeCircle(context, drawn, radius + 3, 3, ink.focus);
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

/** From a disc to its name, where that stands elsewhere. */
function paintLead(
  context: CanvasRenderingContext2D,
  { lead }: PlacedName,
  drawn: DrawnNode | undefined,
  ink: Ink,
): void {
  if (lead === null || drawn === undefined || drawn.veiled) return;
  const from = edgeTowards(drawn, lead);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(lead.x, lead.y);
  context.lineWidth = 3;
  context.strokeStyle = ink.ground;
  context.stroke();
  context.lineWidth = 1;
  context.globalAlpha = LEAD_INK;
  context.strokeStyle = ink.second;
  context.stroke();
  context.globalAlpha = 1;
}

function paintName(
  context: CanvasRenderingContext2D,
  { x, y, rows }: PlacedName,
  drawn: DrawnNode | undefined,
  ink: Ink,
): void {
  if (drawn === undefined || drawn.veiled) return;
  context.font = nameFont(drawn.node);
  context.textAlign = "center";
  context.textBaseline = "middle";
  const middles = rowMiddles(rows.length, y + 0.5, nameLine(drawn.node));
  // All halos first: none lies on the letters of another row.
  for (const [at, { text }] of rows.entries()) strokeHalo(context, text, x, middles[at] ?? y, ink);
  context.fillStyle = ink.ink;
  for (const [at, { text }] of rows.entries()) context.fillText(text, x, middles[at] ?? y);
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
  ink: Ink,
): void {
  strokeHalo(context, text, x, y, ink);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function strokeHalo(context: CanvasRenderingContext2D, text: string, x: number, y: number, { ground }: Ink): void {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
}
