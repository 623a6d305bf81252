import { isBelow, type Tree, universal } from "../syntax/tree.ts";
import { sensesAt } from "./gazetteer.ts";
import { wordsOf } from "./phrase.ts";
import { genderOfGivenName, isRoleModifier, joinsNames, nounOf, roleAtEnd } from "./words.ts";

/** A stretch of words, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Proper nouns side by side that form one phrase, with the capitalised words among them: "Supreme Court", "Bank of Karsovia",
 * "Al-Sadri".
 *
 * A role at the end is none of the name: "State Department" of "the State Department spokesperson".
 */
export function properNouns(tree: Tree): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    if (!mayBelong(tree, at)) continue;
    const runs = joined(tree, phrasesFrom(tree, at));
    for (const run of runs.map((each) => withoutRole(tree, each)))
      if (isNameLike(tree, run)) found.push(withNumber(tree, withPeople(tree, run)));
    at = runs.at(-1)?.last ?? at;
  }
  return found;
}

/** Relations that tie a word of a name to the name's head. */
const WITHIN: ReadonlySet<string> = new Set(["flat", "compound", "amod", "nummod", "goeswith", "fixed"]);

function mayBelong(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  if (word === undefined || opensBefore(tree, at)) return false;
  if (word.upos === "PROPN") return true;
  if (word.upos !== "ADJ" && word.upos !== "NOUN" && word.upos !== "VERB") return false;
  if (!/^\p{Lu}/u.test(tree.sentence.tokens[at]?.text ?? "") || !WITHIN.has(universal(word.deprel))) return false;
  if (sensesAt(tree, at).senses.some((sense) => sense.as === "demonym")) return false;
  // "Supreme" of "Supreme Court"; the first word of a sentence is in capitals anyway, so there the noun must be a name's.
  return at > 0 || (tree.words[word.head]?.upos === "PROPN" && !isRoleModifier(word.lemma));
}

/**
 * Whether the parser lets a name begin right behind the word, and the word has its capital from elsewhere: "Colombian Odran Keth",
 * "Drugmaker Brellmar" at the beginning of a sentence.
 */
export function opensBefore(tree: Tree, at: number): boolean {
  const [word, next] = [tree.words[at], tree.words[at + 1]];
  if (word === undefined || next?.name.startsWith("B") !== true) return false;
  // "Airline Brellmar": the parser may take both for names.
  if (word.name !== "O") return at === 0 && isInstitution(tree, at) && next.name === "B-organization";
  if (next.name === "B-person") return sensesAt(tree, at).senses.some(({ as }) => as === "demonym");
  return at === 0 && word.upos === "NOUN";
}

/** The phrases of which the words from `first` on are made as long as they hang on one word. */
function phrasesFrom(tree: Tree, first: number): readonly Run[] {
  const root = rootOf(tree, first);
  let last = first;
  for (let next = after(tree, last); next !== -1 && rootOf(tree, next) === root; next = after(tree, last)) last = next;
  if (root >= first && root <= last) return [{ first, last }];
  // The word on which all hang is not among them ("Biden Putin summit"): one name for each branch.
  const runs: Run[] = [];
  for (let at = first; at <= last; at += 1) {
    const previous = runs.at(-1);
    const isSame = previous !== undefined && branchOf(tree, at, root) === branchOf(tree, previous.last, root);
    if (isSame) runs[runs.length - 1] = { first: previous.first, last: at };
    else runs.push({ first: at, last: at });
  }
  return runs;
}

/** The next word that may go on with the name: beside the last, or behind a hyphen that is written on to both. */
function after(tree: Tree, last: number): number {
  if (mayBelong(tree, last + 1)) return last + 1;
  const [before, hyphen, next] = [last, last + 1, last + 2].map((at) => tree.sentence.tokens[at]);
  if (hyphen?.text !== "-" || before?.end !== hyphen.start || hyphen.end !== next?.start) return -1;
  const areKnown = sensesAt(tree, last).length > 0 && sensesAt(tree, last + 2).length > 0;
  return tree.words[last + 2]?.upos === "PROPN" && !areKnown ? last + 2 : -1;
}

function rootOf(tree: Tree, word: number): number {
  let at = word;
  while (WITHIN.has(universal(tree.words[at]?.deprel ?? "")) && (tree.words[at]?.head ?? -1) !== -1)
    at = tree.words[at]?.head ?? at;
  return at;
}

function branchOf(tree: Tree, word: number, root: number): number {
  let at = word;
  while (at !== -1 && tree.words[at]?.head !== root) at = tree.words[at]?.head ?? -1;
  return at === -1 ? word : at;
}

/** Joins the last phrase with what "of" or "for" adds to it: "Bank of Karsovia", "Ministry of the Interior". */
function joined(tree: Tree, runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = (at: number): string => tree.sentence.tokens[at]?.text ?? "";
  if (!joinsNames(text(last.last), text(last.last + 1)) || genderOfGivenName(text(last.first)) !== null) return runs;
  const next = last.last + (text(last.last + 2) === "the" ? 3 : 2);
  if (!/^\p{Lu}/u.test(text(next)) || !isBelow(tree, next, last.last) || tree.words[next]?.upos === "DET") return runs;
  const more = mayBelong(tree, next) ? phrasesFrom(tree, next)[0] : { first: next, last: next };
  return [...runs.slice(0, -1), ...joined(tree, [{ first: last.first, last: more?.last ?? next }])];
}

/** The run without the role in which it ends; a surname may look like one ("Rosa Bishop"). */
function withoutRole(tree: Tree, run: Run): Run {
  const words = wordsOf(tree, run.first, run.last);
  const role = roleAtEnd(words);
  if (role === null || genderOfGivenName(words[0] ?? "") !== null) return run;
  return { first: run.first, last: run.last - role.name.split(" ").length };
}

/** Whether a proper noun is among the words, or several capitals end in a noun for an institution ("Foreign Ministry"). */
function isNameLike(tree: Tree, { first, last }: Run): boolean {
  if (tree.words.slice(first, last + 1).some(({ upos }) => upos === "PROPN")) return true;
  return last > first && first > 0 && tree.sentence.part !== "headline" && isInstitution(tree, last);
}

function isInstitution(tree: Tree, word: number): boolean {
  return nounOf([tree.words[word]?.lemma ?? ""])?.type === "Organization";
}

/** With a number that belongs to it: "Article 5", "Boeing 737", "World War II" in whatever compound. */
function withNumber(tree: Tree, { first, last }: Run): Run {
  const next = tree.words[last + 1];
  const belongs = next !== undefined && next.upos === "NUM" && next.head >= first && next.head <= last;
  const isOrdinal = next?.upos === "NUM" && /^[IVX]+$/.test(tree.sentence.tokens[last + 1]?.text ?? "");
  // "Harbour Rovers 3-1" is a score.
  const isScore =
    /^(-|–|—|--|to)$/.test(tree.sentence.tokens[last + 2]?.text ?? "") && tree.words[last + 3]?.upos === "NUM";
  return (belongs || isOrdinal) && !isScore ? { first, last: last + 1 } : { first, last };
}

/** With the people whose institution it is: "Chinese Foreign Ministry". */
function withPeople(tree: Tree, run: Run): Run {
  const before = run.first - 1;
  if (run.first === run.last || !isInstitution(tree, run.last) || !isBelow(tree, before, run.last)) return run;
  const isState = sensesAt(tree, before).senses.some(({ as, known }) => as === "demonym" && known.what === "state");
  return isState ? { first: before, last: run.last } : run;
}
