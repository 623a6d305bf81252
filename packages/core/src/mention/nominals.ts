import { adverbials } from "../lexicon/generated/adverbials.ts";
import { complexPrepositions } from "../lexicon/generated/complex-prepositions.ts";
import { participles } from "../lexicon/generated/participles.ts";
import { standIns } from "../lexicon/generated/stand-ins.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { isPortfolio } from "./portfolios.ts";
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
    if (isPreposition(tree, at)) return [];
    const phrase = withName(tree, phraseOf(tree, at), named);
    return isClause(tree, phrase) || isPortfolio(tree, phrase.first, at) ? [] : [phrase];
  });
}

/** The phrase with all of the name behind its head, of which the parser hung only the first word on it: "hedge fund [Halberd Capital]". */
function withName(tree: Tree, phrase: Phrase, named: ReadonlySet<number>): Phrase {
  let { last } = phrase;
  const isCut = last > phrase.head && named.has(last) && tree.words[last]?.deprel === "compound";
  while (isCut && named.has(last + 1)) last += 1;
  return { ...phrase, last };
}

/** Whether the parser took a clause for a phrase: "for [surveying pipelines]", "as [president concedes]". */
function isClause(tree: Tree, { first, head }: Phrase): boolean {
  if (tree.words[head]?.feats["Tense"] !== undefined && dependent(tree, head, "mark") !== -1) return true;
  const opening = tree.words[first];
  const isGerund = opening?.upos === "VERB" && opening.feats["VerbForm"] === "Ger" && opening.head === head;
  if (!isGerund || first === head || attributive.has(opening.lemma)) return false;
  const before = tree.words[first - 1]?.upos;
  return before === undefined || before === "ADP" || before === "CCONJ";
}

const attributive: ReadonlySet<string> = new Set(participles.map(({ verb }) => verb));

/** Whether the noun only tells how or when: "in person". */
function isManner(tree: Tree, at: number): boolean {
  const isBare = (tree.dependents[at] ?? []).every((word) =>
    ["case", "punct"].includes(tree.words[word]?.deprel ?? ""),
  );
  return isBare && manners.has(`${prepositionOf(tree, at)} ${tree.words[at]?.lemma ?? ""}`);
}

/** Whether the noun is part of a preposition: "in front of". */
function isPreposition(tree: Tree, at: number): boolean {
  const [before, after] = [tree.words[at - 1], tree.words[at + 1]];
  return prepositions.has(`${before?.lemma.toLowerCase()} ${tree.words[at]?.lemma} ${after?.lemma}`);
}

const prepositions: ReadonlySet<string> = new Set(complexPrepositions.map(({ words }) => words));

const manners: ReadonlySet<string> = new Set(adverbials.map(({ words }) => words));

/** A noun, a capitalised role ("the President"), or what stands for one: an adjective ("the wounded"), a number ("two of the ships"). */
function isNoun(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  if (word === undefined || /^\p{L}$/u.test(tree.sentence.tokens[at]?.text ?? "")) return false;
  if (word.upos === "NOUN" || word.upos === "PROPN") return true;
  if (countedBy(tree, at) >= 0) return NOMINAL_ROLES.has(universal(word.deprel));
  if (word.upos !== "ADJ") return false;
  const definite = (tree.dependents[at] ?? []).some((determiner) => {
    const { deprel, feats } = tree.words[determiner] ?? {};
    // "Every third" is nobody; "the first" was said before, but of "a third" something is told for the first time.
    const isTaken = feats?.["PronType"] === "Tot" || (feats?.["Definite"] === "Def" && word.feats["NumType"] === "Ord");
    return deprel === "det" && !isTaken;
  });
  return definite && NOMINAL_ROLES.has(universal(word.deprel));
}

/** Whether the word only stands for a noun that was said before: "another one could follow", "the other". */
function standsForNoun(tree: Tree, at: number): boolean {
  if (!standing.has(tree.sentence.tokens[at]?.text.toLowerCase() ?? "")) return false;
  return !(tree.dependents[at] ?? []).some((word) => /^(?:nmod|nummod)/.test(tree.words[word]?.deprel ?? ""));
}

const standing: ReadonlySet<string> = new Set(standIns.map(({ word }) => word));

/** The word of which a number tells how many: "ships" in "two of the ships", "dead" in "two of the dead"; −1 for other words. */
export function countedBy(tree: Tree, at: number): number {
  if (tree.words[at]?.upos !== "NUM") return -1;
  return (tree.dependents[at] ?? []).find((noun) => isCounted(tree, noun)) ?? -1;
}

function isCounted(tree: Tree, at: number): boolean {
  const { deprel, upos = "X", lemma = "" } = tree.words[at] ?? {};
  if (deprel !== "nmod" || prepositionOf(tree, at) !== "of") return false;
  if (upos === "NOUN") return !isMeasure(lemma);
  return ["ADJ", "VERB"].includes(upos) && tree.words[dependent(tree, at, "det")]?.feats["Definite"] === "Def";
}

const NOMINAL_ROLES: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj", "obl", "nmod"]);
