import type { Caption } from "../../pipeline/caption.ts";
import type { Ink } from "../ink.ts";
import { keyOf } from "./key.ts";
import { type Block, type Face, type Mark, type Measure, type Sheet, stroked, words } from "./marks.ts";
import { marksOfPicture, type Shown } from "./picture.ts";

/** Around all that is printed. */
const MARGIN = 24;
/** A picture of a narrow screen still has room for its words. */
const NARROWEST = 320;
const SIGN = 40;
const KEY_LINE = 22;

/** Lays out a page: title, what is shown, the picture with its key, and where it comes from. */
export function sheetOf(shown: Shown, caption: Caption, measure: Measure): Sheet {
  const { frame, ink } = shown;
  const width = Math.max(NARROWEST, frame.width);
  const head = stack(
    [
      { text: caption.title, face: "serif", size: 24, line: 30, isBold: true, colour: ink.ink },
      { text: caption.shown, face: "sans", size: 13, line: 20, isBold: false, colour: ink.second },
    ],
    width,
    measure,
    ink,
  );
  const key = keyMarks(shown, width, measure);
  const foot = stack(
    [caption.source, caption.made].map((text) => ({
      text,
      face: "sans" as const,
      size: 12,
      line: 18,
      isBold: false,
      colour: ink.second,
    })),
    width,
    measure,
    ink,
  );
  const parts = [
    head,
    { height: 10, marks: [stroked(`M0 3H${width}M0 6H${width}`, ink.ink, 1)] },
    { height: frame.height, marks: marksOfPicture(shown) },
    { height: 10, marks: [stroked(`M0 5H${width}`, ink.second, 0.5)] },
    key,
    { height: 8, marks: [] },
    foot,
  ];
  const blocks: Block[] = [];
  let y = MARGIN;
  for (const { height, marks } of parts) {
    blocks.push({ x: MARGIN, y, width, height, marks });
    y += height;
  }
  return { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN), ground: ink.ground, title: caption.title, blocks };
}

type Part = Pick<Block, "height" | "marks">;

interface Paragraph {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly isBold: boolean;
  readonly colour: string;
}

/** Paragraphs below each other, each broken into lines of the given width. */
function stack(paragraphs: readonly Paragraph[], width: number, measure: Measure, ink: Ink): Part {
  const marks: Mark[] = [];
  let height = 0;
  for (const { text, face, size, line, isBold, colour } of paragraphs) {
    for (const row of broken(text, width, (part) => measure(part, face, size, isBold))) {
      const look = { face, colour, room: measure(row, face, size, isBold), runs: [{ text: row, isBold }] };
      marks.push(words("", 0, height + line / 2, size, ink, look));
      height += line;
    }
  }
  return { height, marks };
}

/** Breaks a text at its spaces; a word that is too long for a line has one of its own. */
function broken(text: string, width: number, measure: (part: string) => number): readonly string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(/\s+/)) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && measure(longer) > width) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return row === "" ? rows : [...rows, row];
}

function keyMarks(shown: Shown, width: number, measure: Measure): Part {
  const marks: Mark[] = [];
  let x = 0;
  let y = 0;
  for (const { label, sign } of keyOf(shown)) {
    const room = measure(label, "sans", 13, false);
    const needed = SIGN + 8 + room;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += KEY_LINE;
    }
    marks.push(...sign.map((mark) => moved(mark, x, y + 4)));
    marks.push(words(label, x + SIGN + 8, y + KEY_LINE / 2, 13, shown.ink, { room }));
    x += needed + 20;
  }
  return { height: y + KEY_LINE, marks };
}

function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind === "words") return { ...mark, x: mark.x + x, y: mark.y + y };
  const { scale = 1, ...at } = mark.at ?? { x: 0, y: 0 };
  return { ...mark, at: { x: at.x + x, y: at.y + y, scale } };
}
