import { incompleteVerbs } from "../lexicon/generated/incomplete-verbs.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import { wholePrepositions } from "./circumstances.ts";
import { carriesOut, contentCue, cuesOf, effectOf } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { isQuestion, tenseOf } from "./modality.ts";
import { MERE_SAYING } from "./sayings.ts";
import { isAdverbial, passivePhrase, type Triple, type Worth } from "./triples.ts";

/**
 * What a clause tells of its subject alone, or `null` if it needs more than that, or is not told as a fact, a report or a plan.
 *
 * Time and circumstances ("on Friday", "despite the rain") may stand beside it; a phrase that completes the verb may not, for
 * then it says less than the text if that phrase names nobody.
 */
export function objectlessOf(frame: Frame, clauses: readonly Clause[], worth: (head: number) => Worth): Triple | null {
  const { tree, head, rule } = frame;
  const clause = clauses[frame.host];
  const passive = rule === "passive";
  const subject = passive ? frame.object : frame.subject;
  if (clause === undefined || subject === null || (!passive && rule !== "intransitive")) return null;
  if (!(isTold(tree, clause, clauses) || isDated(frame, clause, worth)) || !isWhole(frame, clause, clauses, worth))
    return null;
  if (clause.marker === "than") return null;
  // "The hearing is not expected before January": what is only said or expected tells nothing.
  if (passive && cuesOf(tree, clause).some(({ act }) => MERE_SAYING.has(act))) return null;
  if (isIncomplete(tree, clause, frame.lemma) || (!passive && saysMore(frame, clause, clauses, worth))) return null;
  const phrase = passive ? passivePhrase(frame) : frame.phrase;
  return {
    frame,
    rule: `${rule}/objectless`,
    subject,
    phrase,
    verb: phrase,
    noun: "",
    preposition: "",
    words: clause.particle === head + 1 ? [head, clause.particle] : [head],
    object: null,
    rest: frame.others,
  };
}

/** "persuaded the young to stay", "forced two cities to close": nothing is done to them but that they do it. */
export function onlyMoves({ frame, object, rule }: Triple, clauses: readonly Clause[]): boolean {
  const clause = clauses[frame.host];
  if (clause === undefined || object === null || !rule.endsWith("active/object")) return false;
  return (
    effectOf(frame.tree, clause) !== undefined &&
    clauses.some(
      ({ parent, link, marker, head, arguments: [doer] }) =>
        parent === clause.index &&
        (link === "complement" || link === "content") &&
        marker === "to" &&
        head > object.head &&
        doer?.head === object.head,
    )
  );
}

const INCOMPLETE: ReadonlySet<string> = new Set(incompleteVerbs.map(({ lemma, voice }) => `${voice} ${lemma}`));

/** Whether the verb, alone or with one of its adverbs ("stop short"), needs more. */
const isIncomplete = (tree: Tree, { voice, adverbs }: Clause, verb: string): boolean =>
  [verb, ...adverbs.map((at) => `${verb} ${lower(tree, at)}`)].some((words) => INCOMPLETE.has(`${voice} ${words}`));

/** Whether the clause has a tense of its own, or another tells whether its infinitive comes true: "plans to resign". */
function isTold(tree: Tree, clause: Clause, clauses: readonly Clause[]): boolean {
  if (isQuestion(tree) || tree.words[clause.head]?.upos === "AUX" || asksHow(tree, clause, clauses)) return false;
  if (tenseOf(tree, clause) !== null) return true;
  const above = clauses[clause.parent];
  if (above === undefined) return false;
  if (clause.link === "conjunct") return isTold(tree, above, clauses);
  if (clause.link !== "complement" || clause.marker !== "to" || fillsGap(clause, clauses)) return false;
  return contentCue(tree, clause, above) !== undefined || effectOf(tree, above) !== undefined;
}

/** "the remarks published on Monday": what is dated has happened; what is "planned for Monday" has not. */
function isDated({ others }: Frame, { link, voice }: Clause, worth: (head: number) => Worth): boolean {
  return (
    link === "participle" &&
    voice === "passive" &&
    others.some(({ head, preposition }) => worth(head) === "time" && preposition !== "for")
  );
}

/** "how stars live and dress": what is joined to it tells how as well. */
function asksHow(tree: Tree, clause: Clause, clauses: readonly Clause[]): boolean {
  const above = clause.link === "conjunct" ? clauses[clause.parent] : undefined;
  return (
    clause.adverbs.some((at) => lower(tree, at) === "how") || (above !== undefined && asksHow(tree, above, clauses))
  );
}

/** "the mill that the firm wanted to buy": the noun above is what the infinitive lacks. */
function fillsGap(clause: Clause, clauses: readonly Clause[]): boolean {
  const above = clauses[clause.parent];
  if (above === undefined || (above.link !== "relative" && above.link !== "complement")) return false;
  return above.link === "relative"
    ? !above.arguments.some(({ head }) => head === above.anchor)
    : fillsGap(above, clauses);
}

/** Whether nothing completes the verb: no phrase but of time and circumstance, no clause. */
function isWhole(
  { tree, head, others }: Frame,
  clause: Clause,
  clauses: readonly Clause[],
  worth: (head: number) => Worth,
): boolean {
  return (
    !clauses.some(({ parent, link, marker }) => parent === clause.index && completes(link, marker)) &&
    !(tree.dependents[head] ?? []).some((at) => ["xcomp", "ccomp"].includes(tree.words[at]?.deprel ?? "")) &&
    others.every(
      (other) =>
        worth(other.head) === "time" ||
        (other.preposition === "in" && tree.words[other.head]?.nounClass === "time") ||
        wholePrepositions.has(other.preposition) ||
        isAdverbial(tree, other.head, other.preposition) ||
        (other.head < head && tree.words[other.head]?.head === head && other.preposition !== ""),
    )
  );
}

/** "decided to go", "said that it is", "resulted in their going". */
function completes(link: Clause["link"], marker: string): boolean {
  if (link === "adverbial")
    return ["to", "in", "of", "on", "from", "into", "about", "at", "against", "toward", "towards"].includes(
      marker.split(" ").at(-1) ?? "",
    );
  return link === "content" || link === "complement" || link === "subject";
}

/**
 * Whether somebody does or says more than is told: a verb of speech or of beginning, or one that shares the object of the verb
 * joined to it ("arrested and questioned the clerk").
 */
function saysMore(
  { tree, subject, head }: Frame,
  clause: Clause,
  clauses: readonly Clause[],
  worth: (head: number) => Worth,
): boolean {
  const speaks = cuesOf(tree, clause).some(({ content }) => content !== "to");
  if (subject !== null && worth(subject.head) === "actor" && (speaks || carriesOut(tree, clause))) return true;
  const joined = joinedTo(clause, clauses);
  const last = joined.find((next) => next.head > head && argument(next, "object")?.borrowed === false);
  return (
    last !== undefined &&
    argument(last, "subject")?.borrowed === true &&
    tree.words
      .slice(head + 1, last.head)
      .every(
        ({ upos }, at) =>
          ["CCONJ", "PUNCT"].includes(upos) ||
          joined.some((each) => [each.head, each.particle].includes(head + 1 + at)) ||
          clause.particle === head + 1 + at,
      )
  );
}

/** The clauses that are joined to this one by "and", and those to which it is. */
function joinedTo(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  const firstOf = (one: Clause): Clause => {
    const above = clauses[one.parent];
    return one.link === "conjunct" && above !== undefined ? firstOf(above) : one;
  };
  return clauses.filter((other) => other !== clause && firstOf(other) === firstOf(clause));
}
