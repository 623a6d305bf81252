import { mayAct } from "../lexicon/relations.ts";
import type { Mention } from "../mention/mention.ts";
import { countedBy } from "../mention/nominals.ts";
import { wordsOf } from "../mention/phrase.ts";
import { roleAtEnd } from "../mention/words.ts";
import { dependent, isBelow, universal } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import { areArgumentsOfOne } from "./construction-sieves.ts";
import type { Partition } from "./partition.ts";
import { pronounOf } from "./pronoun.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { speakersOf } from "./speakers.ts";

/** How he, she, it and they find what they stand for. */
export const pronounSieves: readonly Sieve[] = [
  {
    id: "third-person",
    example: "[Ilse Marrant] met the miners on Monday. [She] promised help.",
    checked: true,
    prepare: thirdPerson,
  },
  {
    id: "named-behind",
    example: "In [his] speech, [Odran Keth] thanked the miners.",
    checked: true,
    prepare: namedBehind,
  },
];

/** By how much "it" and "they" must prefer what they take up to the next best: rather no antecedent than a wrong one. */
const MARGIN = 1.3;

/** How many sentences back a pronoun may reach. */
const REACH = 3;

function thirdPerson(scene: Scene, partition: Partition): Search {
  const speakers = speakersOf(scene);
  return (mention) => {
    const pronoun = pronounOf(scene, mention);
    if (pronoun === null || pronoun.person !== 3 || (pronoun.class !== "personal" && pronoun.class !== "possessive"))
      return null;
    if (isDeed(scene, mention)) return null;
    const own = profileOf(scene, partition, mention.index);
    const others = disjointFrom(scene, partition, mention);
    const hasOffice = isOfOffice(scene, mention);
    // Who speaks of himself says "I".
    const speaker = speakers[factsAt(scene, mention.index).quotation];
    if (speaker) others.add(partition.first(speaker.mention));
    const scores = new Map<number, { readonly index: number; readonly score: number }>();
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      if (distanceOf(scene, mention, candidate) > REACH) break;
      if (others.has(partition.first(index)) || !mayStandFor(scene, mention, candidate)) continue;
      const profile = profileOf(scene, partition, index);
      if (!agree(own, profile) || !isFit(mention, profile.type)) continue;
      if (hasOffice && !BODIES.has(profile.type)) continue;
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

/** For him or her of whom nobody was named yet: the subject of the clause before which the pronoun's phrase is put. */
function namedBehind(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const isPerson = mention.gender === "male" || mention.gender === "female";
    const isAlone = partition.members(mention.index).every((member) => mentionAt(scene, member).kind === "pronoun");
    if (mention.kind !== "pronoun" || !isPerson || !isAlone) return null;
    const tree = treeAt(scene.trees, mention.sentence);
    for (let at = tree.words[mention.head]?.head ?? -1; at !== -1; at = tree.words[at]?.head ?? -1) {
      const subject = scene.headedBy(mention.sentence, dependent(tree, at, "nsubj", "nsubj:pass"));
      if (subject !== null && subject.first > mention.head && subject.type === "Person") return subject.index;
    }
    return null;
  };
}

/** Whether "it" stands for what is done: "she did it". */
function isDeed(scene: Scene, { sentence, head, gender }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  const { deprel, head: verb = -1 } = tree.words[head] ?? {};
  return gender === "neuter" && deprel === "obj" && tree.words[verb]?.lemma === "do";
}

/** What has presidents, directors and spokesmen. */
const BODIES: ReadonlySet<string> = new Set(["Organization", "GeopoliticalEntity", "Group", "Facility", "Entity"]);

/** Whether the pronoun says whose office it is: "its director". */
function isOfOffice(scene: Scene, { sentence, head, gender, number }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  const { deprel, head: noun = -1 } = tree.words[head] ?? {};
  const isTheirs = gender === "neuter" || (gender === null && number === "plural");
  return (
    deprel === "nmod:poss" &&
    isTheirs &&
    roleAtEnd([...wordsOf(tree, head + 1, noun - 1), tree.words[noun]?.lemma ?? ""]) !== null
  );
}

/** Whether the types let "he" be a person, "it" no person, and "they" what has several members. */
function isFit(pronoun: Mention, type: Mention["type"]): boolean {
  if (pronoun.gender === "male" || pronoun.gender === "female") return type === "Person";
  if (pronoun.gender === "neuter") return type !== "Person";
  return true;
}

/**
 * Those who are arguments of the pronoun's own predicate, under whatever words: in "Keth, whom he met", "he" is not "whom", and
 * so not Keth.
 */
function disjointFrom(scene: Scene, partition: Partition, pronoun: Mention): Set<number> {
  const others = new Set<number>();
  for (const step of [-1, 1]) {
    for (let index = pronoun.index + step; scene.mentions[index]?.sentence === pronoun.sentence; index += step) {
      if (areArgumentsOfOne(scene, pronoun, mentionAt(scene, index))) others.add(partition.first(index));
    }
  }
  const doer = sharedSubject(scene, pronoun);
  if (doer !== null) others.add(partition.first(doer.index));
  return others;
}

/** The subject that the pronoun's verb has from the one it is joined to: "Keth studied the offer and rejected it". */
function sharedSubject(scene: Scene, { sentence, head }: Mention): Mention | null {
  const tree = treeAt(scene.trees, sentence);
  if (!["obj", "iobj", "obl"].includes(tree.words[head]?.deprel ?? "")) return null;
  let verb = tree.words[head]?.head ?? -1;
  while (tree.words[verb]?.deprel === "conj" && dependent(tree, verb, "nsubj", "nsubj:pass") === -1)
    verb = tree.words[verb]?.head ?? -1;
  return scene.headedBy(sentence, dependent(tree, verb, "nsubj", "nsubj:pass"));
}

/** Whether the syntax lets the pronoun stand for that mention. */
function mayStandFor(scene: Scene, pronoun: Mention, candidate: Mention): boolean {
  if (candidate.kind === "pronoun" && candidate.person !== 3) return false;
  if (isPredicated(scene, candidate) || isAddressed(scene, candidate)) return false;
  // Not what holds it: "its" in "its plan" is not the plan.
  if (candidate.sentence !== pronoun.sentence) return true;
  const tree = treeAt(scene.trees, pronoun.sentence);
  return !(
    candidate.kind === "nominal" &&
    isBelow(tree, pronoun.head, candidate.head) &&
    pronoun.head <= candidate.last
  );
}

/** Whether the words call to somebody ("Minister, he lied"), of whom nobody speaks as he or she then. */
function isAddressed(scene: Scene, { kind, sentence, head }: Mention): boolean {
  return kind === "nominal" && treeAt(scene.trees, sentence).words[head]?.deprel === "vocative";
}

/** How many sentences lie between. Captions, headings and exclamations, which have no verb, are asides and do not count. */
function distanceOf(scene: Scene, later: Mention, earlier: Mention): number {
  let distance = 0;
  for (let at = later.sentence; at > earlier.sentence; at -= 1) {
    if (at === later.sentence || isClause(scene, at)) distance += 1;
  }
  return distance;
}

function isClause(scene: Scene, sentence: number): boolean {
  return treeAt(scene.trees, sentence).words.some(({ upos }) => upos === "VERB" || upos === "AUX");
}

/** Whether a noun only says what somebody is: "sworn in as president", "she is a minister". It brings nobody into the text. */
function isPredicated(scene: Scene, { kind, sentence, head, determination }: Mention): boolean {
  if (kind !== "nominal" || determination === "definite" || determination === "possessive") return false;
  const tree = treeAt(scene.trees, sentence);
  const preposition = tree.words[dependent(tree, head, "case")]?.lemma;
  return preposition === "as" || dependent(tree, head, "cop") !== -1 || tree.words[head]?.deprel === "xcomp";
}

/** Whether the words bring something new up, and do not take some of those of whom was spoken ("two of the miners"). */
function isNew(scene: Scene, { kind, determination, sentence, head }: Mention): boolean {
  return kind === "nominal" && determination === "indefinite" && countedBy(treeAt(scene.trees, sentence), head) < 0;
}

/** How much the candidate stands in the foreground where the pronoun is read. */
function salience(scene: Scene, partition: Partition, pronoun: Mention, candidate: Mention): number {
  const distance = distanceOf(scene, pronoun, candidate);
  const [own, other] = [factsAt(scene, pronoun.index), factsAt(scene, candidate.index)];
  const members = partition.members(candidate.index);
  const before = members.findIndex((member, at) => member >= pronoun.index || at === OFTEN);
  const isSameWord = candidate.kind === "pronoun" && own.words[0]?.toLowerCase() === other.words[0]?.toLowerCase();
  const isKnownGender =
    pronoun.gender !== null && profileOf(scene, partition, candidate.index).gender === pronoun.gender;
  const isVague = candidate.type === "Entity" || candidate.type === "Concept";
  const terms = [
    ROLES[other.role] ?? 0,
    other.role === own.role ? WEIGHTS.parallel : 0,
    isSameWord ? WEIGHTS.samePronoun : 0,
    isController(scene, pronoun, candidate) ? WEIGHTS.controller : 0,
    WEIGHTS.frequent * (before === -1 ? members.length : before),
    isNew(scene, candidate) ? -WEIGHTS.indefinite : 0,
    isVague ? -WEIGHTS.vague : 0,
    isKnownGender ? WEIGHTS.gender : 0,
    candidate.sentence < pronoun.sentence && !isClause(scene, candidate.sentence) ? -WEIGHTS.aside : 0,
    pronoun.number === "plural" ? (mayAct(candidate.type) ? WEIGHTS.living : -WEIGHTS.living) : 0,
    other.quotation === own.quotation ? 0 : -WEIGHTS.otherVoice,
    -WEIGHTS.sentence * distance,
    -WEIGHTS.mention * Math.min(30, pronoun.index - candidate.index),
    distance === 0 ? -WEIGHTS.word * Math.min(20, Math.abs(pronoun.head - candidate.head)) : 0,
  ];
  return terms.reduce((sum, term) => sum + term, 0);
}

/**
 * Whether the candidate is the object whose doing is told where the pronoun stands: "accused China of going further in its
 * support". Of "accused China of seizing its ships" nobody can tell whose they are.
 */
function isController(scene: Scene, pronoun: Mention, candidate: Mention): boolean {
  if (candidate.sentence !== pronoun.sentence || factsAt(scene, candidate.index).role !== "obj") return false;
  const tree = treeAt(scene.trees, pronoun.sentence);
  const verb = tree.words[candidate.head]?.head ?? -1;
  for (let at = pronoun.head; at !== -1 && at !== verb; at = tree.words[at]?.head ?? -1) {
    if (dependent(tree, at, "nsubj", "nsubj:pass") !== -1) return false;
    if (tree.words[at]?.head !== verb) continue;
    const thing = tree.words[pronoun.head]?.head ?? -1;
    if (tree.words[pronoun.head]?.deprel === "nmod:poss" && tree.words[thing]?.deprel === "obj") return false;
    const marker = tree.words[dependent(tree, at, "mark")]?.lemma ?? "";
    return ["xcomp", "advcl", "ccomp"].includes(universal(tree.words[at]?.deprel ?? "")) && CONTROLLING.has(marker);
  }
  return false;
}

const CONTROLLING: ReadonlySet<string> = new Set(["of", "from", "for", "to", "into"]);

/** From so many mentions on, more add nothing. */
const OFTEN = 4;

/** By the candidate's own role. These and the weights were set by hand and then bettered on treebanks with chains. */
const ROLES: Readonly<Record<string, number>> = {
  nsubj: 3,
  "nsubj:pass": 3.4,
  obj: 2.4,
  iobj: 2.4,
  obl: 1.7,
  "nmod:poss": 1,
  nmod: 0.6,
};

const WEIGHTS = {
  parallel: 0.8,
  samePronoun: 0.7,
  controller: 3,
  frequent: 0.4,
  indefinite: 1.1,
  vague: 0.9,
  gender: 0.7,
  aside: 2,
  /** "They" stands more often for those who act than for things. */
  living: 0.8,
  otherVoice: 2.2,
  sentence: 1.4,
  mention: 0.12,
  word: 0.03,
} as const;
