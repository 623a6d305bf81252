import { CLASS_WORDS, CLASSES, FAMILIES, FAMILY_WORDS, TONE_WORDS, TONES } from "../../pipeline/words.ts";
import type { Curve } from "../curve.ts";
import { ICON_PATHS, ICON_SIZE } from "../icons.ts";
import { NOTE_SIZE } from "../typeface.ts";
import { marksOfLine } from "./lines.ts";
import { circle, filled, type Mark, stroked, words } from "./marks.ts";
import type { Shown } from "./picture.ts";

/** A row of the key: a sign in a box of 40 by 14, and what it means. */
export interface KeyEntry {
  readonly label: string;
  readonly sign: readonly Mark[];
}

/** How many attributions a width stands for. */
const WIDTHS: readonly (readonly [width: number, label: string])[] = [
  [1.25, "told once"],
  [1.75, "twice"],
  [2.5, "3–5 times"],
  [3.25, "6–10 times"],
  [4, "more than 10 times"],
];

/** The key to a picture: what occurs in it, and nothing else. */
export function keyOf({ frame: { nodes, lines, threads }, ink }: Shown): readonly KeyEntry[] {
  const all = [...lines, ...threads];
  const widths = WIDTHS.filter(([width]) => lines.some((line) => line.width === width));
  const signs = (
    [
      ["3", "so many relations", lines.some(({ count }) => count !== null)],
      ["+3", "neighbours not shown", nodes.some(({ waiting }) => waiting > 0)],
      ["↻", "about itself", nodes.some(({ loops }) => loops > 0)],
      ["•", "pinned", nodes.some(({ pinned }) => pinned)],
    ] as const
  ).filter(([, , occurs]) => occurs);
  const outline = stroked(circle(20, 7, 6), ink.second, 1.5);
  const thread = [stroked("M0 7H30", ink.second, 1.25, [0, 4]), stroked(circle(35, 7, 4), ink.second, 1.25)];
  return [
    ...FAMILIES.filter((family) => nodes.some(({ node }) => node.family === family)).map((family) => ({
      label: FAMILY_WORDS[family][1],
      sign: [
        filled(circle(20, 7, 7), ink.families[family]),
        filled(ICON_PATHS[family], ink.onDisc, { x: 20 - ICON_SIZE * 0.3, y: 7 - ICON_SIZE * 0.3, scale: 0.6 }),
      ],
    })),
    ...CLASSES.filter((kind) => all.some((line) => line.class === kind)).map((kind) => ({
      label: CLASS_WORDS[kind],
      sign: sample(kind, kind === "candidate" ? 0.75 : 1.5, ink.second),
    })),
    ...TONES.filter((tone) => all.some(({ colour }) => colour === ink.tones[tone])).map((tone) => ({
      label: TONE_WORDS[tone],
      sign: [stroked("M0 7H40", ink.tones[tone], 3)],
    })),
    ...(widths.length > 1 ? widths : []).map(([width, label]) => ({
      label,
      sign: [stroked("M0 7H40", ink.second, width)],
    })),
    ...signs.map(([sign, label]) => ({
      label,
      sign: [
        ...(sign === "3" ? [stroked(circle(20, 7, 8.5), ink.second, 1)] : []),
        words(sign, 20, 7, NOTE_SIZE, ink, { anchor: "middle", colour: ink.second }),
      ],
    })),
    ...(threads.length > 0 ? [{ label: "of a relation", sign: thread }] : []),
    ...(nodes.some(({ outlined }) => outlined) ? [{ label: "without an arrow", sign: [outline] }] : []),
  ];
}

function sample(kind: (typeof CLASSES)[number], width: number, colour: string): readonly Mark[] {
  const curve: Curve = { from: { x: 0, y: 7 }, control: { x: 20, y: 7 }, to: { x: 40, y: 7 } };
  return marksOfLine({ curve, fromRadius: -1, toRadius: -1, class: kind, heads: "to", colour, width });
}
