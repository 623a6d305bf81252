import { companyThings } from "../lexicon/generated/company-things.ts";
import { contrasts } from "../lexicon/generated/contrasts.ts";
import { eitherNouns } from "../lexicon/generated/either-nouns.ts";
import { type KindNoun, kindNouns } from "../lexicon/generated/kind-nouns.ts";
import { isCompanyName } from "../mention/company-names.ts";
import { leadingNoun } from "../mention/features.ts";
import type { Mention } from "../mention/mention.ts";
import { nounOf } from "../mention/words.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import { modifiersOf, ownerOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { type PlaceKind, placeKindsIn } from "./places.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { areSynonyms } from "./synonyms.ts";

/** How a noun with "the" and nothing else ("the court") finds which of several in view it means. */
export const focusSieve: Sieve = {
  id: "in-focus",
  example: "[Canada] voted on Sunday. [The country] has a new government.",
  checked: false,
  prepare: inFocus,
};

/** How many sentences back what is called by the noun itself may stand: "the institute" for the Corran Institute. */
const REACH = 15;
/** How far a bare kind ("the company") reaches: what it takes up must be in the foreground. */
const NEAR = 3;
/** By how much the foremost must stand before the next: rather unresolved than the wrong court. */
const MARGIN = 0.3;
/** From so many mentions on, more bring nothing further into the foreground. */
const OFTEN = 6;

/** Why a mention may be meant: it bears the word, or is of that kind or called by a noun for the same, for sure or possibly. */
type Fit = "word" | "kind" | "possible";

const WEIGHTS: Readonly<Record<Fit, number>> = { word: 1.5, kind: 0, possible: -0.5 };

interface Standing {
  readonly index: number;
  readonly fit: Fit;
  readonly score: number;
}

const kindByNoun: ReadonlyMap<string, KindNoun> = new Map(kindNouns.map((each) => [each.noun, each]));

/** The one in the foreground among all that bear the word in their name, are called by it, or are of the kind. */
function inFocus(scene: Scene, partition: Partition): Search {
  let places: ReadonlyMap<string, PlaceKind> | null = null;
  return (mention) => {
    if (!isBareDefinite(scene, partition, mention) || partition.first(mention.index) !== mention.index) return null;
    places ??= placeKindsIn(scene);
    const standings = [...standingsOf(scene, partition, mention, places).values()];
    const sure = standings.filter(({ fit }) => fit !== "possible");
    const [best, second] = (sure.length > 0 ? sure : standings).sort((a, b) => b.score - a.score || b.index - a.index);
    if (best === undefined || (best.fit === "possible" && second !== undefined)) return null;
    // "The newspaper Cavria Courier" says itself which.
    const isNamed = (index: number): boolean => profileOf(scene, partition, index).names.length > 0;
    if (isNamed(mention.index) && isNamed(best.index)) return null;
    return second === undefined || best.score - second.score >= MARGIN ? best.index : "ambiguous";
  };
}

/** Whether nothing but "the" or "that" stands with the noun. */
export function isBareDefinite(scene: Scene, partition: Partition, mention: Mention): boolean {
  const { kind, determination, number, first, last, head } = mention;
  if (kind !== "nominal" || determination !== "definite" || number !== "singular" || last > head) return false;
  return first < head && modifiersOf(scene, mention).size === 0 && ownerOf(scene, partition, mention) === null;
}

/** For each group of mentions that may be meant how much it stands in the foreground. */
function standingsOf(
  scene: Scene,
  partition: Partition,
  mention: Mention,
  places: ReadonlyMap<string, PlaceKind>,
): ReadonlyMap<number, Standing> {
  const { lemma } = factsAt(scene, mention.index);
  const kind = kindByNoun.get(lemma);
  const found = new Map<number, Standing>();
  const excluded = new Set<number>();
  for (let index = mention.index - 1; index >= 0; index -= 1) {
    const candidate = mentionAt(scene, index);
    const distance = mention.sentence - candidate.sentence;
    if (distance > REACH) break;
    const group = partition.first(index);
    if (areInOneClause(scene, mention, candidate)) {
      excluded.add(group);
      found.delete(group);
    }
    if (excluded.has(group)) continue;
    const known = found.get(group);
    const fit = known?.fit === "word" ? "word" : fitOf(scene, partition, mention, candidate, kind, places, distance);
    if (fit === null) continue;
    const score = foreground(scene, mention, candidate) + oftenIn(partition, group, mention.index) + WEIGHTS[fit];
    if (known === undefined || score > known.score) found.set(group, { index: known?.index ?? index, fit, score });
  }
  return found;
}

