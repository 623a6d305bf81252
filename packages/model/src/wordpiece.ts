/** The pieces that stand for no text. */
export const special = { padding: 0, unknown: 100, start: 101, end: 102 } as const;

/** A longer word (a web address, a row of dashes) keeps its first pieces only. */
const MAX_PIECES = 12;
const MAX_CHARS = 100;
/** So much of a word is read at most: a rule of a million dashes is one word, too. */
const MAX_READ = 4000;

/** Cuts a word into the numbers of its pieces: at least one, at most twelve. */
export type Tokenizer = (word: string) => readonly number[];

/**
 * The uncased tokenizer of BERT (Devlin et al. 2019), for words that are already cut.
 *
 * A word is written in ASCII signs, in lower case and without accents, cut at punctuation, and each part is covered by the
 * longest pieces of the vocabulary from the left. `vocabulary` has one piece a line.
 */
export function createTokenizer(vocabulary: string): Tokenizer {
  const ids = new Map(vocabulary.split("\n").flatMap((piece, id) => (piece === "" ? [] : [[piece, id] as const])));
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const pieces = partsOf(word.slice(0, MAX_READ)).flatMap((part) => cover(part, ids));
    const cut = pieces.length === 0 ? [special.unknown] : pieces.slice(0, MAX_PIECES);
    if (known.size >= REMEMBERED) known.clear();
    if (word.length <= MAX_CHARS) known.set(word, cut);
    return cut;
  };
}

/** As many words are kept with their pieces: texts repeat most of their words. */
const REMEMBERED = 50_000;

function cover(part: readonly string[], ids: ReadonlyMap<string, number>): readonly number[] {
  if (part.length > MAX_CHARS) return [special.unknown];
  const pieces: number[] = [];
  let start = 0;
  while (start < part.length) {
    let end = part.length;
    let id: number | undefined;
    for (; end > start; end--) {
      id = ids.get((start === 0 ? "" : "##") + part.slice(start, end).join(""));
      if (id !== undefined) break;
    }
    if (id === undefined) return [special.unknown];
    pieces.push(id);
    start = end;
  }
  return pieces;
}

/** Typographic signs that the treebanks and the vocabulary mostly write in ASCII. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟«»″"].map((sign) => [sign, '"'] as const),
  ...[..."‘’‚‛`´′"].map((sign) => [sign, "'"] as const),
  ...[..."‐‑‒–—―−"].map((sign) => [sign, "-"] as const),
  ["…", "..."],
]);

/** The parts of a word between punctuation, each as its characters. */
function partsOf(word: string): readonly (readonly string[])[] {
  const ascii = Array.from(word, (char) => ASCII.get(char) ?? char).join("");
  const parts: string[][] = [[]];
  for (const char of ascii.toLowerCase().normalize("NFD")) {
    if (/[\t\n\r\p{Z}]/u.test(char)) parts.push([]);
    else if (char === "\ufffd" || /[\p{Mn}\p{C}]/u.test(char)) continue;
    else if (isPunctuation(char) || isChinese(char)) parts.push([char], []);
    else parts.at(-1)?.push(char);
  }
  return parts.filter((part) => part.length > 0);
}

const isPunctuation = (char: string): boolean => /\p{P}/u.test(char) || (char < "\x7f" && /\p{S}/u.test(char));

const CHINESE = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const;

function isChinese(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return CHINESE.some(([from, to]) => code >= from && code <= to);
}
