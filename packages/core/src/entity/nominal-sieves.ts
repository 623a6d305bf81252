import { contrasts } from "../lexicon/generated/contrasts.ts";
import { groupNouns } from "../lexicon/generated/group-nouns.ts";
import { ownStateNouns } from "../lexicon/generated/own-state-nouns.ts";
import type { Mention } from "../mention/mention.ts";
import { isCalendarWord } from "../mention/words.ts";
import { isPartedBy } from "../syntax/phrases.ts";
import { dependent } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import { focusSieve, isBareDefinite } from "./focus-sieve.ts";
import { modifiersOf, ownerOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { isOffice } from "./role-holding.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";
import { areSynonyms, synonymRows } from "./synonyms.ts";

/** How a definite noun phrase finds what was spoken of before. */
export const nominalSieves: readonly Sieve[] = [
  focusSieve,
  {
    id: "known-by-its-kind",
    example: "[The Constitution] is old. Odran Keth swore to defend [our Constitution].",
    checked: true,
    prepare: knownByKind,
  },
  {
    id: "same-head",
    example: "Ilse Marrant met [the miners] on Monday. Odran Keth praised [the miners].",
    checked: true,
    prepare: (scene, partition) => sameNoun(scene, partition, (own, other) => own === other),
  },
  {
    id: "same-owner",
    example: "[Canada's plan] failed. Mexico had rejected [the Canadian proposal].",
    checked: true,
    prepare: sameOwner,
  },
  {
    id: "headline",
    example: "Rebels reject [truce offer]\n\nRebels in Norvane rejected [a truce offer] on Monday.",
    checked: true,
    prepare: toldInHeadline,
  },
  {
    id: "same-phrase",
    example: "[Dock workers] went on strike. The owners met [dock workers] in May.",
    checked: true,
    prepare: samePhrase,
  },
  {
    id: "synonym",
    example: "Canada offered [a peace proposal]. Mexico rejected [the peace plan].",
    checked: true,
    prepare: synonym,
  },
];

/** How many sentences back a definite noun phrase reaches where the article has spoken of several such things. */
const REACH = 15;
/** How far it reaches where there is no choice, or its modifiers say which one is meant: "the 12-point proposal". */
const FAR = 60;
/** How far the headline reaches, and "workers" without article. */
const NEAR = 3;
/** How far "the plan" of which is said only later whose it is. */
const TOLD = 10;

const groupNames: ReadonlySet<string> = new Set(groupNouns.map(({ noun }) => noun));

/** Whether the phrase takes several together: "both countries", "the two sides". */
export function isGroupPhrase(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== "nominal" || mention.number !== "plural") return false;
  const { words, lemma } = factsAt(scene, mention.index);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  return groupNames.has(lemma) && (first === "both" || (first === "the" && second === "two"));
}

/** "The people who ate the fish": a relative clause tells which of them, and they need not have been told of. */
function isNarrowed(scene: Scene, mention: Mention): boolean {
  const tree = treeAt(scene.trees, mention.sentence);
  const clause = dependent(tree, mention.head, "acl:relcl");
  return mention.number === "plural" && clause >= 0 && !isPartedBy(tree, clause, ",");
}

function isDefinite(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== "nominal" || isGroupPhrase(scene, mention) || isNarrowed(scene, mention)) return false;
  return mention.determination === "definite" || mention.determination === "possessive";
}

