import { speakingVerbs, tellingVerbs } from "../lexicon/cues.ts";
import { fictions } from "../lexicon/generated/fictions.ts";
import { type Hedge, hedges } from "../lexicon/generated/hedges.ts";
import { type Modal, modals } from "../lexicon/generated/modals.ts";
import { nounOf } from "../mention/words.ts";
import { type Clause, isInverted } from "../syntax/clause.ts";
import { lemma, lower } from "../syntax/phrases.ts";
import { subtree, type Tree } from "../syntax/tree.ts";
import { isNegator } from "./polarity.ts";
import type { Certainty, Tense } from "./statement.ts";

const ORDER: readonly Certainty[] = ["certain", "probable", "possible", "hypothetical"];

/** The weaker of the two: what is probable in what is possible is possible. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))] ?? a;
}

const MODALS = new Map(modals.map((row) => [row.lemma.replaceAll("’", "'"), row]));
/** By their lemmas. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map(hedges.map((row) => [row.lemma, row]));

/** How sure the clause's own words make it: modals and adverbs. "would" counts as doubt only where nobody is quoted. */
export function certaintyOf(tree: Tree, clause: Clause, reported: boolean): Certainty {
  let certainty: Certainty = "certain";
  for (const at of clause.auxiliaries) {
    const modal = modalAt(tree, at);
    if (modal === undefined) continue;
    const plain = modal.lemma === "would" && !reported ? "hypothetical" : modal.certainty;
    const past = looksBack(tree, clause, modal);
    if (!past && !reported && refuses(tree, clause, modal)) continue;
    certainty = weaker(certainty, (past ? modal.perfect : null) ?? plain);
  }
  for (const at of clause.adverbs) {
    const hedge = HEDGES.get(lower(tree, at));
    if (hedge !== undefined) certainty = weaker(certainty, hedge.certainty);
  }
  const meant = meantTo(tree, clause);
  if (meant >= 0 && tree.words[meant]?.feats.Tense === "Past")
    certainty = weaker(certainty, isPerfect(tree, clause) ? "hypothetical" : "possible");
  if (isOpenQuestion(clause) || isMadeUp(tree, clause)) certainty = weaker(certainty, "possible");
  return isCondition(tree, clause) || isUnfulfilled(tree, clause) ? "hypothetical" : certainty;
}

/** "The question is whether Karsovia attacked": the parser takes the clause for the sentence. */
const isOpenQuestion = ({ link, marker }: Clause): boolean => link === "root" && ["whether", "if"].includes(marker);

/** "In the novel, Karsovia attacks": what is told in the present of what is made up did not happen; who writes or tells did. */
function isMadeUp(tree: Tree, clause: Clause): boolean {
  const inside = clause.arguments.some(
    ({ role, preposition, head }) => role === "oblique" && preposition === "in" && FICTIONS.has(lemma(tree, head)),
  );
  return inside && tenseOf(tree, clause) === "present" && !speakingVerbs.has(lemma(tree, clause.head));
}

const FICTIONS: ReadonlySet<string> = new Set(fictions.map(({ noun }) => noun));

/** "had parliament not cut the budget": an auxiliary before everything else in a clause that asks nothing. */
function isUnfulfilled(tree: Tree, clause: Clause): boolean {
  const [first = -1] = subtree(tree, clause.head).filter((at) => tree.words[at]?.upos !== "PUNCT");
  return isInverted(clause) && clause.auxiliaries.includes(first) && lower(tree, first) === "had";
}

/** "would not say", "could not be reached": the writer tells that somebody did not, unless a condition is named. */
function refuses(tree: Tree, clause: Clause, { lemma: modal }: Modal): boolean {
  const denied = clause.adverbs.some((at) => isNegator(tree, at) && at < clause.head);
  if (!denied || isCondition(tree, clause)) return false;
  return modal === "could" || modal === "can" || (modal === "would" && tellingVerbs.has(lemma(tree, clause.head)));
}

/** The clause's own tense; `null` where it has none: "by signing". */
export function tenseOf(tree: Tree, clause: Clause): Tense | null {
  const found = clause.auxiliaries.flatMap((at) => modalAt(tree, at) ?? []);
  if (found.some((modal) => modal.lemma !== "can" && refuses(tree, clause, modal)) && !isPerfect(tree, clause))
    return "past";
  const auxiliaries = found.map((modal) => (looksBack(tree, clause, modal) ? "past" : modal.tense));
  if (auxiliaries.includes("future")) return "future";
  if (meantTo(tree, clause) >= 0 && isPerfect(tree, clause)) return "past";
  if (goingTo(tree, clause) || meantTo(tree, clause) >= 0 || isHeadlinePlan(tree, clause)) return "future";
  const words = [clause.head, ...clause.auxiliaries, ...(clause.copula >= 0 ? [clause.copula] : [])];
  if (isPerfect(tree, clause)) return "past";
  const feats = words.map((at) => tree.words[at]?.feats ?? {});
  if (feats.some((f) => f.VerbForm === "Fin" && f.Tense === "Past")) return "past";
  if (feats.some((f) => f.VerbForm === "Fin" && f.Tense === "Pres")) return "present";
  // "its minister announced": a form that the parser takes for a participle, though it has its subject and no auxiliary.
  if (isPlainPast(tree, clause)) return "past";
  if (found.length > 0) return "present";
  if (feats.some((f) => f.VerbForm === "Fin")) return "present";
  return null;
}

