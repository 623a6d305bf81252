import type { Argument, Clause } from "../../../packages/core/src/syntax/clause.ts";
import { lower } from "../../../packages/core/src/syntax/phrases.ts";
import { subtree, type Tree, universal } from "../../../packages/core/src/syntax/tree.ts";

/** A clause with the predicates above it that share its subject: "tried to sell". */
export interface Predicate {
  readonly clause: Clause;
  readonly subject: Argument;
  /** Auxiliaries, negation, verbs with "to" and particle, in order. */
  readonly words: readonly number[];
  /** The outermost of the predicates. */
  readonly top: Clause;
}

/** The predicates of a sentence with their subjects, those that another one carries on left out. */
export function predicatesOf(tree: Tree, clauses: readonly Clause[]): readonly Predicate[] {
  return clauses.flatMap((clause): readonly Predicate[] => {
    const subject = subjectOf(clause);
    if (subject === undefined || clause.expletive) return [];
    let words = verbGroup(tree, clause);
    let top = clause;
    for (
      let above = controller(clauses, top, subject);
      above !== undefined;
      above = controller(clauses, top, subject)
    ) {
      words = inOrder([...verbGroup(tree, above), ...withRelation(tree, top.head, "mark"), ...words]);
      top = above;
    }
    return [{ clause, subject, words, top }];
  });
}

/** Whether another predicate carries this one on: "tried" of "tried to sell". */
export function isCarriedOn(clauses: readonly Clause[], { clause, subject }: Predicate): boolean {
  return clauses.some(
    (below) => below.parent === clause.index && below.link === "complement" && subjectOf(below)?.head === subject.head,
  );
}

const subjectOf = (clause: Clause): Argument | undefined => clause.arguments.find(({ role }) => role === "subject");

function controller(clauses: readonly Clause[], clause: Clause, subject: Argument): Clause | undefined {
  const above = clauses[clause.parent];
  const own = subjectOf(clause);
  return clause.link === "complement" &&
    own?.borrowed === true &&
    above !== undefined &&
    subjectOf(above)?.head === subject.head
    ? above
    : undefined;
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no"]);

function verbGroup(tree: Tree, clause: Clause): readonly number[] {
  const negations = clause.adverbs.filter((at) => NEGATIONS.has(lower(tree, at)));
  const carries = clause.kind === "verb" || tree.words[clause.head]?.upos === "ADJ";
  const words = [
    ...clause.auxiliaries,
    ...negations,
    clause.copula,
    ...(carries ? [clause.head] : []),
    clause.particle,
  ];
  return inOrder(words.filter((at) => at >= 0));
}

/** Each word once, by place. */
export function inOrder(words: readonly number[]): readonly number[] {
  return [...new Set(words)].sort((a, b) => a - b);
}

/** The preposition before a noun, with the words fixed to it. */
export function casesOf(tree: Tree, head: number): readonly number[] {
  return inOrder(
    withRelation(tree, head, "case")
      .filter((at) => at < head)
      .flatMap((at) => [at, ...(tree.dependents[at] ?? [])]),
  );
}

/** The dependents with that relation. */
export function withRelation(tree: Tree, head: number, relation: string): readonly number[] {
  return (tree.dependents[head] ?? []).filter((at) => tree.words[at]?.deprel === relation);
}

/** What of a phrase is left out. */
export interface Leaving {
  /** Relations that are left out wherever they stand below. */
  readonly anywhere: readonly string[];
  /** Relations that are left out right below the head. */
  readonly below: readonly string[];
}

/** The words of a phrase, punctuation at its edges apart. */
export function phraseOf(tree: Tree, head: number, { anywhere, below }: Leaving): readonly number[] {
  const words = subtree(tree, head, (at) => {
    const { deprel = "", head: above = -1 } = tree.words[at] ?? {};
    if (anywhere.includes(deprel)) return true;
    if (above !== head) return false;
    return below.includes(deprel) || (below.includes(universal(deprel)) && deprel !== "acl:relcl");
  });
  const mark = (at: number | undefined): boolean => at !== undefined && tree.words[at]?.upos === "PUNCT";
  let [from, to] = [0, words.length];
  while (from < to && mark(words[from])) from += 1;
  while (to > from && mark(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

/** What belongs to a clause and not to the noun that is its predicate. */
export const CLAUSAL: readonly string[] = [
  "nsubj",
  "csubj",
  "cop",
  "aux",
  "mark",
  "expl",
  "advcl",
  "ccomp",
  "discourse",
];
