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
  /** By tag, whether a capitalised word is to "keep" its capital ("Dutch") or "lower" it ("Great"). */
  readonly capitals: Readonly<Record<string, ByEnding>>;
  /** Words that no edit gets right, by kind and form; a form with capitals stands for itself alone. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By tag, lower-case words that have one lemma in every kind: where they stand, a wrong feature does no harm. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Edits by kind. */
  readonly endings: Readonly<Record<string, ByEnding>>;
}

/**
 * The lemma of a word as written, by what the parser says of it. Never empty for a word that is not.
 *
 * The lexicon knows more verbs than the treebanks have: where its word differs from what was learnt, it is right.
 */
export function lemmaOf(form: string, upos: Upos, feats: Readonly<Record<string, string>>, table: LemmaTable): string {
  const learnt = learntLemma(form, upos, feats, table);
  const verb = upos === "VERB" ? verbWithForm(form.toLowerCase()) : undefined;
  return verb === undefined || verb === learnt.toLowerCase() ? learnt : verb;
}

function learntLemma(form: string, upos: Upos, feats: Readonly<Record<string, string>>, table: LemmaTable): string {
  const word = form.replace(/[’‘]/gu, "'");
  const lower = word.toLowerCase();
  const base = withoutCapitals(word, upos, table);
  const kind = [kindOf(upos, feats), upos].find((candidate) => Object.hasOwn(table.endings, candidate)) ?? upos;
  const exceptions = table.exceptions[kind];
  const known =
    (word === lower ? undefined : own(exceptions, word)) ?? own(table.words[upos], base) ?? own(exceptions, lower);
  return known ?? edited(base, longest(base.toLowerCase(), table.endings[kind]) ?? "0");
}

/** The word as its ending is edited: in lower case but for names, and a number without its commas. */
function withoutCapitals(word: string, upos: Upos, table: LemmaTable): string {
  const lower = word.toLowerCase();
  if (upos === "NUM" && /^\d/u.test(word)) return lower.replaceAll(",", "");
  const capitalised = word !== lower && word !== word.toUpperCase();
  const keeps = upos === "PROPN" || (capitalised && longest(lower, table.capitals[upos]) === "keep");
  return keeps ? word : lower;
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
