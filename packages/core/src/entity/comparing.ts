import { nounOf } from "../mention/words.ts";

/**
 * Whether one and the same could bear both names, each folded: one is part of the other, its initials or another spelling.
 *
 * Of people, the part must hold the first or the last word of the whole, and initials must not differ: "Ana Marrant" may
 * be "Marrant" and "Ana L. Marrant", not "Ines Marrant".
 */
export function sameNamePossible(a: string, b: string, isPerson: boolean): boolean {
  if (a === b) return true;
  const [short, long] =
    a.split(" ").length <= b.split(" ").length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
  if (isPerson) return isPartOfPerson(short, long) || isPartOfPerson(long, short) || isVariant(short, long, true);
  if (isPartOfName(short, long) || isVariant(short, long, false)) return true;
  return isAcronym(short.join(""), long) || isAcronym(long.join(""), short);
}

/** Whether the words of `short` stand in `long` in their order, among them its first or its last. */
export function isPartOfPerson(part: readonly string[], whole: readonly string[]): boolean {
  const [numeral, other] = [numeralOf(part), numeralOf(whole)];
  if (numeral !== null && other !== null && numeral !== other) return false;
  return isInOrder(withoutNumeral(part), withoutNumeral(whole));
}

/** "Odran II" and "Odran": a ruler may be named without his number, and is nobody with another. A surname may look like one. */
const NUMERAL = /^(i{1,3}|iv|vi{0,3}|ix|x)$/;

function numeralOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? "";
  return words.length > 1 && NUMERAL.test(last) ? last : null;
}

/** The words of a name without the ruler's number at its end. */
export function withoutNumeral(words: readonly string[]): readonly string[] {
  return numeralOf(words) === null ? words : words.slice(0, -1);
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (wanted === word || (at < short.length - 1 && isInitial(wanted, word))) at += 1;
  }
  const [first, last] = [short[0], short.at(-1)];
  return at === short.length && (last === long.at(-1) || first === long[0]);
}

function isInitial(a: string | undefined, b: string): boolean {
  return a !== undefined && (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/**
 * Whether full names are one in two spellings: a slip of the pen or a transcription in one word, of people not in the surname and
 * of things in no common noun; or a person's two names in the other order, since in many languages the surname stands first.
 */
export function isVariant(a: readonly string[], b: readonly string[], isPerson: boolean): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  if (isPerson && a.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  const [at, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  if (at === undefined || more.length > 0 || (isPerson && at === a.length - 1)) return false;
  const [word = "", other = ""] = [a[at], b[at]];
  return word.length > 5 && isSlip(word, other) && (isPerson || !isInflected(word, other));
}

/** Whether the two are common nouns, or one the plural of the other: "ministry" is no slip for "minister". */
function isInflected(a: string, b: string): boolean {
  return nounOf([a]) !== null || nounOf([b]) !== null || `${a}s` === b || a === `${b}s`;
}

/** Whether two words differ by one letter, left out, added or changed, or by two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  // "Volodomyr" for "Volodymyr": two neighbouring letters in the other order.
  return left.length <= 3 && left.length === right.length && [...left].sort().join("") === [...right].sort().join("");
}

/** Whether `short` begins or ends `long`. */
export function isPartOfName(short: readonly string[], long: readonly string[]): boolean {
  const starts = short.every((word, at) => word === long[at]);
  const ends = short.every((word, at) => word === long[long.length - short.length + at]);
  return starts || ends;
}

/**
 * Whether three letters at least, all if there are fewer, are first letters of the name's words in their order: "unmik"; or all of
 * them in another, as the name has them in another language: "uci" of "international cycling union".
 */
export function holdsInitials(letters: string, name: string): boolean {
  const words = name.split(" ");
  const sorted = (signs: readonly string[]): string => signs.toSorted().join("");
  if (letters.length > 2 && sorted([...letters]) === sorted(words.map((word) => word[0] ?? ""))) return true;
  if (letters.length < 2 || words.length < 2 || words[0]?.[0] !== letters[0]) return false;
  let at = 0;
  for (const word of words) if (word[0] === letters[at]) at += 1;
  return at >= Math.min(letters.length, words.length, 3);
}

/** Whether `letters` are the initials of the words, with or without the small ones: "who" of "world health organization". */
export function isAcronym(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || words.length < 2 || letters.includes(" ")) return false;
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? "").join("");
  return letters === initials(words) || letters === initials(words.filter((word) => word.length > 3));
}
