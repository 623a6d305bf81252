/** Where a UTF-16 offset lies for people: both count from 1; a column counts code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Converts between the three ways to point into one text.
 *
 * Every method takes offsets from 0 to the text's length (in its own unit), both included; others are a `RangeError`.
 * Laws: `unitOf(codePointOf(u)) = u` for every `u` that does not split a surrogate pair; one that does counts as its
 * pair's end.
 */
export interface Offsets {
  /** The number of code points before the UTF-16 offset `unit`. */
  codePointOf(unit: number): number;
  /** The UTF-16 offset of the code point with the index `codePoint`. */
  unitOf(codePoint: number): number;
  /** Line and column of the UTF-16 offset `unit`; lines end with LF, CR LF or CR. */
  positionOf(unit: number): Position;
}

/** Reads `text` once, so that each later conversion is a binary search. */
export function offsetsOf(text: string): Offsets {
  const pairs = surrogatePairs(text);
  const lines = lineStarts(text);
  const length = text.length;

  const codePointOf = (unit: number): number => {
    checkRange(unit, length);
    return unit - countBelow(pairs, unit);
  };
  return {
    codePointOf,
    unitOf(codePoint) {
      checkRange(codePoint, length - pairs.length);
      // The k-th pair (from 0) has pairs[k] − k code points before its second unit, itself included.
      return codePoint + countWhere(pairs, (second, k) => second - k <= codePoint);
    },
    positionOf(unit) {
      const codePoint = codePointOf(unit);
      const line = countBelow(lines, unit + 1);
      return { line, column: codePoint - codePointOf(lines[line - 1] ?? 0) + 1 };
    },
  };
}

/** The offsets of the second units of all surrogate pairs, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const found: number[] = [];
  for (const pair of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) found.push(pair.index + 1);
  return found;
}

/** The offsets at which lines begin, ascending; the first is 0. */
function lineStarts(text: string): readonly number[] {
  const found = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) found.push(end.index + end[0].length);
  return found;
}

function countBelow(sorted: readonly number[], limit: number): number {
  return countWhere(sorted, (value) => value < limit);
}

/** How many items at the front satisfy `holds`, which must be true up to some item and false from there on. */
function countWhere(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkRange(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Cannot convert the offset ${offset}: the text ends at ${length}`);
  }
}
