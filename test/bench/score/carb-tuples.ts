import type { Clause } from "../../../packages/core/src/syntax/clause.ts";
import { subtree, type Tree } from "../../../packages/core/src/syntax/tree.ts";
import { CLAUSAL, casesOf, inOrder, isCarriedOn, type Predicate, phraseOf, predicatesOf } from "./predicates.ts";

/** A tuple in words of the sentence. */
export interface Tuple {
  readonly relation: readonly number[];
  /** The subject first. */
  readonly args: readonly (readonly number[])[];
}

/**
 * The sentence's tuples as CaRB wants them: one for each predicate with a subject, all arguments in it.
 *
 * The relation is the verb group with its adverbs; the preposition of a first oblique goes to it. Arguments are long: with
 * relative clauses, not so the subject. A clause that completes the verb is an argument; a verb that only carries another
 * one ("tried to") makes one relation with it.
 */
export function carbTuples(tree: Tree, clauses: readonly Clause[]): readonly Tuple[] {
  return predicatesOf(tree, clauses)
    .filter((predicate) => !isCarriedOn(clauses, predicate))
    .map((predicate) => tupleOf(tree, clauses, predicate));
}

function tupleOf(tree: Tree, clauses: readonly Clause[], { clause, subject, words, top }: Predicate): Tuple {
  const given = [...clause.arguments, ...(top === clause ? [] : top.arguments)].filter(
    ({ role }) => role !== "subject",
  );
  const [first] = given;
  const adverbs = clause.adverbs.flatMap((at) => subtree(tree, at));
  const lifted =
    first !== undefined && (first.role === "oblique" || first.head === clause.head) ? casesOf(tree, first.head) : [];
  const relation = [...inOrder([...words, ...adverbs]), ...lifted];
  const phrases = given.map(({ head }) => {
    const below = head === clause.head ? [...CLAUSAL, "case"] : ["mark"];
    return phraseOf(tree, head, { anywhere: ["parataxis", "discourse"], below }).filter((at) => !relation.includes(at));
  });
  const completing = clauses.filter(
    ({ parent, link, head }) =>
      parent === clause.index &&
      (link === "content" || link === "complement") &&
      tree.words[head]?.head === clause.head,
  );
  const contents = completing.map(({ head }) => subtree(tree, head).filter((at) => tree.words[at]?.upos !== "PUNCT"));
  const who = phraseOf(tree, subject.head, {
    anywhere: ["parataxis", "discourse", "acl:relcl", "appos"],
    below: ["case", "mark"],
  });
  const args = [...phrases, ...contents];
  return { relation, args: [who, ...(args.length === 0 ? [[]] : args)] };
}
