import type { SceneNode } from "./scene-content.ts";

const SERIF = '"Source Serif 4", Georgia, serif';
const SANS = '"Source Sans 3", system-ui, sans-serif';
/** Of the words on lines and of the signs at discs, in CSS pixels. */
export const LINE_SIZE = 12;
export const NOTE_SIZE = 11;
export const LINE_FONT: string = `400 ${LINE_SIZE}px ${SANS}`;
export const NOT_FONT: string = `600 ${LINE_SIZE}px ${SANS}`;
export const NOTE_FONT: string = `600 ${NOTE_SIZE}px ${SANS}`;
/** A disc of this radius has a large name. */
const LARGE_FROM = 10.5;
/** A name longer than this is cut; the panel and the pointer have all of it. */
const LONGEST_NAME = 30;
/** It is cut after a word, unless that would leave less of it than this. */
const SHORTEST_NAME = 14;
/** A name from this length on can be set in two rows. */
const BROKEN_FROM = 12;

/** In CSS pixels: names of those who are much spoken of are larger. */
export function nameSize(node: Pick<SceneNode, "radius">): number {
  return hasLargeName(node) ? 15 : 13;
}

/** The height of a row of a name, in CSS pixels. */
export function nameLine(node: Pick<SceneNode, "radius">): number {
  return nameSize(node) + 2;
}

/** The middles of the rows of a name around `y`, `line` apart. */
export function rowMiddles(count: number, y: number, line: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => y + (row - (count - 1) / 2) * line);
}

/** Whether somebody is much spoken of. */
export function hasLargeName({ radius }: Pick<SceneNode, "radius">): boolean {
  return radius >= LARGE_FROM;
}

/** The font of an actor's name. */
export function nameFont(node: Pick<SceneNode, "radius">): string {
  return `600 ${nameSize(node)}px ${SERIF}`;
}

/**
 * The name of an actor as the canvas shows it. A long one ends after a word of some weight: "leaders from around…", not
 * "leaders from around the wor…" or "leaders from around the…".
 */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  const words = letters.slice(0, LONGEST_NAME).join("").split(" ").slice(0, -1);
  // Short words in small letters, as "of" or "the", say nothing without what follows.
  while (words.length > 1 && /^\p{Ll}{1,3}$/u.test(words.at(-1) ?? "")) words.pop();
  const cut = words.join(" ").replace(/[\s,;:]+$/u, "");
  return `${
    cut.length < SHORTEST_NAME
      ? letters
          .slice(0, LONGEST_NAME - 1)
          .join("")
          .trimEnd()
      : cut
  }…`;
}

/** The ways to set a name on the canvas: in one row, and a long one in two as well, broken at the space nearest its middle. */
export function nameRows(name: string): readonly (readonly string[])[] {
  const short = shortName(name);
  const spaces = [...short.matchAll(/ /g)].map(({ index }) => index);
  if (short.length < BROKEN_FROM || spaces.length === 0) return [[short]];
  const off = (space: number): number => Math.abs(space - short.length / 2);
  const space = spaces.reduce((best, other) => (off(other) < off(best) ? other : best));
  return [[short], [short.slice(0, space), short.slice(space + 1)]];
}

/** Tells how wide words are, in CSS pixels, and remembers it: a picture has few words, and says them often. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, Map<string, number>>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  of(text: string, font: string): number {
    const known = this.#known.get(font) ?? new Map<string, number>();
    this.#known.set(font, known);
    let width = known.get(text);
    if (width === undefined) {
      this.#context.font = font;
      width = this.#context.measureText(text).width;
      known.set(text, width);
    }
    return width;
  }

  /** The page's own type has come: all is of another width now. */
  forget(): void {
    this.#known.clear();
  }
}
