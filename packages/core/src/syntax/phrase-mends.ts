import { namingVerbs } from "../lexicon/generated/naming-verbs.ts";
import { roles } from "../lexicon/generated/roles.ts";
import { has, isBelow } from "./links.ts";
import type { Word } from "./syntax.ts";

/**
 * In "a spokeswoman for the ministry, Greta Solheim," a person is no ministry: the name is that of the person before it. Behind the
 * holder of a role a name of two words is a person's, whatever the parser takes it for.
 */
export function withPersonNamed(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (word.deprel !== "appos") return word;
  const first = words.findIndex((other, there) => other.upos !== "PUNCT" && there <= at && isBelow(words, there, at));
  if (words[first - 1]?.lemma !== ",") return word;
  let above = word.head;
  while (above >= 0 && !isPerson(words[above]) && /^(?:nmod|appos|flat)$/.test(words[above]?.deprel ?? ""))
    above = words[above]?.head ?? -1;
  const noun = words[above];
  const alone = noun?.upos === "NOUN" && noun.feats["Number"] !== "Plur" && !has(words, above, "appos");
  if (!alone || !isPerson(noun) || above >= word.head) return word;
  const name = words.slice(first, at + 1).filter(({ upos }) => upos === "PROPN");
  const named =
    word.name === "B-person" || (name.length > 1 && words[word.head]?.upos === "PROPN" && ROLES.has(noun.lemma));
  return named ? { ...word, head: above } : word;
}

const ROLES: ReadonlySet<string> = new Set(roles.map(({ name }) => name.split(" ").at(-1) ?? name));

const isPerson = (word: Word | undefined): boolean => word?.nounClass === "person" || word?.name === "B-person";

/** In "Halvik, who was to speak on Monday, left" the phrase before the comma belongs to the clause that the comma ends. */
export function withRelativeBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!word.deprel.startsWith("obl") || word.head <= at) return word;
  const [first, next] = edges(words, at);
  const before = words[first - 1];
  if (words[next]?.lemma !== "," || next > word.head || before === undefined || before.upos === "PUNCT") return word;
  const relative = words.findIndex(
    (other, there) => other.deprel === "acl:relcl" && there < first && isBelow(words, first - 1, there),
  );
  const noun = words[relative]?.head ?? -1;
  if (noun < 0 || !isBelow(words, noun, word.head)) return word;
  let verb = first - 1;
  while (words[verb]?.upos !== "VERB" && verb !== relative) verb = words[verb]?.head ?? -1;
  return { ...word, head: verb };
}

/** The first word of the phrase, and the one behind its last. */
function edges(words: readonly Word[], head: number): readonly [number, number] {
  const below = words.flatMap((_, other) => (isBelow(words, other, head) ? [other] : []));
  return [below[0] ?? head, (below.at(-1) ?? head) + 1];
}

/** In "the organizers, a coalition of unions and student groups," both are in the coalition: no comma parts them. */
export function withMemberBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const joins = words.findIndex(({ head, deprel }) => head === at && deprel === "cc");
  const member = words[joins - 1];
  if (word.deprel !== "conj" || member === undefined || !isMany(word) || has(words, at, "det")) return word;
  const whole = words[member.head];
  const inWhole = member.deprel === "nmod" && isMany(member) && whole?.upos === "NOUN" && !isMany(whole);
  const parts = word.head === member.head || (whole?.deprel === "appos" && word.head === whole.head);
  return inWhole && parts ? { ...word, head: joins - 1 } : word;
}

const isMany = (word: Word | undefined): boolean => word?.upos === "NOUN" && word.feats["Number"] === "Plur";

/** In "a group called Grey Lantern" the name stands beside the group, and what follows belongs to neither of the verb's. */
export function withNameGiven(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = words[at]?.upos === "VERB" ? at : word.head;
  const given = givenBy(words, verb);
  if (given === undefined) return word;
  const { name, noun } = given;
  if (at === name) return { ...word, head: noun, deprel: "appos" };
  if (at === verb) return { ...word, upos: "ADP", head: name, deprel: "case" };
  if (word.deprel === "punct" || at < name) return { ...word, head: name };
  const { head: governor = -1 } = words[noun] ?? {};
  const isBehind = words[governor]?.upos === "VERB" && governor < noun && word.deprel.startsWith("ob");
  return isBehind ? { ...word, head: governor, deprel: "obl" } : { ...word, head: noun, deprel: "nmod" };
}

/** The name that a participle gives, and the one thing that is called so. */
function givenBy(words: readonly Word[], verb: number): { readonly name: number; readonly noun: number } | undefined {
  const { deprel, lemma = "", feats, head: called = -1 } = words[verb] ?? {};
  const preposition = NAMING_VERBS.get(lemma);
  if (deprel !== "acl" || preposition === undefined || feats?.["VerbForm"] !== "Part") return undefined;
  const name = words.findIndex(
    (word, at) =>
      at > verb &&
      word.head === verb &&
      /^(?:xcomp|ob[jl])/.test(word.deprel) &&
      (word.upos === "PROPN" || word.name !== "O"),
  );
  const before = words.filter(({ head, deprel: as }) => head === name && as === "case").map((word) => word.lemma);
  if (name < 0 || has(words, name, "conj") || before.join(" ") !== preposition) return undefined;
  let noun = called;
  while (isMany(words[noun]) && /^(?:conj|nmod)$/.test(words[noun]?.deprel ?? "")) noun = words[noun]?.head ?? -1;
  return words[noun]?.upos === "NOUN" && !isMany(words[noun]) ? { name, noun } : undefined;
}

