import { namingVerbs } from "../lexicon/generated/naming-verbs.ts";
import { provenanceVerbs } from "../lexicon/generated/provenance-verbs.ts";
import { argument, type Clause } from "../syntax/clause.ts";
import { isPartedBy, lemma, lower } from "../syntax/phrases.ts";
import type { Tree } from "../syntax/tree.ts";
import { cueOf, cuesOf, effectOfNoun, nounCue } from "./cues.ts";
import { spanOfClause } from "./evidence.ts";
import { eventNounAt } from "./nominal.ts";
import { type Layer, layerOf, type SourceScene } from "./sources.ts";
import type { SpeechAct } from "./statement.ts";

/**
 * "said it would leave, a decision that traders had expected", "says 300 have signed, a number that the firm called invented": the
 * noun stands for what was told before, and the writer tells of it.
 */
export function sumsUp(tree: Tree, clause: Clause): boolean {
  const { anchor } = clause;
  const before = (tree.dependents[anchor] ?? []).filter((at) => at < anchor);
  const article = before.find((at) => ["a", "an"].includes(lower(tree, at)));
  if (article === undefined) return false;
  if (lower(tree, article - 1) === "," && isJudged(tree, clause)) return true;
  return (
    ["appos", "parataxis"].includes(tree.words[anchor]?.deprel ?? "") &&
    (nounCue(tree, anchor) ?? effectOfNoun(tree, anchor) ?? eventNounAt(tree, anchor)) !== undefined
  );
}

/**
 * "said the letters, seen by the Courier, were forged", "said the charge, which the firm denies, is true": between commas the writer
 * tells where a thing came from, or what another says of it; what is told as long past is said with the rest.
 */
export function isWritersAside(tree: Tree, clause: Clause): boolean {
  if (!isPartedBy(tree, clause.head, ",") || clause.auxiliaries.some((at) => lower(tree, at) === "had")) return false;
  const doer =
    clause.voice === "passive" ? clause.arguments.find(({ preposition }) => preposition === "by") : undefined;
  const own = doer ?? argument(clause, "subject");
  const from = PROVENANCE.has(lemma(tree, clause.head)) && own !== undefined && !own.borrowed;
  return (
    (from && tree.words[own.head]?.upos !== "PRON") ||
    (clause.link === "relative" && clause.voice === "active" && isJudged(tree, clause))
  );
}

const PROVENANCE: ReadonlySet<string> = new Set(provenanceVerbs.map((row) => row.verb));

/** Whether somebody named says in the clause what the noun is: "a claim that the union called absurd". */
export function isJudged(tree: Tree, clause: Clause): boolean {
  const own = argument(clause, "subject");
  const says = NAMING.has(lemma(tree, clause.head)) || cuesOf(tree, clause).some(({ act }) => act !== "expect");
  return own !== undefined && !own.borrowed && tree.words[own.head]?.upos !== "PRON" && says;
}

const NAMING: ReadonlySet<string> = new Set([...namingVerbs.map((row) => row.lemma), "describe"]);

/** "failed to agree on who should patrol the strait": a question tells nothing of what it names. */
export function asks(tree: Tree, { head, marker }: Clause): boolean {
  const below = tree.dependents[head] ?? [];
  return ["whether", "if"].includes(marker) || below.some((at) => tree.words[at]?.feats.PronType === "Int");
}

/** "wondered why Karsovia had signed": the parser hangs the clause on its question word. */
export const asksWhy = (tree: Tree, { link, anchor }: Clause): boolean =>
  link === "relative" && tree.words[anchor]?.upos === "ADV" && tree.words[anchor].feats.PronType === "Int";

/** "It was not Karsovia that signed": what is said of it is said of the signing. */
export const isCleft = (tree: Tree, { anchor }: Clause, above: Clause): boolean =>
  anchor === above.head && opensCleft(tree, above);

/** "It will be the crews": what may point at who does what a relative clause tells. */
export const opensCleft = (tree: Tree, clause: Clause): boolean =>
  clause.kind === "copula" && (clause.expletive || lower(tree, argument(clause, "subject")?.head ?? -1) === "it");

/** "described by prosecutors as the man who bribed the minister": what tells which one is meant is the word of who names him so. */
export function namedAs(scene: SourceScene, clause: Clause, above: Clause): Layer | undefined {
  const { tree } = scene;
  const cue = cueOf(tree, above, "that");
  const name = above.arguments.find(({ head }) => head === clause.anchor);
  if (cue === undefined || name?.preposition !== "as" || isPartedBy(tree, clause.head, ",")) return undefined;
  return layerOf(scene, above, cue, spanOfClause(tree, clause), clause);
}

/** "sees himself as the man who saved it", "acted like a man who had lost": what tells which one is as true as the likeness. */
export function isLikened(tree: Tree, clause: Clause, above: Clause): boolean {
  const name = above.arguments.find(({ head }) => head === clause.anchor);
  const taken = above.voice === "passive" || argument(above, "object") !== undefined;
  return !isPartedBy(tree, clause.head, ",") && (name?.preposition === "like" || (name?.preposition === "as" && taken));
}

/**
 * What a relative clause adds to what nobody by name says is the writer's; what it adds to a charge too, unless it tells
 * which one is meant of something new: "bought it from a dealer with whom he shared the profits" is a part of the charge.
 */
export function retells(tree: Tree, clause: Clause): (layer: Layer) => boolean {
  const known = (tree.dependents[clause.anchor] ?? []).some(
    (at) => tree.words[at]?.feats.Definite === "Def" || tree.words[at]?.deprel === "nmod:poss",
  );
  const charged = !isPartedBy(tree, clause.head, ",") && !known && tree.words[clause.anchor]?.upos === "NOUN";
  return ({ act, sources }) =>
    sources.length > 0 && (RETELLING.has(act) || (charged && ["accuse", "criticize"].includes(act)));
}

/** Acts whose content retells: what a relative clause adds to an accusation or a demand is the writer's. */
const RETELLING: ReadonlySet<SpeechAct> = new Set(["say", "announce", "report", "confirm", "deny", "warn", "expect"]);