/** Whether one does to the other what the clause tells: of "Keldorf bought shares in the company" the company is not Keldorf. */
function areInOneClause(scene: Scene, a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence) return false;
  const tree = treeAt(scene.trees, a.sentence);
  const clause = predicateOf(tree, a.head);
  return clause !== -1 && clause === predicateOf(tree, b.head);
}

/** The verb of which the noun is an argument, or part of one: "in the company" of "shares in the company". */
function predicateOf(tree: Tree, word: number): number {
  let at = word;
  while (IN_CLAUSE.has(universal(tree.words[at]?.deprel ?? "")) && tree.words[at]?.deprel !== "nmod:poss") {
    at = tree.words[at]?.head ?? -1;
    if (tree.words[at]?.upos === "VERB") return at;
  }
  return -1;
}

const IN_CLAUSE: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj", "obl", "nmod", "conj"]);

/** How the candidate may be meant by the noun, or `null`. */
function fitOf(
  scene: Scene,
  partition: Partition,
  mention: Mention,
  candidate: Mention,
  kind: KindNoun | undefined,
  places: ReadonlyMap<string, PlaceKind>,
  distance: number,
): Fit | null {
  const { lemma } = factsAt(scene, mention.index);
  const isWord =
    candidate.kind === "nominal" ? isCalled(scene, candidate, mention) : bearsWord(scene, candidate, lemma);
  const [own, other] = [profileOf(scene, partition, mention.index), profileOf(scene, partition, candidate.index)];
  if (isWord && agree(own, other)) return "word";
  if (isOtherWord(scene, candidate, mention) && distance <= NEAR && agree(own, other)) return "kind";
  if (kind === undefined || distance > NEAR || (candidate.kind !== "name" && candidate.kind !== "metonym")) return null;
  const called = isCalledOtherwise(scene, partition, candidate.index, kind);
  if (called === true) return null;
  const fit = kindFit(scene, partition, candidate, kind, places);
  return fit === "kind" && called === "perhaps" ? "possible" : fit;
}

/** Whether the earlier phrase has the same noun, and names one thing that could be taken up: not "it is no plan". */
function isCalled(scene: Scene, candidate: Mention, mention: Mention): boolean {
  if (factsAt(scene, candidate.index).lemma !== factsAt(scene, mention.index).lemma) return false;
  const { sentence, head, determination, number } = candidate;
  if (number !== mention.number || (sentence === mention.sentence && candidate.last >= mention.first)) return false;
  if (determination === "definite") return true;
  return dependent(treeAt(scene.trees, sentence), head, "cop") === -1 && !isSetOff(scene, candidate);
}

/** Whether the words say that it is another than what the text is about: "sold to a separate company". */
function isSetOff(scene: Scene, { index, sentence, head, determination }: Mention): boolean {
  if (determination !== "indefinite" || factsAt(scene, index).role.startsWith("nsubj")) return false;
  const tree = treeAt(scene.trees, sentence);
  return (tree.dependents[head] ?? []).some((at) => others.has(tree.words[at]?.lemma ?? ""));
}

const others: ReadonlySet<string> = new Set(contrasts.filter(({ another }) => another).map(({ word }) => word));

/** Whether the earlier phrase has another noun for the same: "the agency" for a regulator. */
function isOtherWord(scene: Scene, candidate: Mention, mention: Mention): boolean {
  if (candidate.kind !== "nominal" || candidate.number !== mention.number) return false;
  if (candidate.sentence === mention.sentence && candidate.last >= mention.first) return false;
  return areSynonyms(factsAt(scene, mention.index).lemma, factsAt(scene, candidate.index).lemma);
}

/** Whether the name ends in the noun, or begins with it as storms and lakes do. */
function bearsWord(scene: Scene, candidate: Mention, lemma: string): boolean {
  if (candidate.kind !== "name" || candidate.type === "Person" || candidate.first === candidate.last) return false;
  const { words } = factsAt(scene, candidate.index);
  const head = treeAt(scene.trees, candidate.sentence).sentence.tokens[candidate.head]?.text.toLowerCase();
  if (head === lemma || words.at(-1)?.toLowerCase() === lemma) return true;
  return words[0]?.toLowerCase() === lemma && leadingNoun(words) !== null;
}

