import { type Upos, verbWithForm, type Word } from "@newsgraph/core";
import { meantBy, regularStems } from "./forms.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  /** By their small letters, words that are names wherever they stand: "india" is India. */
  readonly names: Readonly<Record<string, string>>;
}

/** A word as the parser read it; heads count from 0. */
export type Tagged = Pick<Word, "upos" | "feats" | "head" | "deprel">;

/** The lemmas of a sentence's words as written. None is empty. */
export type Lemmatizer = (words: readonly string[], tagged: readonly Tagged[]) => readonly string[];

/**
 * A lemmatizer by what was learnt; of several regular lemmas it takes the one that the vocabulary has.
 *
 * What was written in two words by mistake ("with out") is one: its first part has the lemma, the others have "_". The lexicon
 * knows more verbs than the treebanks have: where its word differs from what was learnt, it is right.
 */
export function createLemmatizer(table: LemmaTable, vocabulary: Vocabulary): Lemmatizer {
  const learnt = (form: string, { upos, feats }: Tagged, place: string): string => {
    const word = recased(meantBy(form, upos, vocabulary), upos, place, table);
    const lower = word.toLowerCase();
    const kind =
      [kindOf(upos, feats, place), upos].find((candidate) => Object.hasOwn(table.endings, candidate)) ?? upos;
    const exceptions = table.exceptions[kind];
    const known =
      (word === lower ? undefined : own(exceptions, word)) ?? own(table.words[upos], word) ?? own(exceptions, lower);
    if (known !== undefined) return known;
    const lemma = edited(word, longest(lower, table.endings[kind]) ?? "0");
    const isSuperlative = kind === "ADJ Pos" && word.endsWith("est");
    const isDoubtful = lemma !== word && regular.has(upos) && vocabulary.rank(lemma) === Number.POSITIVE_INFINITY;
    return (isSuperlative || isDoubtful ? vocabulary.commonest(regularStems(word)) : undefined) ?? lemma;
  };
  return (words, tagged) => {
    const places = placesOf(words, tagged);
    return wholesOf(words, tagged).map((form, index) => {
      if (form === null) return "_";
      const word = tagged[index] as Tagged;
      const lemma = learnt(form, word, places[index] as string);
      const verb = word.upos === "VERB" ? verbWithForm(form.toLowerCase()) : undefined;
      return verb === undefined || verb === lemma.toLowerCase() ? lemma : verb;
    });
  };
}

/** Tags whose words inflect by regular endings. */
const regular: ReadonlySet<Upos> = new Set<Upos>(["ADJ", "NOUN", "VERB"]);

/** Each word with the parts that were cut from it by mistake; nothing for such a part. */
function wholesOf(words: readonly string[], tagged: readonly Tagged[]): readonly (string | null)[] {
  const wholes: (string | null)[] = [...words];
  for (const [index, { head, deprel }] of tagged.entries()) {
    if (deprel !== "goeswith" || head < 0) continue;
    wholes[index] = null;
    wholes[head] = (wholes[head] ?? "") + (words[index] as string);
  }
  return wholes;
}

/** Where each word stands as far as its capitals depend on it; of an auxiliary, whether it makes a perfect. */
export function placesOf(words: readonly string[], tagged: readonly Tagged[]): readonly string[] {
  const isCased = words.some((word) => word !== word.toLowerCase());
  const first = Math.max(0, words.findIndex(hasLetters));
  return tagged.map(({ upos, head, deprel }, index) => {
    const over = tagged[head];
    const isPerfect = upos === "AUX" && deprel === "aux" && over !== undefined && makesPerfect(over);
    const named = isCased && over?.upos === "PROPN" ? "named" : "";
    const start = isCased ? (index === first ? "first" : "") : "uncased";
    return `${start} ${isPerfect ? PERFECT : named}`.trim();
  });
}

const PERFECT = "perfect";

/** Whether "'s" is "has" before such a word: "it's been", "it's gone". */
const makesPerfect = ({ upos, feats }: Tagged): boolean =>
  (upos !== "VERB" && upos !== "AUX") || (feats["VerbForm"] === "Part" && feats["Tense"] === "Past");

const hasLetters = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/** The word with the capitals of its lemma; a number without its commas. */
function recased(word: string, upos: Upos, place: string, table: LemmaTable): string {
  const lower = word.toLowerCase();
  if (upos === "NUM" && /^\p{Nd}/u.test(word)) return lower.replace(DECIMAL_COMMA, ".").replaceAll(",", "");
  if (FILE.test(word)) return lower;
  if (word === lower && (upos === "PROPN" || upos === "ADJ")) {
    const name = own(table.names, word);
    if (name !== undefined) return name;
  }
  const letters = lettersOf(word, lower);
  const key = [`${upos} ${letters} ${place}`, `${upos} ${letters}`, upos].find((candidate) =>
    Object.hasOwn(table.capitals, candidate),
  );
  const casing = key === undefined ? undefined : longest(lower, table.capitals[key]);
  if (casing === "keep") return word;
  return casing === "name" ? word.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}

/** Of numbers, "3,40" is 3.40, "3,400" is not. */
const DECIMAL_COMMA = /,(?=\d{1,2}$)/;
const FILE = /^[^/]*[^\W_]\.(?:csv|docx?|exe|gif|html?|jpe?g|pdf|png|pptx?|txt|xlsx?|zip)$/i;

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
function kindOf(upos: Upos, feats: Readonly<Record<string, string>>, place: string): string {
  const names = upos === "VERB" && feats["Tense"] === "Past" ? INFLECTION.slice(0, 2) : INFLECTION;
  const perfect = place.endsWith(PERFECT) ? [PERFECT] : [];
  return [upos, ...names.flatMap((name) => feats[name] ?? []), ...perfect].join(" ");
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
