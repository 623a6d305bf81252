import { adverbials } from "../lexicon/generated/adverbials.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { type Tree, universal } from "../syntax/tree.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { isMeasure } from "./words.ts";

/** Relations in which a noun is no phrase of its own. */
const PART: ReadonlySet<string> = new Set([
  "compound",
  "flat",
  "fixed",
  "goeswith",
  "nmod:desc",
  "amod",
  "reparandum",
  "dep",
]);

/**
 * The noun phrases of a sentence that no name heads, each with its determiner and modifiers.
 *
 * `named` are the words that belong to names and to their titles. Times, amounts and measures are left out: they are
 * values. So are nouns in fixed phrases and first parts of compounds ("trade" in "trade talks").
 */
export function nominalsIn(tree: Tree, named: ReadonlySet<number>): readonly Phrase[] {
  return tree.words.flatMap((word, at) => {
    if (named.has(at) || !isNoun(tree, at)) return [];
    if (PART.has(word.deprel) || universal(word.deprel) === "compound" || word.nounClass === "time") return [];
    if (isMeasure(word.lemma) || standsForNoun(tree, at) || isManner(tree, at)) return [];
    return [phraseOf(tree, at)];
  });
}

/** Whether the noun only tells how or when: "in person". */
function isManner(tree: Tree, at: number): boolean {
  const isBare = (tree.dependents[at] ?? []).every((word) =>
    ["case", "punct"].includes(tree.words[word]?.deprel ?? ""),
  );
  return isBare && manners.has(`${prepositionOf(tree, at)} ${tree.words[at]?.lemma ?? ""}`);
}

const manners: ReadonlySet<string> = new Set(adverbials.map(({ words }) => words));

/** A noun, a capitalised role ("the President"), or what stands for one: an adjective ("the wounded"), a number ("two of the ships"). */
function isNoun(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  if (word === undefined) return false;
  if (word.upos === "NOUN" || word.upos === "PROPN") return true;
  if (countedBy(tree, at) >= 0) return NOMINAL_ROLES.has(universal(word.deprel));
  if (word.upos !== "ADJ") return false;
  const definite = (tree.dependents[at] ?? []).some((dependent) => tree.words[dependent]?.deprel === "det");
  return definite && NOMINAL_ROLES.has(universal(word.deprel));
}

/** Whether the word only stands for a noun that was said before: "another one could follow". */
function standsForNoun(tree: Tree, at: number): boolean {
  const isTold = (tree.dependents[at] ?? []).some((dependent) =>
    /^(?:nmod|acl)/.test(tree.words[dependent]?.deprel ?? ""),
  );
  return tree.words[at]?.lemma === "one" && !isTold;
}

/** The noun of which a number tells how many: "ships" in "two of the ships"; −1 for other words. */
export function countedBy(tree: Tree, at: number): number {
  if (tree.words[at]?.upos !== "NUM") return -1;
  return (
    (tree.dependents[at] ?? []).find(
      (noun) =>
        tree.words[noun]?.deprel === "nmod" &&
        tree.words[noun]?.upos === "NOUN" &&
        prepositionOf(tree, noun) === "of" &&
        !isMeasure(tree.words[noun]?.lemma ?? ""),
    ) ?? -1
  );
}

const NOMINAL_ROLES: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj", "obl", "nmod"]);
