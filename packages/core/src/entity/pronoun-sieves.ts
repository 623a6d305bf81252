import type { Mention } from "../mention/mention.ts";
import { isBelow } from "../mention/phrase.ts";
import { dependent, universal } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import { areArgumentsOfOne } from "./construction-sieves.ts";
import type { Partition } from "./partition.ts";
import { pronounOf } from "./pronoun.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How he, she, it and they find what they stand for. */
export const pronounSieves: readonly Sieve[] = [
  {
    id: "third-person",
    example: "[Ilse Marrant] met the miners on Monday. [She] promised help.",
    checked: true,
    prepare: thirdPerson,
  },
];

/** By how much "it" and "they" must prefer what they take up to the next best: rather no antecedent than a wrong one. */
const MARGIN = 1;

/** How many sentences back a pronoun may reach. */
const REACH = 3;

function thirdPerson(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const pronoun = pronounOf(scene, mention);
    if (pronoun === null || pronoun.person !== 3 || (pronoun.class !== "personal" && pronoun.class !== "possessive"))
      return null;
    const own = profileOf(scene, partition, mention.index);
    const scores = new Map<number, { readonly index: number; readonly score: number }>();
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      if (mention.sentence - candidate.sentence > REACH) break;
      if (!mayStandFor(scene, mention, candidate)) continue;
      const profile = profileOf(scene, partition, index);
      if (!agree(own, profile) || !isFit(mention, profile.type)) continue;
      const score = salience(scene, partition, mention, candidate);
      const group = partition.first(index);
      if (score > (scores.get(group)?.score ?? Number.NEGATIVE_INFINITY)) scores.set(group, { index, score });
    }
    const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
    if (best === undefined) return null;
    const isPerson = mention.gender === "male" || mention.gender === "female";
    return isPerson || best.score - (second?.score ?? 0) >= MARGIN ? best.index : null;
  };
}

/** Whether the types let "he" be a person, "it" no person, and "they" what has several members. */
function isFit(pronoun: Mention, type: Mention["type"]): boolean {
  if (pronoun.gender === "male" || pronoun.gender === "female") return type === "Person";
  if (pronoun.gender === "neuter") return type !== "Person";
  return true;
}

/** Whether the syntax lets the pronoun stand for that mention. */
function mayStandFor(scene: Scene, pronoun: Mention, candidate: Mention): boolean {
  if (candidate.kind === "pronoun" && candidate.person !== 3) return false;
  if (areArgumentsOfOne(scene, pronoun, candidate)) return false;
  // Not what holds it: "its" in "its plan" is not the plan.
  if (candidate.sentence !== pronoun.sentence) return true;
  const tree = treeAt(scene.trees, pronoun.sentence);
  return !(
    candidate.kind === "nominal" &&
    isBelow(tree, pronoun.head, candidate.head) &&
    pronoun.head <= candidate.last
  );
}

/** How much the candidate stands in the foreground where the pronoun is read. */
function salience(scene: Scene, partition: Partition, pronoun: Mention, candidate: Mention): number {
  const distance = pronoun.sentence - candidate.sentence;
  const { role, quotation } = factsAt(scene, candidate.index);
  const own = factsAt(scene, pronoun.index);
  let score = -WEIGHTS.distance * distance;
  score += ROLES[role] ?? 0;
  if (role === own.role) score += WEIGHTS.parallel;
  if (
    candidate.kind === "pronoun" &&
    factsAt(scene, candidate.index).words[0]?.toLowerCase() === own.words[0]?.toLowerCase()
  )
    score += WEIGHTS.samePronoun;
  if (quotation !== own.quotation) score -= WEIGHTS.otherVoice;
  score +=
    WEIGHTS.frequent *
    Math.min(4, partition.members(candidate.index).filter((member) => member < pronoun.index).length);
  if (candidate.kind === "nominal" && candidate.determination === "indefinite") score -= WEIGHTS.indefinite;
  if (isController(scene, pronoun, candidate)) score += WEIGHTS.controller;
  score -= WEIGHTS.words * Math.min(20, Math.abs(distance === 0 ? pronoun.head - candidate.head : 0));
  return score;
}

/**
 * Whether the candidate is the object whose doing is told where the pronoun stands: "accused China of going further in its
 * support".
 */
function isController(scene: Scene, pronoun: Mention, candidate: Mention): boolean {
  if (candidate.sentence !== pronoun.sentence || factsAt(scene, candidate.index).role !== "obj") return false;
  const tree = treeAt(scene.trees, pronoun.sentence);
  const verb = tree.words[candidate.head]?.head ?? -1;
  for (let at = pronoun.head; at !== -1 && at !== verb; at = tree.words[at]?.head ?? -1) {
    if (dependent(tree, at, "nsubj", "nsubj:pass") !== -1) return false;
    if (tree.words[at]?.head !== verb) continue;
    const marker = tree.words[dependent(tree, at, "mark")]?.lemma ?? "";
    return ["xcomp", "advcl", "ccomp"].includes(universal(tree.words[at]?.deprel ?? "")) && CONTROLLING.has(marker);
  }
  return false;
}

const CONTROLLING: ReadonlySet<string> = new Set(["of", "from", "for", "to", "into"]);

const ROLES: Readonly<Record<string, number>> = {
  nsubj: 3,
  "nsubj:pass": 2.5,
  obj: 1.5,
  iobj: 1.5,
  obl: 0.5,
  "nmod:poss": 1,
  nmod: 0,
};

const WEIGHTS = {
  distance: 2,
  parallel: 0.5,
  samePronoun: 1,
  otherVoice: 1,
  frequent: 0.4,
  indefinite: 0.5,
  words: 0.03,
  controller: 3,
} as const;