const isPlainPast = (tree: Tree, { head, voice, auxiliaries, link, arguments: args }: Clause): boolean =>
  voice === "active" &&
  auxiliaries.length === 0 &&
  ["root", "parataxis", "content", "relative"].includes(link) &&
  tree.words[head]?.feats.VerbForm === "Part" &&
  tree.words[head].feats.Tense === "Past" &&
  args.some(({ role, borrowed }) => role === "subject" && !borrowed);

function modalAt(tree: Tree, at: number): Modal | undefined {
  return MODALS.get(lower(tree, at)) ?? MODALS.get(lemma(tree, at));
}

/** "has freed", "to have freed". */
export const isPerfect = (tree: Tree, clause: Clause): boolean =>
  clause.auxiliaries.some((at) => lemma(tree, at) === "have");

/** "should have freed", but not "will have freed by June". */
const looksBack = (tree: Tree, clause: Clause, modal: Modal): boolean =>
  modal.perfect !== null && isPerfect(tree, clause);

/** Whether the sentence asks: then it tells nothing. */
export const isQuestion = (tree: Tree): boolean =>
  tree.sentence.tokens.findLast(({ text }) => !/^["“”'’)]+$/.test(text))?.text === "?";

/**
 * The "was" of "he was to give a speech", the "is" of "it is to be named": what is planned, and in the past perhaps did not come
 * about; −1 without.
 */
function meantTo(tree: Tree, { head, copula, marker, auxiliaries }: Clause): number {
  const { upos, feats } = tree.words[head] ?? {};
  if (copula >= 0 && marker === "to" && upos === "VERB" && (feats?.VerbForm === "Inf" || auxiliaries.length > 0))
    return copula;
  const to = (at: number): boolean => tree.words[at]?.deprel === "mark" && tree.words[at].lemma === "to";
  return auxiliaries.find((at) => lemma(tree, at) === "be" && to(at + 1)) ?? -1;
}

/** "is going to sign", "is due to sign". */
function goingTo(tree: Tree, clause: Clause): boolean {
  if (clause.kind === "verb" && clause.marker === "due to") return true;
  return (
    lower(tree, clause.head) === "going" &&
    (tree.dependents[clause.head] ?? []).some(
      (at) => tree.words[at]?.deprel === "xcomp" && lower(tree, at - 1) === "to",
    )
  );
}

/** "Parliament to vote on law": a headline's infinitive. */
const isHeadlinePlan = (tree: Tree, { link, marker, copula, head }: Clause): boolean =>
  link === "root" && marker === "to" && copula < 0 && tree.words[head]?.feats.VerbForm === "Inf";

/** Whether an if-clause hangs on it, or "should the sale fail": then nothing is said to be so. */
function isCondition(tree: Tree, clause: Clause): boolean {
  return (tree.dependents[clause.head] ?? []).some(
    (at) =>
      tree.words[at]?.deprel === "advcl" &&
      !isOfContent(tree, clause, at) &&
      (isInvertedAt(tree, at) ||
        (tree.dependents[at] ?? []).some(
          (mark) =>
            tree.words[mark]?.deprel === "mark" &&
            ["if", "unless"].includes(lower(tree, mark)) &&
            lower(tree, mark - 1) !== "even",
        )),
  );
}

/** "threatened a strike unless the firm pays": a present tense behind a past one is no condition of it, but of what is threatened. */
function isOfContent(tree: Tree, clause: Clause, condition: number): boolean {
  const present = [condition, ...(tree.dependents[condition] ?? [])].some(
    (at) => tree.words[at]?.feats.VerbForm === "Fin" && tree.words[at]?.feats.Tense === "Pres",
  );
  const modal = clause.auxiliaries.some((at) => modalAt(tree, at) !== undefined);
  return present && condition > clause.head && !modal && tenseOf(tree, clause) === "past";
}

function isInvertedAt(tree: Tree, verb: number): boolean {
  const first = subtree(tree, verb).find((at) => tree.words[at]?.upos !== "PUNCT") ?? verb;
  const subject = (tree.dependents[verb] ?? []).find((at) => tree.words[at]?.deprel.startsWith("nsubj"));
  return (
    ["should", "had", "were"].includes(lower(tree, first)) && first !== verb && subject !== undefined && first < subject
  );
}

/** "Under the plan, Norhaven sells its ships": in the present it tells what is to come, and of a mere proposal what may. */
export function underPlan(tree: Tree, clause: Clause): { readonly certainty?: Certainty; readonly tense?: Tense } {
  const terms = clause.arguments.find(({ preposition }) => preposition === "under");
  const type = terms === undefined ? undefined : nounOf([lemma(tree, terms.head)])?.type;
  if (tenseOf(tree, clause) !== "present" || clause.auxiliaries.length > 0) return {};
  if (type === "Proposal") return { certainty: "possible", tense: "future" };
  return type === "Agreement" ? { tense: "future" } : {};
}