const NAMING_VERBS: ReadonlyMap<string, string> = new Map(namingVerbs.map((row) => [row.lemma, row.preposition ?? ""]));

/** In "for Danish leader Ole Brandt" the preposition is the leader's, before whom it stands, and not that of the name behind. */
export function withPrepositionBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const name = words[word.head];
  if (word.deprel !== "case" || name?.deprel !== "appos" || at > name.head || name.head > word.head) return word;
  return { ...word, head: name.head };
}

/** In "rebel leader Halvik signed" one signs, and not two. */
export function withNameApposed(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!/^(?:nsubj|obj|obl)/.test(word.deprel) || word.upos !== "PROPN") return word;
  const first = words.findIndex((_, other) => other <= at && isBelow(words, other, at));
  const noun = words[first - 1];
  const together =
    noun?.upos === "NOUN" &&
    noun.deprel === word.deprel &&
    noun.head === word.head &&
    noun.feats["Number"] !== "Plur" &&
    !words.some(({ head, deprel }) => head === at && deprel === "case");
  return together ? { ...word, head: first - 1, deprel: "appos" } : word;
}

/** In "Halvik and President Marrant met" two meet, and not three. */
export function withTitleBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const next = words[at + 1];
  const joined = word.deprel === "conj" && next?.deprel === "conj" && word.name === "O";
  return joined && next.name === "B-person" ? { ...word, head: at + 1, deprel: "nmod:desc" } : word;
}

/** In "Halvik, a driver and a member of the union, spoke" one speaks: no comma parts what is said of him. */
export function withRoleBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const joins = words.findIndex(({ head, deprel }) => head === at && deprel === "cc");
  const role = words.findIndex(({ head, deprel }) => head === word.head && deprel === "appos");
  if (word.deprel !== "conj" || words[word.head]?.name !== "B-person" || !isOne(word)) return word;
  const follows = role > word.head && joins > role && words[joins - 1]?.upos !== "PUNCT";
  return follows && isOne(words[role]) && isBelow(words, joins - 1, role) ? { ...word, head: role } : word;
}

const isOne = (word: Word | undefined): boolean =>
  word?.upos === "NOUN" && word.nounClass === "person" && word.feats["Number"] !== "Plur";

/** In "told the broadcaster Radio Meridian that talks failed" the name is the broadcaster's, and no part of what is told. */
export function withKindBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const [first] = edges(words, at);
  const kind = words[first - 1];
  if (word.upos !== "PROPN" || word.name === "O" || kind?.upos !== "NOUN" || isMany(kind)) return word;
  const apart = word.deprel === "flat" && word.head < first - 1 && !isBelow(words, first - 1, word.head);
  const outside = words.some(
    ({ lemma, deprel, head }, other) => lemma === "that" && deprel === "mark" && head === word.head && other > at,
  );
  const subjectless = word.deprel === "nsubj" && outside && isSubjectBehind(words, word.head, at);
  return apart || subjectless ? { ...word, head: first - 1, deprel: "appos" } : word;
}

const isSubjectBehind = (words: readonly Word[], verb: number, at: number): boolean =>
  words.some(({ head, deprel }, other) => other > at && head === verb && deprel.startsWith("nsubj"));

const QUANTITIES: ReadonlySet<string> = new Set(["many", "few", "most", "some", "several"]);

/** "many" behind a noun does not count it: it is the subject that the verb behind it lacks, with what follows it. */
export function withQuantityAsSubject(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const verb = quantified(words, at);
  if (verb >= 0) return { ...word, upos: "PRON", head: verb, deprel: "nsubj" };
  const quantity = words.findIndex(
    (_, there) => there < at && words[there]?.head === word.head && quantified(words, there) > at,
  );
  return quantity >= 0 && word.deprel === "nmod" ? { ...word, head: quantity } : word;
}

/** The verb without a subject behind a quantity that hangs on the noun before it or on that verb, or −1. */
function quantified(words: readonly Word[], at: number): number {
  const { lemma, head = -1, deprel = "" } = words[at] ?? {};
  if (!QUANTITIES.has(lemma ?? "") || words[head]?.upos !== "NOUN" || head >= at) return -1;
  if (!["advmod", "amod", "det", "nmod"].includes(deprel)) return -1;
  const verb = words.findIndex(
    ({ upos, feats }, other) => other > at && upos === "VERB" && feats["VerbForm"] === "Fin",
  );
  return words.some(({ head: above, deprel: as }) => above === verb && /^[nc]subj/.test(as)) ? -1 : verb;
}
