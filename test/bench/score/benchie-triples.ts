import type { Argument, Clause } from "../../../packages/core/src/syntax/clause.ts";
import { conjuncts, lower } from "../../../packages/core/src/syntax/phrases.ts";
import { subtree, type Tree, universal } from "../../../packages/core/src/syntax/tree.ts";
import { CLAUSAL, casesOf, inOrder, type Predicate, phraseOf, predicatesOf } from "./predicates.ts";

/** Subject, relation and object in words of the sentence. */
export type Triple = readonly [subject: readonly number[], relation: readonly number[], object: readonly number[]];

/**
 * The sentence's triples as BenchIE wants them: two arguments each, short ones, one for each member of what is joined.
 *
 * The object alone ("sold | the ship"); each further phrase behind the object ("sold the ship to | Brelland"); and what
 * hangs on a noun, up to three deep ("sold the ship to the owner of | Kelmar Foods").
 */
export function benchieTriples(tree: Tree, clauses: readonly Clause[]): readonly Triple[] {
  return predicatesOf(tree, clauses)
    .flatMap((predicate) => triplesOf(tree, predicate))
    .filter((triple) => triple.every((words) => words.length > 0));
}

function triplesOf(tree: Tree, { clause, subject, words }: Predicate): readonly Triple[] {
  const own = subject.head === clause.anchor;
  const subjects = own ? [subject.head] : conjuncts(tree, subject.head);
  const object =
    clause.arguments.find(({ role }) => role === "object") ??
    clause.arguments.find(({ role }) => role === "complement");
  return subjects.flatMap((head): readonly Triple[] => {
    const who = shortPhrase(tree, head, own ? ["acl"] : []);
    const objects = object === undefined ? [] : objectTriples(tree, clause, who, words, object);
    const further = clause.arguments.filter(
      (each) => each !== object && each.role !== "subject" && each.role !== "object",
    );
    return [...objects, ...further.flatMap((each) => obliqueTriples(tree, clause, who, words, object, each))];
  });
}

function objectTriples(
  tree: Tree,
  clause: Clause,
  who: readonly number[],
  words: readonly number[],
  object: Argument,
): readonly Triple[] {
  const relation = object.preposition === "" ? words : inOrder([...words, ...casesOf(tree, object.head)]);
  return conjuncts(tree, object.head).flatMap((head): readonly Triple[] => {
    const what = shortPhrase(tree, head, head === clause.head ? CLAUSAL.concat("obl", "advmod") : []).filter(
      (at) => !words.includes(at),
    );
    return [[who, relation, what], ...nounTriples(tree, who, relation, head, what, 1)];
  });
}

function obliqueTriples(
  tree: Tree,
  clause: Clause,
  who: readonly number[],
  words: readonly number[],
  object: Argument | undefined,
  oblique: Argument,
): readonly Triple[] {
  if (tree.words[oblique.head]?.upos === "ADP") return [];
  const predicate = object?.head === clause.head;
  const what =
    object === undefined ? [] : shortPhrase(tree, object.head, predicate ? CLAUSAL.concat("obl", "advmod") : []);
  const carried = [...(predicate ? casesOf(tree, clause.head) : []), ...what].filter((at) => !words.includes(at));
  const relation = [...words, ...carried, ...casesOf(tree, oblique.head)];
  return conjuncts(tree, oblique.head).flatMap((head): readonly Triple[] => {
    const phrase = shortPhrase(tree, head, []);
    return [[who, relation, phrase], ...nounTriples(tree, who, relation, head, phrase, 1)];
  });
}

const DEEPEST = 3;

/** "sold the ship to the owner of | Kelmar Foods". */
function nounTriples(
  tree: Tree,
  who: readonly number[],
  relation: readonly number[],
  noun: number,
  phrase: readonly number[],
  depth: number,
): readonly Triple[] {
  if (depth > DEEPEST) return [];
  const modifiers = (tree.dependents[noun] ?? []).filter(
    (at) => at > noun && universal(tree.words[at]?.deprel ?? "") === "nmod" && casesOf(tree, at).length > 0,
  );
  return modifiers.flatMap((modifier) => {
    const from = Math.min(...subtree(tree, modifier));
    const longer = [
      ...relation,
      ...phrase.filter((at) => at < from && !relation.includes(at)),
      ...casesOf(tree, modifier),
    ];
    return conjuncts(tree, modifier).flatMap((head): readonly Triple[] => {
      const below = shortPhrase(tree, head, []);
      return [[who, longer, below], ...nounTriples(tree, who, longer, head, below, depth + 1)];
    });
  });
}

/** A phrase without what only adds and without the members joined to it. Quotation marks are no part of it. */
function shortPhrase(tree: Tree, head: number, below: readonly string[]): readonly number[] {
  const asides = subtree(tree, head).filter((at) => tree.words[at]?.deprel === "acl" && followsComma(tree, at));
  const words = phraseOf(tree, head, {
    anywhere: ["acl:relcl", "appos", "parataxis", "discourse", "dep", "advcl"],
    below: ["conj", "cc", "mark", "cc:preconj", ...below, ...(casesOf(tree, head).length > 0 ? ["case"] : [])],
  });
  const left = new Set(asides.flatMap((at) => subtree(tree, at)));
  return phraseEdges(
    tree,
    words.filter((at) => !left.has(at) && !isQuote(tree, at)),
  );
}

function phraseEdges(tree: Tree, words: readonly number[]): readonly number[] {
  const last = words.findLastIndex((at) => tree.words[at]?.upos !== "PUNCT");
  return words.slice(0, last + 1);
}

function followsComma(tree: Tree, at: number): boolean {
  return (
    lower(tree, Math.min(...subtree(tree, at)) - 1) === "," ||
    (tree.dependents[at] ?? []).some((below) => below < at && lower(tree, below) === ",")
  );
}

const isQuote = (tree: Tree, at: number): boolean =>
  tree.words[at]?.upos === "PUNCT" && /^["“”'`]+$/.test(tree.sentence.tokens[at]?.text ?? "");
