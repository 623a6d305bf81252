import type { Clause } from "../syntax/clause.ts";
import { lower, trim } from "../syntax/phrases.ts";
import { spanOf, subtree, type Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";

/** The words that stand as evidence for a clause: its sentence, or that of the main clauses joined in it where it stands. */
export function evidenceFor(tree: Tree, clauses: readonly Clause[], host: number): Span {
  const whole: Span = { start: tree.sentence.start, end: tree.sentence.end };
  const mains = clauses.filter((clause) => isJoinedMain(clause, clauses));
  if (mains.length === 0) return whole;
  let clause = clauses[host];
  while (clause !== undefined && clause.parent >= 0 && !mains.includes(clause)) clause = clauses[clause.parent];
  if (clause === undefined) return whole;
  const top = clause;
  const words = trim(
    tree,
    subtree(
      tree,
      top.head,
      (at) =>
        (at !== top.head && mains.some(({ head }) => head === at)) ||
        (tree.words[at]?.deprel === "cc" && tree.words[at]?.head === top.head),
    ),
  );
  return words.length === 0 ? whole : spanOf(tree, words);
}

/** A clause with its own subject, joined to the main one: "Veldonia accused Karsovia, but Karsovia denied it". */
function isJoinedMain(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.link !== "conjunct" || clause.arguments.every(({ role, borrowed }) => role !== "subject" || borrowed))
    return false;
  const above = clauses[clause.parent];
  return above?.link === "root" || (above !== undefined && isJoinedMain(above, clauses));
}

/** The words of a clause, without the aside or phrase that names its speaker and without what opens or closes it. */
export function spanOfClause(tree: Tree, clause: Clause, without: number = -1): Span {
  const words = trim(
    tree,
    subtree(
      tree,
      clause.head,
      (at) =>
        at === without ||
        (at < clause.head && ["mark", "cc"].includes(tree.words[at]?.deprel ?? "") && lower(tree, at) === "that"),
    ),
  );
  return spanOf(tree, words.length > 0 ? words : [clause.head]);
}
