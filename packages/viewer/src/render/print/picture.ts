import type { Placed, PlacedName } from "../candidates.ts";
import type { Point } from "../curve.ts";
import { type DrawnLine, type DrawnNode, edgeTowards, type Frame, ICON_FROM, LEAD_INK, RING } from "../frame.ts";
import { ICON_PATHS, ICON_SIZE } from "../icons.ts";
import type { Ink } from "../ink.ts";
import type { Note, Placement } from "../labels.ts";
import { LINE_SIZE, NOTE_SIZE, nameLine, nameSize, rowMiddles } from "../typeface.ts";
import { marksOfLine, marksOfThread, pathOf } from "./lines.ts";
import { circle, filled, type Mark, short, stroked, words } from "./marks.ts";

/** A scene as it is on the screen. */
export interface Shown {
  readonly frame: Frame;
  readonly placement: Placement;
  readonly ink: Ink;
}

/** All that a scene shows, from the ground up: lines, threads, discs, and the words where they were placed. */
export function marksOfPicture({ frame, placement, ink }: Shown): readonly Mark[] {
  const { nodes, lines, threads } = frame;
  const lineById = new Map([...lines, ...threads].map((line) => [line.id, line]));
  const nodeById = new Map(nodes.map((node) => [node.node.id, node]));
  return [
    ...lines.flatMap((line) => [...glowOf(line), ...marksOfLine(inked(line, ink))]),
    ...threads.flatMap((thread) => [...glowOf(thread), ...marksOfThread(inked(thread, ink), ink.ground)]),
    // The last drawn lies on top: those of the first rank.
    ...nodes.toReversed().flatMap((node) => discOf(node, ink)),
    ...placement.notes.flatMap((note) => noteAt(note, nodeById, ink)),
    ...placement.lines.flatMap((place) => labelOf(place, lineById.get(place.id), ink)),
    ...placement.nodes.flatMap((place) => leadOf(place, nodeById.get(place.id), ink)),
    ...placement.nodes.flatMap((place) => nameOf(place, nodeById.get(place.id), ink)),
  ];
}

function inked<T extends { readonly veiled: boolean; readonly colour: string }>(drawn: T, { faded }: Ink): T {
  return drawn.veiled ? { ...drawn, colour: faded } : drawn;
}

function glowOf({ selected, veiled, curve, colour, width }: DrawnLine): readonly Mark[] {
  return selected && !veiled ? [{ ...stroked(pathOf(curve), colour, width + 9), opacity: 0.18 }] : [];
}

function discOf(
  { x, y, radius, node, veiled, selected, focused, pinned, outlined }: DrawnNode,
  ink: Ink,
): readonly Mark[] {
  const colour = veiled ? ink.faded : ink.families[node.family];
  const scale = (radius * 1.36) / ICON_SIZE;
  const at = { x: x - (ICON_SIZE / 2) * scale, y: y - (ICON_SIZE / 2) * scale, scale };
  const marks: Mark[] = [filled(circle(x, y, radius + 1.5), ink.ground), filled(circle(x, y, radius), colour)];
  if (outlined) marks.push(filled(circle(x, y, radius - 1.5), ink.ground));
  if (radius >= ICON_FROM && !veiled) marks.push(filled(ICON_PATHS[node.family], outlined ? colour : ink.onDisc, at));
  if (selected) marks.push(stroked(circle(x, y, radius + RING.off), ink.ink, RING.width));
  if (focused) marks.push(stroked(circle(x, y, radius + 3), ink.focus, 3));
  if (pinned) {
    const [left, below] = [x - radius * 0.72, y + radius * 0.72];
    marks.push(filled(circle(left, below, 4.5), ink.ground), filled(circle(left, below, 3), ink.ink));
  }
  return marks;
}

function noteAt({ id, text, x, y }: Note, nodes: ReadonlyMap<string, DrawnNode>, ink: Ink): readonly Mark[] {
  if (nodes.get(id)?.veiled !== false) return [];
  const look = { colour: ink.second, halo: ink.ground, anchor: "middle" } as const;
  return [words("", x, y, NOTE_SIZE, ink, { ...look, runs: [{ text, isBold: true }] })];
}

/** From a disc to its name, where that stands elsewhere. */
function leadOf({ lead }: PlacedName, drawn: DrawnNode | undefined, ink: Ink): readonly Mark[] {
  if (lead === null || drawn === undefined || drawn.veiled) return [];
  const from = edgeTowards(drawn, lead);
  const path = `M${short(from.x)} ${short(from.y)}L${short(lead.x)} ${short(lead.y)}`;
  return [stroked(path, ink.ground, 3), { ...stroked(path, ink.second, 1), opacity: LEAD_INK }];
}

function nameOf({ x, y, rows }: PlacedName, drawn: DrawnNode | undefined, ink: Ink): readonly Mark[] {
  if (drawn === undefined || drawn.veiled) return [];
  const look = { anchor: "middle", face: "serif", halo: ink.ground } as const;
  const middles = rowMiddles(rows.length, y, nameLine(drawn.node));
  return rows.map(({ text, width }, at) => {
    const row = { ...look, room: width, runs: [{ text, isBold: true }] };
    return words("", x, middles[at] ?? y, nameSize(drawn.node), ink, row);
  });
}

function labelOf({ x, y, angle, width }: Placed, line: DrawnLine | undefined, ink: Ink): readonly Mark[] {
  if (line === undefined || line.veiled) return [];
  if (line.count !== null) return countAt({ x, y }, width, line.count, line.colour, ink);
  const { before, not, after } = line.label;
  const runs = [
    { text: before, isBold: false },
    { text: not, isBold: true },
    { text: after, isBold: false },
  ].filter(({ text }) => text !== "");
  const look = { angle, anchor: "middle", colour: line.colour, halo: ink.ground, room: width, runs } as const;
  return [words("", x, y, LINE_SIZE, ink, look)];
}

/** The number of a bundle, in a ring on its line. */
function countAt({ x, y }: Point, width: number, count: number, colour: string, ink: Ink): readonly Mark[] {
  const straight = short(width - 17);
  const ring = `M${short(x - width / 2 + 8.5)} ${short(y - 8.5)}h${straight}a8.5 8.5 0 0 1 0 17h-${straight}a8.5 8.5 0 0 1 0 -17z`;
  const runs = [{ text: String(count), isBold: true }];
  return [
    { ...stroked(ring, colour, 1), fill: ink.ground },
    words("", x, y, NOTE_SIZE, ink, { anchor: "middle", colour, runs }),
  ];
}
