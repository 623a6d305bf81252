import { adverbialNouns } from "../lexicon/generated/adverbial-nouns.ts";
import { leftEdge, subtree, type Tree, universal } from "./tree.ts";

/** The word itself and the words that are joined with it, or with its name, by "and" or "or", in order. */
export function conjuncts(tree: Tree, head: number): readonly number[] {
  const joined = (word: number): readonly number[] =>
    (tree.dependents[word] ?? []).filter((at) => tree.words[at]?.deprel === "conj" && !isClausal(tree, at));
  const name = apposedName(tree, head);
  return [head, ...joined(head), ...(name < 0 ? [] : joined(name))];
}

/**
 * The name that follows its noun: "the rebel leader Halvik", "the mayor, Halvik,"; −1 where none does.
 *
 * Of one only: "the rivals Veldonia and Karsovia" are two.
 */
export function apposedName(tree: Tree, noun: number): number {
  if (tree.words[noun]?.upos !== "NOUN" || tree.words[noun]?.feats.Number === "Plur") return -1;
  return (
    (tree.dependents[noun] ?? []).find(
      (at) =>
        ["appos", "flat"].includes(tree.words[at]?.deprel ?? "") &&
        tree.words[at]?.upos === "PROPN" &&
        leftEdge(tree, at) === noun + 1,
    ) ?? -1
  );
}

/** The lemmas of the preposition before a noun, with the words that are fixed to it: "according to". */
export function prepositionOf(tree: Tree, head: number): string {
  const words = (tree.dependents[head] ?? []).filter((at) => tree.words[at]?.deprel === "case" && at < head);
  return words
    .flatMap((at) => fixedWords(tree, at))
    .map((at) => lower(tree, at))
    .join(" ");
}

/** A function word with the words that are fixed to it: "because of", "as well as". */
export function fixedWords(tree: Tree, word: number): readonly number[] {
  return [
    word,
    ...(tree.dependents[word] ?? []).filter((at) => ["fixed", "goeswith"].includes(tree.words[at]?.deprel ?? "")),
  ];
}

/** The word's form in lower case, with a plain apostrophe. */
export function lower(tree: Tree, word: number): string {
  const text = (tree.sentence.tokens[word]?.text ?? "").toLowerCase();
  return text.includes("’") ? text.replaceAll("’", "'") : text;
}

/** The word's lemma in lower case; empty for no word. */
export function lemma(tree: Tree, word: number): string {
  return (tree.words[word]?.lemma ?? "").toLowerCase();
}

/** Whether the noun's bare relative clause says when, where or why: "the day she left". */
export function isAdverbialNoun(tree: Tree, noun: number): boolean {
  return ADVERBIAL_NOUNS.has(lemma(tree, noun));
}

const ADVERBIAL_NOUNS: ReadonlySet<string> = new Set(adverbialNouns.map((row) => row.noun));

const CLAUSE_LEVEL: ReadonlySet<string> = new Set([
  "nsubj",
  "csubj",
  "cop",
  "aux",
  "mark",
  "expl",
  "advcl",
  "parataxis",
  "discourse",
  "vocative",
  "cc",
  "ccomp",
  "dislocated",
]);

/**
 * The words of a noun phrase: without its preposition, without the members joined to it, without what only adds
 * (relative clauses, appositions, asides), and without punctuation at its edges.
 *
 * `predicate` says that the noun is itself a predicate ("is a [safe dam]"): then its clause's own parts are left out. `verb` is
 * the word of which the noun is an argument: what stands below that is no part of the phrase ("[the job] saved by tariffs").
 */
export function nounPhrase(tree: Tree, head: number, predicate: boolean = false, verb: number = -1): readonly number[] {
  const opensClause = (at: number): boolean =>
    (tree.dependents[head] ?? []).some(
      (other) => at < other && other < head && CLAUSE_LEVEL.has(universal(tree.words[other]?.deprel ?? "")),
    );
  return trim(
    tree,
    subtree(tree, head, (at) => {
      if (at === verb) return true;
      const { deprel = "", head: above = -1 } = tree.words[at] ?? {};
      // "half of what they own": the clause is what "what" stands for.
      if (deprel === "acl:relcl" && lower(tree, leftEdge(tree, at) - 1) === "what") return false;
      if (comparesPhrases(tree, at)) return true;
      if (["acl:relcl", "appos", "parataxis", "discourse", "orphan", "dep"].includes(deprel)) return true;
      if (deprel === "acl" && isPartedBy(tree, at, ",")) return true;
      if (above !== head) return false;
      if (["case", "conj", "cc", "mark"].includes(deprel)) return true;
      return (
        predicate &&
        (CLAUSE_LEVEL.has(universal(deprel)) ||
          (deprel === "advmod" && at < head && (tree.words[head]?.upos !== "ADJ" || opensClause(at))))
      );
    }),
  );
}

/** "worried by A [than by B]", "learnt of it [not from A] but from B": how two stand to a third, and no part of that. */
function comparesPhrases(tree: Tree, at: number): boolean {
  const first = leftEdge(tree, at);
  return ["than", "not"].includes(lower(tree, first)) && tree.words[first + 1]?.upos === "ADP" && first + 1 < at;
}

/** The words without the punctuation at either edge. */
export function trim(tree: Tree, words: readonly number[]): readonly number[] {
  const mark = (at: number | undefined): boolean => at !== undefined && tree.words[at]?.upos === "PUNCT";
  let [start, end] = [0, words.length];
  while (start < end && mark(words[start])) start++;
  while (end > start && mark(words[end - 1])) end--;
  return words.slice(start, end);
}

/** Whether a word heads a clause of its own and so joins no noun phrase. */
function isClausal(tree: Tree, at: number): boolean {
  return (tree.dependents[at] ?? []).some((below) =>
    ["nsubj", "nsubj:pass", "cop", "csubj"].includes(tree.words[below]?.deprel ?? ""),
  );
}

/** Whether a sign parts what the word heads from the words before: a comma before a clause that only adds. */
export function isPartedBy(tree: Tree, head: number, sign: "," | ";"): boolean {
  const first = leftEdge(tree, head);
  return lower(tree, first) === sign || lower(tree, first - 1) === sign;
}
