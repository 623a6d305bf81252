import { type DrawnLine, type DrawnNode, type Frame, ICON_FROM } from "./frame.ts";
import { type LineBox, type Placement, placeLabels } from "./labels.ts";
import type { NodeBox, NoteBox } from "./names.ts";
import {
  hasLargeName,
  LINE_FONT,
  NOT_FONT,
  NOTE_FONT,
  nameFont,
  nameLine,
  nameRows,
  type TextWidths,
} from "./typeface.ts";

const LINE_HEIGHT = 13;
/** So many names come before the words of lines. */
const FIRST_NAMES = 20;
/** How many names are tried; in a crowd, for which there is no room anyway, those of the first alone. */
const MOST_NAMES = 600;
const MOST_NAMES_IN_CROWD = 100;

/** Finds places for the names and the words of a frame. Only so many names are tried, those of the first in rank. */
export function placeWords(widths: TextWidths, frame: Frame): Placement {
  const most = frame.isCrowded ? MOST_NAMES_IN_CROWD : MOST_NAMES;
  const named = frame.nodes.slice(0, most);
  // Names lie on no disc; but for a crowd, where they would find no room at all.
  const nameless = frame.isCrowded ? [] : frame.nodes.slice(most);
  return placeLabels(
    [
      ...named.map((node, rank) =>
        nodeBox(widths, node, rank < FIRST_NAMES, rank < FIRST_NAMES && hasLargeName(node.node)),
      ),
      ...nameless.map(discBox),
    ],
    [...frame.lines, ...frame.threads].map((line) => lineBox(widths, line)),
    frame.width,
    frame.height,
  );
}

/**
 * What of a placement is not veiled, which keeps its place so that nothing jumps under the pointer, and what else finds
 * room now: words may lie on the faint discs under the veil.
 */
export function placeLit(widths: TextWidths, frame: Frame, { nodes, lines, notes }: Placement): Placement {
  const litNodes = frame.nodes.filter(({ veiled }) => !veiled);
  const litLines = [...frame.lines, ...frame.threads].filter(({ veiled }) => !veiled);
  const ids = new Set([...litNodes.map(({ node }) => node.id), ...litLines.map(({ id }) => id)]);
  const isLit = ({ id }: { readonly id: string }): boolean => ids.has(id);
  return placeLabels(
    litNodes
      .slice(0, MOST_NAMES)
      .map((node, rank) => nodeBox(widths, node, true, rank < FIRST_NAMES && hasLargeName(node.node))),
    litLines.map((line) => lineBox(widths, line)),
    frame.width,
    frame.height,
    { nodes: nodes.filter(isLit), lines: lines.filter(isLit), notes: notes.filter(isLit) },
  );
}

function notesOf(widths: TextWidths, { radius, loops, waiting, selected }: DrawnNode): readonly NoteBox[] {
  if ((loops === 0 && waiting === 0) || (radius < ICON_FROM && !selected)) return [];
  const note = (text: string, side: -1 | 1): NoteBox => ({
    text,
    width: widths.of(text, NOTE_FONT) + 2,
    height: 10,
    side,
  });
  return [
    ...(loops === 0 ? [] : [note(loops === 1 ? "↻" : `↻ ${loops}`, -1)]),
    ...(waiting === 0 ? [] : [note(`+${waiting}`, 1)]),
  ];
}

function nodeBox(widths: TextWidths, drawn: DrawnNode, isFirst: boolean, mayLead: boolean): NodeBox {
  const { node, x, y, radius, selected, focused } = drawn;
  return {
    id: node.id,
    x,
    y,
    // Clear of the ring around what is selected.
    radius: radius + (selected || focused ? 4 : 0),
    shapes: nameRows(node.label).map((texts) => {
      const rows = texts.map((text) => ({ text, width: widths.of(text, nameFont(node)) }));
      return { rows, width: Math.max(...rows.map(({ width }) => width)), height: rows.length * nameLine(node) };
    }),
    notes: notesOf(widths, drawn),
    isFirst,
    mayLead,
  };
}

/** A disc whose name is not tried. */
function discBox({ node, x, y, radius }: DrawnNode): NodeBox {
  return { id: node.id, x, y, radius, shapes: [], notes: [], isFirst: false, mayLead: false };
}

function lineBox(
  widths: TextWidths,
  { id, curve, fromRadius, toRadius, label: { before, not, after }, count, class: kind, width }: DrawnLine,
): LineBox {
  if (count !== null) {
    const side = widths.of(String(count), NOTE_FONT) + 9;
    return { id, curve, fromRadius, toRadius, width: Math.max(17, side), height: 17, offset: null };
  }
  const spread = kind === "disputed" ? 4 : kind === "denied" ? 7 : width / 2;
  return {
    id,
    curve,
    fromRadius,
    toRadius: toRadius + 10,
    width: widths.of(before, LINE_FONT) + widths.of(not, NOT_FONT) + widths.of(after, LINE_FONT),
    height: LINE_HEIGHT,
    offset: spread + LINE_HEIGHT / 2 + 1.5,
  };
}
