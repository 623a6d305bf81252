import type { Span } from "./span.ts";

/**
 * The paragraphs of `text`, in order: stretches without a paragraph's end in them, white space at both ends left out.
 *
 * A blank line ends a paragraph. So does any other line's end, unless the text is set in lines of a fixed width: there a
 * line goes on in the next when that line's first word would not have fitted. In a text too short to tell, a small letter
 * goes on.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = fixedWidth(lines);
  const found: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const { start, end } = line;
    if (start === end) continue;
    const before = lines[at - 1];
    const last = found.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, line, width)) {
      found[found.length - 1] = { start: last.start, end };
    } else {
      found.push({ start, end });
    }
  }
  return found;
}

/** A line without the white space at its ends, how long it is with what stands before it, and how it begins. */
interface Line extends Span {
  readonly length: number;
  /** The length of its first word. */
  readonly firstWord: number;
  readonly lowerCase: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    const line = text.slice(start, match.index);
    const content = line.trim();
    const from = start + line.length - line.trimStart().length;
    const length = line.trimEnd().length;
    const [word = ""] = /^\S*/.exec(content) ?? [];
    const lowerCase = /^\p{Ll}/u.test(word);
    lines.push({ start: from, end: from + content.length, length, firstWord: word.length, lowerCase });
    start = match.index + match[0].length;
  }
  return lines;
}

/** Prose set to a width is not narrower, nor wider, than this. */
const NARROWEST = 40;
const WIDEST = 120;
/** How many lines that another follows at once there must be, and which share of them must fit a width, to tell it. */
const ENOUGH = 3;
const SHARE = 0.6;

/** The width to which most lines are set, or `null` where their ends are those of paragraphs. */
function fixedWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.length > 0 && line.length > 0 ? [{ before, line }] : [];
  });
  let best = { width: 0, fitting: 0 };
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const fitting = pairs.filter(({ before, line }) => isFull(before, line, width)).length;
    if (fitting > best.fitting) best = { width, fitting };
  }
  return pairs.length >= ENOUGH && best.fitting > pairs.length * SHARE ? best.width : null;
}

/** Whether the line fits the width and would not if the next line's first word stood on it. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.length <= width && line.length + 1 + next.firstWord > width;
}

function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (line.length === 0) return false;
  if (width !== null) return isFull(line, next, width);
  return next.lowerCase && line.length >= NARROWEST && line.length <= WIDEST;
}
