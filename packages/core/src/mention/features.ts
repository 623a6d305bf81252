import { partNouns } from "../lexicon/generated/part-nouns.ts";
import type { EntityType } from "../lexicon/relations.ts";
import { prepositionOf } from "../syntax/phrases.ts";
import type { NameKind, NounClass, Word } from "../syntax/syntax.ts";
import { dependent, type Tree } from "../syntax/tree.ts";
import { isCompanyName } from "./company-names.ts";
import { knownFor } from "./gazetteer.ts";
import type { Mention, MentionKind } from "./mention.ts";
import type { Name } from "./names.ts";
import { countedBy } from "./nominals.ts";
import { type Phrase, wordsOf } from "./phrase.ts";
import { genderOfGivenName, isPlacePart, nounOf, nounOfPhrase, roleAtEnd, senseOf, titleOf } from "./words.ts";

/** What a mention tells by itself about what it refers to. */
export type Features = Pick<Mention, "type" | "number" | "gender" | "person" | "determination">;

/** The features of a name: from the gazetteer, its title, its given name, the parser's tag and its last word, in this order. */
export function featuresOfName(tree: Tree, name: Name, kind: MentionKind): Features {
  const type = typeOfName(tree, name, kind);
  if (type === "Person" && isPeople(tree, name))
    return { type: "Group", number: "plural", gender: "neuter", person: 3, determination: "definite" };
  return {
    type,
    number: numberOfName(tree, name, type),
    gender: genderOfName(tree, name, type),
    person: 3,
    determination: "definite",
  };
}

/** States and people are one; a firm whose name ends like a plural is one or many ("Orvane Seafoods"). */
function numberOfName(tree: Tree, { head }: Name, type: EntityType): Mention["number"] {
  const isPlural = tree.words[head]?.feats["Number"] === "Plur";
  if (!isPlural || type === "GeopoliticalEntity" || type === "Person") return "singular";
  return type === "Organization" && dependent(tree, head, "det") === -1 ? null : "plural";
}

function typeOfName(tree: Tree, name: Name, kind: MentionKind): EntityType {
  const type = likelyType(tree, name, kind);
  // "Apollo 11" is nobody.
  const isNumbered = wordsOf(tree, name.first, name.last).some((word) => /^\d/.test(word));
  return type === "Person" && isNumbered ? "Entity" : type;
}

function likelyType(tree: Tree, name: Name, kind: MentionKind): EntityType {
  const words = wordsOf(tree, name.first, name.last);
  const known = name.senses.length === 0 ? null : knownFor(words, kind);
  if (known !== null) return known.type;
  if (name.title !== null) return "Person";
  if (words.length > 1 && isPlacePart(words[0] ?? "")) return "Location";
  if (isCompanyName(words) && (name.kind !== "person" || words.length > 2)) return "Organization";
  const core = beforeOf(words);
  const leading = leadingNoun(core);
  if (leading !== null && name.kind !== "person") return leading;
  if (name.kind !== null && name.kind !== "other") return ofTag(name.kind, core);
  const noun = nounOf(core);
  if (noun !== null && noun.type !== "Person") return noun.type;
  if (words.length > 1 && genderOfGivenName(words[0] ?? "") !== null) return "Person";
  return ofClass(tree.words[name.head]) ?? "Entity";
}

/**
 * Whether the name is that of a people, a party or a faith, and of no man whose name ends like a plural: by the verb of which it is
 * the subject ("Norvanes have left"), else by the noun, what stands before it ("three Norvanes"), and that the parser took it for nobody.
 */
function isPeople(tree: Tree, { first, last, head, title }: Name): boolean {
  const text = tree.sentence.tokens[head]?.text ?? "";
  if (first !== last || title !== null || genderOfGivenName(text) !== null) return false;
  const { deprel, head: verb = -1, feats } = tree.words[head] ?? {};
  const finite = [verb, dependent(tree, verb, "aux", "aux:pass", "cop")]
    .map((at) => tree.words[at]?.feats["Number"])
    .find((number) => number !== undefined);
  if ((deprel === "nsubj" || deprel === "nsubj:pass") && finite !== undefined)
    return finite === "Plur" && text.endsWith("s") && dependent(tree, head, "conj") === -1;
  if (feats?.["Number"] !== "Plur") return false;
  return dependent(tree, head, "det", "nummod") !== -1 || (text.endsWith("s") && tree.words[head]?.name !== "B-person");
}

/** The type that the first word gives, where the last gives none: "Hurricane Zephine", "Lake Orrow". */
export function leadingNoun(words: readonly string[]): EntityType | null {
  const type = nounOf([(words[0] ?? "").toLowerCase()])?.type;
  return words.length > 1 && nounOf(words) === null && (type === "Event" || type === "Location") ? type : null;
}

/** The words without what "of" or "for" adds: "National Library" of "National Library of Veldonia". */
function beforeOf(words: readonly string[]): readonly string[] {
  const joint = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for"));
  return joint === -1 ? words : words.slice(0, joint);
}

function ofTag(kind: NameKind, words: readonly string[]): EntityType {
  const noun = nounOf(words)?.type;
  if (kind === "person") return "Person";
  if (kind === "organization") return "Organization";
  if (kind === "place") return noun !== undefined && PLACES.has(noun) ? noun : "GeopoliticalEntity";
  if (kind === "event") return "Event";
  return kind === "work" ? "Document" : "Entity";
}

