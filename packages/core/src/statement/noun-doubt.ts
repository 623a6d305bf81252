import type { Clause } from "../syntax/clause.ts";
import { lower, prepositionOf } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import { cuesOf, effectOfNoun, nounCue } from "./cues.ts";
import { HEDGES, weaker } from "./modality.ts";
import type { Certainty, Tense } from "./statement.ts";

/** The doubt that an adjective puts on its noun, and where it moves it: "a potential call", "the upcoming visit". */
export function hedgeOfNoun(tree: Tree, noun: number): { readonly certainty: Certainty; readonly tense: Tense | null } {
  let certainty: Certainty = "certain";
  let tense: Tense | null = null;
  for (const at of tree.dependents[noun] ?? []) {
    const hedge = ["amod", "advmod"].includes(tree.words[at]?.deprel ?? "")
      ? HEDGES.get(hyphened(tree, at))
      : undefined;
    if (hedge === undefined) continue;
    certainty = weaker(certainty, hedge.certainty);
    tense = hedge.tense ?? tense;
  }
  return { certainty, tense };
}

/** "an apparent show of support", "the threat of an attack", "talks on a merger": the doubt stands on the noun above, or is the noun. */
export function doubtAbove(tree: Tree, noun: number): Certainty {
  const above = tree.words[noun]?.deprel === "nmod" ? (tree.words[noun]?.head ?? -1) : -1;
  if (above < 0) return "certain";
  const doubt = OPENING.has(prepositionOf(tree, noun)) ? doubtOfNoun(tree, above) : "certain";
  return weaker(doubt, hedgeOfNoun(tree, above).certainty);
}

/** What a noun says of the act that is told of it: "the idea of Karsovia attacking". */
export const doubtOfNoun = (tree: Tree, noun: number): Certainty =>
  weaker(effectOfNoun(tree, noun)?.certainty ?? "certain", nounCue(tree, noun)?.certainty ?? "certain");

/** What a verb of speech or feeling says of the act that is told of its noun: "worry about the ministry closing the dam". */
export const doubtOfVerb = (tree: Tree, above: Clause | undefined, noun: number): Certainty =>
  above !== undefined && OPENING.has(prepositionOf(tree, noun)) && cuesOf(tree, above).length > 0
    ? "possible"
    : "certain";

/** Prepositions behind which stands what a plan, a fear or a view is about: "talks on", "a bid for". */
export const OPENING: ReadonlySet<string> = new Set(["of", "on", "for", "about", "over"]);

/** "so-called", which are three tokens. */
const hyphened = (tree: Tree, at: number): string =>
  lower(tree, at - 1) === "-" ? `${lower(tree, at - 2)}-${lower(tree, at)}` : lower(tree, at);

/** "The claim is that it burst": the clause as if it completed the noun, where that says or doubts something. */
export function toldOfNoun(tree: Tree, clause: Clause): Clause | undefined {
  const noun = (tree.dependents[clause.head] ?? []).find((at) => tree.words[at]?.deprel === "nsubj:outer");
  if (noun === undefined || (nounCue(tree, noun) ?? effectOfNoun(tree, noun)) === undefined) return undefined;
  return { ...clause, anchor: noun, marker: "that" };
}
