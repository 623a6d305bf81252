import { type Upos, verbWithForm } from "@newsgraph/core";

/** What is known by the ending of a word; the longest ending that fits decides, and the empty one fits every word. */
type ByEnding = Readonly<Record<string, string>>;

/**
 * Lemmas learnt from treebanks.
 *
 * A *kind* is a tag with the features that inflect its words: "VERB Fin Past". An edit "2y" takes two characters from the
 * end and adds "y".
 */
export interface LemmaTable {
  /**
   * What becomes of a word's capitals: "keep", "lower", or as in a "name". By tag alone, by tag and letters ("ADJ Abc"), and by
   * these and the word's place ("ADJ Abc first").
   */
  readonly capitals: Readonly<Record<string, ByEnding>>;
  /** Words that no edit gets right, by kind and form; a form with capitals stands for itself alone. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By tag, lower-case words that have one lemma in every kind: where they stand, a wrong feature does no harm. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Edits by kind. */
  readonly endings: Readonly<Record<string, ByEnding>>;
}

/**
 * The lemma of a word as written, by what the parser says of it and the word's place. Never empty for a word that is not.
 *
 * The lexicon knows more verbs than the treebanks have: where its word differs from what was learnt, it is right.
 */
export function lemmaOf(
  form: string,
  upos: Upos,
  feats: Readonly<Record<string, string>>,
  place: string,
  table: LemmaTable,
): string {
  const learnt = learntLemma(form, upos, feats, place, table);
  const verb = upos === "VERB" ? verbWithForm(form.toLowerCase()) : undefined;
  return verb === undefined || verb === learnt.toLowerCase() ? learnt : verb;
}

/** Where each word stands as far as its capitals depend on it; heads count from 0. */
export function placesOf(words: readonly string[], upos: readonly Upos[], heads: readonly number[]): readonly string[] {
  if (words.every((word) => word === word.toLowerCase())) return words.map(() => "uncased");
  const first = Math.max(0, words.findIndex(hasLetters));
  return words.map((_, index) => {
    const named = upos[heads[index] as number] === "PROPN" ? "named" : "";
    return index === first ? `first ${named}`.trimEnd() : named;
  });
}

const hasLetters = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

function learntLemma(
  form: string,
  upos: Upos,
  feats: Readonly<Record<string, string>>,
  place: string,
  table: LemmaTable,
): string {
  const word = recased(form.replace(/[’‘]/gu, "'"), upos, place, table);
  const lower = word.toLowerCase();
  const kind = [kindOf(upos, feats), upos].find((candidate) => Object.hasOwn(table.endings, candidate)) ?? upos;
  const exceptions = table.exceptions[kind];
  const known =
    (word === lower ? undefined : own(exceptions, word)) ?? own(table.words[upos], word) ?? own(exceptions, lower);
  return known ?? edited(word, longest(lower, table.endings[kind]) ?? "0");
}

/** The word with the capitals of its lemma; a number without its commas. */
function recased(word: string, upos: Upos, place: string, table: LemmaTable): string {
  const lower = word.toLowerCase();
  if (upos === "NUM" && /^\p{Nd}/u.test(word)) return lower.replaceAll(",", "");
  const letters = lettersOf(word, lower);
  const key = [`${upos} ${letters} ${place}`, `${upos} ${letters}`, upos].find((candidate) =>
    Object.hasOwn(table.capitals, candidate),
  );
  const casing = key === undefined ? undefined : longest(lower, table.capitals[key]);
  if (casing === "keep") return word;
  return casing === "name" ? word.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}

/** A word in capitals is an abbreviation ("UNESCO") or a cry ("ATTENTION"): its length tells. */
const LONG = 6;

function lettersOf(word: string, lower: string): string {
  if (word === lower) return "abc";
  if (word !== word.toUpperCase()) return "Abc";
  return word.length >= LONG && /^\p{L}+$/u.test(word) ? "ABCDEF" : "ABC";
}

/** Features that tell how a word is inflected, in the order in which a kind names them. */
const INFLECTION = ["VerbForm", "Tense", "Case", "Degree", "Number", "Person"] as const;
const LONGEST_ENDING = 5;

/** In the past the forms of a full verb do not differ by number and person. */
function kindOf(upos: Upos, feats: Readonly<Record<string, string>>): string {
  const names = upos === "VERB" && feats["Tense"] === "Past" ? INFLECTION.slice(0, 2) : INFLECTION;
  return [upos, ...names.flatMap((name) => feats[name] ?? [])].join(" ");
}

function longest(word: string, endings: ByEnding | undefined): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const found = own(endings, word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function edited(word: string, edit: string): string {
  const cut = Number.parseInt(edit, 10);
  return word.slice(0, Math.max(0, word.length - cut)) + edit.slice(String(cut).length) || word;
}

const own = (record: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