/** The last mention whose noun is the same by `same`, and whose modifiers and owner say nothing else. */
function sameNoun(scene: Scene, partition: Partition, same: (own: string, other: string) => boolean): Search {
  const byNoun = Map.groupBy(
    scene.mentions.filter(({ kind }) => kind === "nominal"),
    ({ index }) => factsAt(scene, index).lemma,
  );
  return (mention) => {
    if (!isDefinite(scene, mention) || partition.first(mention.index) !== mention.index) return null;
    const { lemma } = factsAt(scene, mention.index);
    const isBare = isBareDefinite(scene, partition, mention);
    const modifiers = modifiersOf(scene, mention);
    const owner = ownerOf(scene, partition, mention);
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      const distance = mention.sentence - candidate.sentence;
      if (distance > FAR) return null;
      if (candidate.kind !== "nominal" || candidate.number !== mention.number || isSaid(scene, candidate)) continue;
      if (!same(lemma, factsAt(scene, index).lemma) || contains(candidate, mention)) continue;
      // Nearer ones have been weighed against each other.
      if (isBare && distance <= REACH && factsAt(scene, index).lemma === lemma) continue;
      const members = partition.members(index).map((member) => mentionAt(scene, member));
      if (!areKnown(scene, modifiers, members)) continue;
      if (owner !== null) {
        const owners = members.map((member) => ownerOf(scene, partition, member)).filter((each) => each !== null);
        if (!owners.every((each) => each === owner)) continue;
        // An owner is news about what had none, unless the thing was a known one: "the plan", then "Canada's plan". Somebody
        // whom another has, "his lawyer", is not somebody already told of.
        const isKnown =
          mention.type !== "Person" &&
          members[0]?.determination === "definite" &&
          distance <= TOLD &&
          !ofStates.has(lemma);
        if (owners.length === 0 && !isKnown) continue;
        if (areSetOff(scene, modifiers, members)) continue;
      }
      if (!agree(profileOf(scene, partition, mention.index), profileOf(scene, partition, index))) continue;
      return distance <= REACH ||
        modifiers.size > 0 ||
        areOne(partition, byNoun.get(factsAt(scene, index).lemma) ?? [], index)
        ? index
        : null;
    }
    return null;
  };
}

/** The same for another noun; but "the manufacturer, Keldorf Motors," says itself who it is. */
function synonym(scene: Scene, partition: Partition): Search {
  const search = sameNoun(scene, partition, areSynonyms);
  return (mention) => (profileOf(scene, partition, mention.index).names.length > 0 ? null : search(mention));
}

/**
 * Whether each of the modifiers stands with one of the members, months in the sentence of one: "the January strike". The last are
 * asked first: that is mostly enough.
 */
function areKnown(scene: Scene, modifiers: ReadonlySet<string>, members: readonly Mention[]): boolean {
  const unknown = new Set(modifiers);
  for (let at = members.length - 1; at >= 0 && unknown.size > 0; at -= 1) {
    const member = members[at] as Mention;
    for (const modifier of modifiersOf(scene, member)) unknown.delete(modifier);
    for (const modifier of unknown)
      if (isCalendarWord(modifier) && isSaidWhen(scene, member, modifier)) unknown.delete(modifier);
  }
  return unknown.size === 0;
}

function isSaidWhen(scene: Scene, { sentence }: Mention, month: string): boolean {
  return treeAt(scene.trees, sentence).sentence.tokens.some(({ text }) => text.toLowerCase() === month);
}

/** Whether the phrases set the thing off from others by what the mention does not say: "the new government" from "Keth's government". */
function areSetOff(scene: Scene, modifiers: ReadonlySet<string>, members: readonly Mention[]): boolean {
  return members.some((member) =>
    [...modifiersOf(scene, member)].some((modifier) => contrasting.has(modifier) && !modifiers.has(modifier)),
  );
}

const contrasting: ReadonlySet<string> = new Set(contrasts.map(({ word }) => word));
const ofStates: ReadonlySet<string> = new Set(ownStateNouns.map(({ noun }) => noun));

/** Whether all that was called by the noun up to the last of these mentions of it is one and the same. */
function areOne(partition: Partition, sameNoun: readonly Mention[], last: number): boolean {
  const first = partition.first(last);
  return sameNoun.every(({ index }) => index >= last || partition.first(index) === first);
}

