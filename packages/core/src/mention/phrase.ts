import { prepositionOf } from "../syntax/phrases.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import { isWeekday } from "./words.ts";

/** A stretch of a sentence in words: first and last, both included, and the word that heads it. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Relations of dependents that stand in a noun phrase without being part of what it names. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "appos",
  "aux",
  "case",
  "cc",
  "ccomp",
  "conj",
  "cop",
  "csubj",
  "dep",
  "discourse",
  "dislocated",
  "expl",
  "mark",
  "nsubj",
  "obj",
  "obl",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "vocative",
  "xcomp",
]);

/**
 * The noun phrase around `head`: its determiner, modifiers and prepositional phrases, without relative clauses,
 * appositions and conjuncts. It is one stretch: what is cut off from the head by a word that stays outside is left out.
 */
export function phraseOf(tree: Tree, head: number): Phrase {
  const inside = new Set<number>();
  const visit = (word: number, within: number): void => {
    inside.add(word);
    for (const dependent of tree.dependents[word] ?? []) {
      // Below the head's own modifiers everything belongs, but for clauses: "a plan [for ending the war]" stays out.
      const outside =
        isDayOf(tree, dependent, head) ||
        (within === 0 ? isOutside(tree, dependent, head) : CLAUSES.has(tree.words[dependent]?.deprel ?? ""));
      if (!outside) visit(dependent, within + 1);
    }
  };
  visit(head, 0);
  let first = head;
  let last = head;
  while (inside.has(first - 1)) first -= 1;
  // "Secretary-general": the hyphen hangs outside.
  while (inside.has(last + 1) || (tree.words[last + 1]?.lemma === "-" && inside.has(last + 2))) last += 1;
  while (last > head && tree.words[last]?.upos === "PUNCT") last -= 1;
  while (first < head && OPENING.has(tree.words[first]?.upos ?? "")) first += 1;
  return { first, last, head };
}

/** What no phrase begins with, if the parser hangs it on one of its words: "and" of "and [rescue workers]". */
const OPENING: ReadonlySet<string> = new Set(["PUNCT", "CCONJ"]);

/**
 * Whether the word, though it hangs on the head, is no part of what that names: a clause, "itself", and before the head how or when
 * ("in many ways [the birthplace]").
 */
function isOutside(tree: Tree, word: number, head: number): boolean {
  const { deprel = "", feats } = tree.words[word] ?? {};
  if (OUTSIDE.has(universal(deprel)) || feats?.["Reflex"] === "Yes") return true;
  return word < head && deprel === "nmod" && prepositionOf(tree, word) !== "";
}

/** Whether the word says on which day somebody does what the clause tells, and not which one he is: "a court in Lazar [on Monday]". */
function isDayOf(tree: Tree, word: number, head: number): boolean {
  const { deprel, lemma = "" } = tree.words[word] ?? {};
  if (deprel !== "nmod" || word < head || !isWeekday(lemma)) return false;
  return prepositionOf(tree, word) === "on" && LASTING.has(tree.words[head]?.nounClass ?? "time");
}

/** What is the same on any day, unlike a strike or a speech. */
const LASTING: ReadonlySet<string> = new Set(["person", "organization", "place", "object", "abstract"]);

const CLAUSES: ReadonlySet<string> = new Set(["acl:relcl", "parataxis", "advcl:relcl"]);

/** The words from `first` to `last` as written, with single spaces. */
export function wordsOf(tree: Tree, first: number, last: number): readonly string[] {
  return tree.sentence.tokens.slice(first, last + 1).map((token) => token.text);
}
