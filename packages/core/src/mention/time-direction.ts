import { embedders } from "../lexicon/generated/embedders.ts";
import { modals } from "../lexicon/generated/modals.ts";
import { dependent, leftEdge, type Tree, universal } from "../syntax/tree.ts";
import type { Direction } from "./time-values.ts";

/**
 * Whether what happens at the time lies behind or ahead, by the tense of the verb on which it hangs. The present looks ahead
 * ("meets on Wednesday"), but for captions, which tell in the present what a photograph saw.
 */
export function directionAt(tree: Tree, time: number): Direction {
  if (eventBefore(tree, time) >= 0 || isAppointed(tree, time)) return "future";
  let at = tree.words[time]?.head ?? -1;
  while (at >= 0 && !isPredicate(tree, at)) at = tree.words[at]?.head ?? -1;
  return directionOf(tree, at);
}

/** "A hearing has been set for May": what something is set for was still to come. */
function isAppointed(tree: Tree, time: number): boolean {
  const helping = auxiliaries(tree, tree.words[time]?.head ?? -1).map((at) => tree.words[at]);
  const isPassive = helping.some((word) => word?.deprel === "aux:pass");
  const isOver = helping.some((word) => word?.lemma === "have" && word.feats["Tense"] === "Past");
  const preposition = tree.words[dependent(tree, time, "case")]?.lemma;
  return preposition === "for" && isPassive && !isOver;
}

/**
 * The act whose day the words tell, or −1: "has called for a strike on Wednesday" tells when the strike is, since a perfect goes
 * with no day.
 */
export function eventBefore(tree: Tree, time: number): number {
  const { head: verb = -1, deprel } = tree.words[time] ?? {};
  const isPerfect = auxiliaries(tree, verb).some(
    (at) => tree.words[at]?.lemma === "have" && tree.words[at]?.feats["Tense"] === "Pres",
  );
  if (!isPerfect || deprel !== "obl" || !isOn(tree, time)) return -1;
  const first = leftEdge(tree, time);
  let at = first - 1;
  while (at >= 0 && tree.words[at]?.head !== verb) at = tree.words[at]?.head ?? -1;
  return tree.words[at]?.nounClass === "event" ? at : -1;
}

const isOn = (tree: Tree, time: number): boolean => tree.words[dependent(tree, time, "case")]?.lemma === "on";

function isPredicate(tree: Tree, at: number): boolean {
  const upos = tree.words[at]?.upos;
  return upos === "VERB" || upos === "AUX" || auxiliaries(tree, at).length > 0 || hasTo(tree, at);
}

/** Whether "to" marks it as an infinitive, whatever the parser takes the word for. */
const hasTo = (tree: Tree, at: number): boolean =>
  (tree.dependents[at] ?? []).some(
    (below) => tree.words[below]?.deprel === "mark" && tree.words[below]?.lemma === "to",
  );

const auxiliaries = (tree: Tree, at: number): readonly number[] =>
  (tree.dependents[at] ?? []).filter((below) => ["aux", "cop"].includes(universal(tree.words[below]?.deprel ?? "")));

function directionOf(tree: Tree, at: number): Direction {
  const word = tree.words[at];
  if (word === undefined) return null;
  const helping = auxiliaries(tree, at).map((below) => tree.words[below]);
  const lemmas = helping.map((each) => each?.lemma.toLowerCase() ?? "");
  if (lemmas.includes("have")) return "past";
  if (lemmas.some((lemma) => ahead.has(lemma))) return "future";
  if (helping.some((each) => each?.feats["Tense"] === "Past")) return "past";
  if (helping.length > 0 && word.feats["VerbForm"] !== "Inf") return null;
  if (word.feats["Tense"] === "Past") return "past";
  if (word.feats["VerbForm"] === "Fin" && word.feats["Tense"] === "Pres") {
    return tree.sentence.part === "caption" ? "past" : "future";
  }
  const above = governor(tree, at);
  if (word.feats["VerbForm"] === "Inf" || hasTo(tree, at)) return infinitive(tree, above);
  return word.feats["VerbForm"] === "Fin" || above < 0 ? null : directionOf(tree, above);
}

/** The predicate that a verb without tense of its own hangs on, or with whose verb it is joined. */
function governor(tree: Tree, at: number): number {
  let above = tree.words[at]?.head ?? -1;
  while (
    above >= 0 &&
    !isPredicate(tree, above) &&
    tree.words[above]?.upos !== "ADJ" &&
    tree.words[above]?.upos !== "NOUN"
  ) {
    above = tree.words[above]?.head ?? -1;
  }
  return above;
}

/** "plans to visit on Monday" looks ahead; "managed to visit on Monday" is as its governor. */
function infinitive(tree: Tree, above: number): Direction {
  const lemma = tree.words[above]?.lemma.toLowerCase() ?? "";
  return asGovernor.has(lemma) ? directionOf(tree, above) : "future";
}

const asGovernor = new Set(embedders.filter(({ tense }) => tense !== "future").map(({ lemma }) => lemma));

/** Modals put what they go with ahead: "may meet on Monday". */
const ahead = new Set(modals.map(({ lemma }) => lemma));