/**
 * The last phrase without article of the very same words: "dock workers". Mere "workers" may be others further on; of things,
 * the noun alone tells which: "inflation".
 */
function samePhrase(scene: Scene, partition: Partition): Search {
  const last = new Map<string, number>();
  return (mention) => {
    if (mention.kind !== "nominal" || mention.determination !== "bare" || isOffice(scene, mention)) return null;
    if (ownerOf(scene, partition, mention) !== null) return null;
    const { key } = factsAt(scene, mention.index);
    const found = last.get(key);
    last.set(key, mention.index);
    if (found === undefined) return null;
    const tellsWhich = modifiersOf(scene, mention).size > 0 || !["Person", "Group", "Entity"].includes(mention.type);
    return tellsWhich || mention.sentence - mentionAt(scene, found).sentence <= NEAR ? found : null;
  };
}

/** What the headline says in short: the next such thing that the text brings up, if neither says otherwise. */
function toldInHeadline(scene: Scene, partition: Partition): Search {
  const { sentences } = scene.document;
  const named = scene.mentions.filter(
    ({ kind, sentence, determination }) =>
      kind === "nominal" && sentences[sentence]?.part === "headline" && determination !== "definite",
  );
  const taken = new Set<number>();
  return (mention) => {
    if (mention.kind !== "nominal" || sentences[mention.sentence]?.part !== "body") return null;
    const { lemma } = factsAt(scene, mention.index);
    const owner = ownerOf(scene, partition, mention);
    const own = modifiersOf(scene, mention);
    for (const { index, sentence, number } of named) {
      if (taken.has(index) || number !== mention.number || factsAt(scene, index).lemma !== lemma) continue;
      if (mention.sentence - sentence > NEAR) continue;
      const other = ownerOf(scene, partition, mentionAt(scene, index));
      const modifiers = [...modifiersOf(scene, mentionAt(scene, index))];
      if (owner !== null && other !== null && owner !== other) continue;
      if (!modifiers.every((modifier) => own.has(modifier)) && ![...own].every((each) => modifiers.includes(each)))
        continue;
      taken.add(index);
      return index;
    }
    return null;
  };
}

/** Whether the phrase is what is said of a subject ("it is not a plan"): it names no thing that could be taken up. */
function isSaid(scene: Scene, mention: Mention): boolean {
  return (
    mention.determination !== "definite" && dependent(treeAt(scene.trees, mention.sentence), mention.head, "cop") !== -1
  );
}

function contains(a: Mention, b: Mention): boolean {
  return a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
}

/** What the same owner has of a kind, if neither phrase says more of it: "its plan", "Canada's proposal". */
function sameOwner(scene: Scene, partition: Partition): Search {
  const seen = new Map<string, number>();
  return (mention) => {
    if (!isDefinite(scene, mention) || modifiersOf(scene, mention).size > 0) return null;
    const owner = ownerOf(scene, partition, mention);
    if (owner === null) return null;
    const keys = synonymRows(factsAt(scene, mention.index).lemma).map((row) => `${owner} ${row} ${mention.number}`);
    const found = keys.map((key) => seen.get(key)).find((index) => index !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, mention.index);
    return found ?? null;
  };
}

/** What is called by a noun in capitals alone, in whatever place of the text: "our Constitution", "the Constitution". */
function knownByKind(scene: Scene): Search {
  const named = scene.mentions.filter(({ kind }) => kind === "name").toReversed();
  const names = new Map(named.map(({ index }) => [factsAt(scene, index).key, index]));
  return (mention) => {
    const word = treeAt(scene.trees, mention.sentence).sentence.tokens[mention.head]?.text ?? "";
    if (!isDefinite(scene, mention) || mention.number !== "singular" || !/^\p{Lu}\p{Ll}/u.test(word)) return null;
    const isBare = mention.last === mention.head && mention.first === mention.head - 1;
    return isBare ? (names.get(word.toLowerCase()) ?? null) : null;
  };
}