/** What the last word of a place's name may make of it: "Corran Airport", "Stimson Center". */
const PLACES: ReadonlySet<EntityType> = new Set(["Facility", "Location", "Organization"]);

function genderOfName(tree: Tree, name: Name, type: EntityType): Mention["gender"] {
  if (type !== "Person") return type === "Entity" ? null : "neuter";
  const words = name.title === null ? [] : wordsOf(tree, name.title.first, name.title.last);
  const byTitle = titleOf(words.slice(-1))?.gender ?? roleAtEnd(words)?.gender ?? nounOf(words)?.gender ?? null;
  return byTitle ?? genderOfGivenName(tree.sentence.tokens[name.first]?.text ?? "");
}

/** The features of a noun phrase: from its head noun, or from what the parser says that the noun means. */
export function featuresOfNominal(tree: Tree, phrase: Phrase): Features {
  const counted = countedBy(tree, phrase.head);
  const parted = counted < 0 ? partedBy(tree, phrase.head) : -1;
  const head = tree.words[[counted, parted, phrase.head].find((at) => at >= 0) ?? phrase.head];
  const before = counted < 0 && parted < 0 ? wordsOf(tree, phrase.first, phrase.head - 1) : [];
  const lemmas = [...before, head?.lemma ?? ""];
  const noun = nounOfPhrase([head?.lemma ?? "", ...wordsOf(tree, phrase.head + 1, phrase.head + 2)]) ?? nounOf(lemmas);
  const role = roleAtEnd(lemmas);
  const sense = noun === null ? null : senseOf(noun, head?.nounClass ?? null, head?.feats["Number"] === "Plur");
  // "Two of the dead".
  const isLiving = counted >= 0 && head?.upos !== "NOUN";
  const single = isLiving ? "Person" : (sense ?? (role === null ? null : "Person") ?? ofClass(head) ?? "Entity");
  const one = counted >= 0 && ["one", "1"].includes(tree.words[phrase.head]?.lemma.toLowerCase() ?? "");
  const number = (head?.feats["Number"] === "Plur" || isLiving) && !one ? "plural" : "singular";
  const whole = single === "Person" && hasMembers(tree, phrase.head) ? "Organization" : single;
  const type = whole === "Person" && number === "plural" ? "Group" : whole;
  const gender = type === "Person" ? (noun?.gender ?? role?.gender ?? null) : type === "Entity" ? null : "neuter";
  return {
    type,
    number: number === "singular" && isOfMany(tree, phrase.head, type) ? null : number,
    gender: number === "plural" ? null : gender,
    person: 3,
    determination: counted < 0 ? determinationOf(tree, phrase.head) : "indefinite",
  };
}

/** The noun of which the word names a part: "workforce" of "half of the workforce"; −1 for other words. */
function partedBy(tree: Tree, at: number): number {
  if (!partNames.has(tree.words[at]?.lemma ?? "")) return -1;
  return (
    (tree.dependents[at] ?? []).find(
      (noun) =>
        tree.words[noun]?.deprel === "nmod" && tree.words[noun]?.upos === "NOUN" && prepositionOf(tree, noun) === "of",
    ) ?? -1
  );
}

const partNames: ReadonlySet<string> = new Set(partNouns.map(({ noun }) => noun));

/** "A member of the executive": what has members is a body, whoever else is called so. */
function hasMembers(tree: Tree, head: number): boolean {
  const { deprel, head: above = -1, feats } = tree.words[head] ?? {};
  const isOf = deprel === "nmod" && tree.words[dependent(tree, head, "case")]?.lemma === "of";
  return isOf && feats?.["Number"] !== "Plur" && tree.words[above]?.lemma === "member";
}

/** "A coalition of unions" is one and many: "it", "they", "the organizers". */
function isOfMany(tree: Tree, head: number, type: EntityType): boolean {
  if (type !== "Organization" && type !== "Group") return false;
  return (tree.dependents[head] ?? []).some((at) => {
    const { deprel, upos, feats } = tree.words[at] ?? {};
    const preposition = tree.words[dependent(tree, at, "case")]?.lemma;
    return deprel === "nmod" && upos === "NOUN" && feats?.["Number"] === "Plur" && preposition === "of";
  });
}

function determinationOf(tree: Tree, head: number): Mention["determination"] {
  const dependents = (tree.dependents[head] ?? []).map((at) => tree.words[at]).filter((word) => word !== undefined);
  if (dependents.some(({ deprel }) => deprel === "nmod:poss")) return "possessive";
  const determiner = dependents.find(({ deprel }) => deprel === "det");
  if (determiner === undefined) return "bare";
  const definite =
    determiner.feats["Definite"] === "Def" || determiner.feats["PronType"] === "Dem" || determiner.lemma === "both";
  return definite ? "definite" : "indefinite";
}

const OF_CLASS: Readonly<Record<NounClass, EntityType>> = {
  person: "Person",
  place: "Location",
  organization: "Organization",
  object: "Object",
  event: "Event",
  time: "Entity",
  substance: "Object",
  animal: "Object",
  plant: "Object",
  abstract: "Concept",
};

function ofClass(word: Word | undefined): EntityType | null {
  return word?.nounClass === null || word === undefined ? null : OF_CLASS[word.nounClass];
}