/** By the role in which something stands: subjects are what a sentence is about, adjectives and first parts of compounds are not. */
const IN_VIEW: Readonly<Record<string, number>> = { nsubj: 1.5, "nsubj:pass": 1.5, nmod: -1, compound: -2, amod: -2 };

/** How much a mention stands in the foreground so many sentences later. */
function foreground(scene: Scene, mention: Mention, candidate: Mention): number {
  const { role, quotation } = factsAt(scene, candidate.index);
  const distance = mention.sentence - candidate.sentence;
  // Who is quoted has others in view.
  const isOtherVoice = quotation !== factsAt(scene, mention.index).quotation;
  return (IN_VIEW[role] ?? 0) - distance - (isOtherVoice ? 1 : 0);
}

function oftenIn(partition: Partition, group: number, before: number): number {
  return 0.5 * Math.min(OFTEN, partition.members(group).filter((member) => member < before).length);
}

/** Nouns for whoever runs, makes or sells something, be it a person or a company. */
const EITHER: ReadonlySet<string> = new Set(eitherNouns.map(({ noun }) => noun));

/** Whether the text has called it by a noun for another kind: a union is no company, a supplier perhaps one. */
function isCalledOtherwise(scene: Scene, partition: Partition, index: number, { kind }: KindNoun): boolean | "perhaps" {
  if (kind !== "company") return false;
  const nominals = partition.members(index).filter((member) => mentionAt(scene, member).kind === "nominal");
  const isAnother = nominals.some((member) => {
    const unless = kindByNoun.get(factsAt(scene, member).lemma)?.unless ?? [];
    const modifiers = modifiersOf(scene, mentionAt(scene, member));
    return unless.some((word) => modifiers.has(word));
  });
  if (isAnother) return true;
  if (nominals.some((member) => kindByNoun.get(factsAt(scene, member).lemma)?.kind === "company")) return false;
  const nouns = nominals
    .map((member) => factsAt(scene, member).lemma)
    .filter((noun) => nounOf([noun])?.type === "Organization")
    .filter((noun) => kindByNoun.get(noun)?.kind !== "company" && !areSynonyms(noun, "company"));
  return nouns.every((noun) => EITHER.has(noun)) ? nouns.length > 0 && "perhaps" : true;
}

function kindFit(
  scene: Scene,
  partition: Partition,
  candidate: Mention,
  { kind, signs }: KindNoun,
  places: ReadonlyMap<string, PlaceKind>,
): Fit | null {
  const { known, key, words } = factsAt(scene, candidate.index);
  if (kind === "state" || kind === "city" || kind === "region") {
    if (known !== null) return known.what === kind ? "kind" : null;
    if (candidate.type !== "GeopoliticalEntity" && candidate.type !== "Location") return null;
    return kind === "region" ? "possible" : places.get(key) === kind ? "kind" : null;
  }
  if (candidate.type !== "Organization" || isWhereabouts(scene, candidate)) return null;
  const isSigned = signs.length === 0 || words.some((word) => signs.includes(word));
  if (kind === "organization") {
    const isCompany = known === null ? isCompanyName(words) : ["company", "media", "university"].includes(known.what);
    return isCompany ? null : isSigned ? "kind" : "possible";
  }
  const members = partition.members(candidate.index).map((member) => mentionAt(scene, member));
  const isOther = members.some((member) => member.kind === "name" && isInstitution(scene, member));
  if (known === null ? isOther : known.what !== "company") return null;
  return isSigned ? "kind" : "possible";
}

/** Whether the name stands as a place does: "a company from Corran". */
function isWhereabouts(scene: Scene, { index, sentence, head }: Mention): boolean {
  const tree = treeAt(scene.trees, sentence);
  // "Shares in Keldorf" are in a company.
  if (ofCompanies.has(tree.words[tree.words[head]?.head ?? -1]?.lemma ?? "")) return false;
  return (
    factsAt(scene, index).role === "nmod" &&
    ["in", "from"].includes(tree.words[dependent(tree, head, "case")]?.lemma ?? "")
  );
}

const ofCompanies: ReadonlySet<string> = new Set(companyThings.map(({ noun }) => noun));

/** Whether a word of the name says that it is a union, a party, an authority: no company. */
function isInstitution(scene: Scene, candidate: Mention): boolean {
  return factsAt(scene, candidate.index).words.some((word) => {
    const noun = word.toLowerCase();
    return nounOf([noun])?.type === "Organization" && kindByNoun.get(noun)?.kind !== "company";
  });
}
