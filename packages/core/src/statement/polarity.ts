import { negators } from "../lexicon/generated/negators.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { fixedWords, lemma, lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Polarity } from "./statement.ts";

const of = (...classes: readonly string[]): ReadonlySet<string> =>
  new Set(negators.filter((row) => classes.includes(row.class)).map((row) => row.lemma.replaceAll("’", "'")));

const ADVERBS = of("adverb", "conjunction");
const JOINERS = of("conjunction");
const DETERMINERS = of("determiner", "quantifier");
const MISLEADING = of("misleading");
const PRONOUNS = of("pronoun", "quantifier", "determiner");

/**
 * Whether the clause denies what it tells, by its own words: "did not", "no ship", "few see".
 *
 * A negation after "but" or a contrast does not reach it; "not only" affirms.
 */
export function polarityOf(tree: Tree, clause: Clause): Polarity {
  const adverbs = clause.adverbs.filter((at) => denies(tree, at) || (at < clause.head && isYetTo(tree, at)));
  const negated = adverbs.length + (deniesArgument(tree, clause) ? 1 : 0) + (joinedNegation(tree, clause) ? 1 : 0);
  return negated > 0 ? "negative" : "positive";
}

/** Whether the adverb denies what it stands with: "not", but not "not only". */
export const denies = (tree: Tree, at: number): boolean => isNegator(tree, at) && !isOnly(tree, at);

/** "is yet to sign". */
const isYetTo = (tree: Tree, at: number): boolean => ADVERBS.has(`${lower(tree, at)} ${lower(tree, at + 1)}`);

/** Whether what completes the verb is denied: "found not guilty". */
export const deniesComplement = (tree: Tree, { head }: Clause): boolean =>
  (tree.dependents[head] ?? []).some(
    (at) =>
      tree.words[at]?.deprel === "xcomp" &&
      (tree.dependents[at] ?? []).some((below) => tree.words[below]?.deprel === "advmod" && isNegator(tree, below)),
  );

/** Whether the verb's adverb says of what is told that it is not so: "falsely accused". */
export const deniesContent = (tree: Tree, { adverbs }: Clause): boolean =>
  adverbs.some((at) => MISLEADING.has(lower(tree, at)));

/** Two negations make an affirmation. */
export const times = (a: Polarity, b: Polarity): Polarity => (a === b ? "positive" : "negative");

/** "not", "never", "no longer". */
export function isNegator(tree: Tree, at: number): boolean {
  if (ADVERBS.has(lower(tree, at)) || ADVERBS.has(lemma(tree, at))) return true;
  return (tree.dependents[at] ?? []).some((below) => ADVERBS.has(`${lower(tree, below)} ${lower(tree, at)}`));
}

/** "not only", "not just", "not least"; "hardly less severe" is as severe. */
function isOnly(tree: Tree, at: number): boolean {
  const next = lower(tree, at + 1);
  if (["hardly", "scarcely", "no"].includes(lower(tree, at)) && next === "less") return true;
  return lemma(tree, at) === "not" && ["only", "just", "merely", "least", "simply"].includes(next);
}

function deniesArgument(tree: Tree, clause: Clause): boolean {
  return clause.arguments.some(({ role, head, borrowed }) => !borrowed && role !== "oblique" && deniesNoun(tree, head));
}

/** "no ship", "few ships", "none of the ships", "nobody", "nobody's ship". */
export function deniesNoun(tree: Tree, head: number): boolean {
  // "nobody but Karsovia": Karsovia.
  if (lower(tree, head + 1) === "but") return false;
  if (PRONOUNS.has(lower(tree, head)) && ["PRON", "DET", "ADJ", "NOUN", "NUM"].includes(tree.words[head]?.upos ?? ""))
    return !hasArticle(tree, head);
  return (tree.dependents[head] ?? []).some((at) => {
    const deprel = tree.words[at]?.deprel ?? "";
    if (deprel === "nmod:poss") return deniesNoun(tree, at);
    // "not all ships": the word stands before what counts.
    if (deprel === "det" && lower(tree, at - 1) === "not") return true;
    // "neither the ministry nor the firm"
    if (deprel === "cc:preconj") return DETERMINERS.has(lower(tree, at));
    return (
      ["det", "amod", "advmod", "nummod"].includes(deprel) &&
      DETERMINERS.has(lower(tree, at)) &&
      !hasArticle(tree, head)
    );
  });
}

/** "a few ships", "a little bread" affirm. */
function hasArticle(tree: Tree, head: number): boolean {
  return (tree.dependents[head] ?? []).some(
    (at) =>
      ["a", "the", "these", "those"].includes(lower(tree, at)) ||
      (tree.dependents[at] ?? []).some((below) => lower(tree, below) === "a"),
  );
}

/** "did not sign or [not] join": a joined verb without words of its own shares the negation, except after "but" and "and". */
function joinedNegation(tree: Tree, clause: Clause): boolean {
  if (clause.link !== "conjunct") return false;
  const first = tree.words[clause.head]?.head ?? -1;
  const joiner = (tree.dependents[clause.head] ?? []).find((at) => tree.words[at]?.deprel === "cc");
  if (
    joiner !== undefined &&
    JOINERS.has(
      fixedWords(tree, joiner)
        .map((at) => lower(tree, at))
        .join(" "),
    )
  )
    return true;
  const own = argument(clause, "subject");
  if (joiner === undefined || lower(tree, joiner) !== "or" || own?.borrowed === false) return false;
  return (tree.dependents[first] ?? []).some((at) => tree.words[at]?.deprel === "advmod" && isNegator(tree, at));
}
