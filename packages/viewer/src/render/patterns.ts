import type { LineClass } from "@newsgraph/core";

/** The patterns in which lines are drawn, on the screen, on paper and in lists. */
export type Pattern = "solid" | "long dashes" | "dots" | "short dashes" | "double";

/** The pattern of each class: who sees no colours sees by it how firmly a line stands. */
export const PATTERN_OF: Readonly<Record<LineClass, Pattern>> = {
  asserted: "solid",
  reported: "long dashes",
  planned: "dots",
  hedged: "dots",
  denied: "short dashes",
  disputed: "double",
  candidate: "solid",
};

/** Lengths of dash and gap, in CSS pixels at every zoom. Short dashes have a bar across them, half so long. */
export const LONG_DASHES = [14, 6] as const;
export const SHORT_DASHES = [8, 4] as const;
export const BAR = { half: 7, least: 2 } as const;

/** Dots are as wide as their line, but no smaller than this radius, and so far apart. */
export const DOTS = { radius: 1.1, gap: 5 } as const;

/** The two strands of a double line, the second in short dashes: how far from its middle, and how wide, for a width of line. */
export const STRANDS = { apart: 2.4, apartPerWidth: 0.15, widthPerWidth: 0.8, least: 1.1 } as const;

/** An arrowhead: its length and half its breadth, at least, and for a width of line. */
export const HEAD = { length: 9, lengthPerWidth: 3.2, half: 3.6, halfPerWidth: 1.4 } as const;

/** Between a disc and the line that leaves it. */
export const GAP = 1.5;
