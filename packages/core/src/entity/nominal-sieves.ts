import { groupNouns } from "../lexicon/generated/group-nouns.ts";
import { type KindNoun, kindNouns } from "../lexicon/generated/kind-nouns.ts";
import { synonyms } from "../lexicon/generated/synonyms.ts";
import { leadingNoun } from "../mention/features.ts";
import type { Mention } from "../mention/mention.ts";
import { nounOf } from "../mention/words.ts";
import { dependent } from "../syntax/tree.ts";
import { agree, profileOf } from "./agreement.ts";
import { modifiersOf, ownerOf } from "./modifiers.ts";
import type { Partition } from "./partition.ts";
import { isOffice } from "./role-holding.ts";
import { factsAt, mentionAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How a definite noun phrase finds what was spoken of before. */
export const nominalSieves: readonly Sieve[] = [
  {
    id: "kind-of-name",
    example: "[Canada] voted on Sunday. [The country] has a new government.",
    checked: false,
    prepare: kindOfName,
  },
  {
    id: "head-of-name",
    example: "[The Corran Institute] closed in May. [The institute] had lost its money.",
    checked: true,
    prepare: headOfName,
  },
  {
    id: "known-by-its-kind",
    example: "[The Constitution] is old. Odran Keth swore to defend [our Constitution].",
    checked: true,
    prepare: knownByKind,
  },
  {
    id: "same-head",
    example: "Canada offered [a peace plan]. Mexico rejected [the plan].",
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
    example: "Canada offered [a peace proposal]. Mexico rejected [the plan].",
    checked: true,
    prepare: (scene, partition) => sameNoun(scene, partition, areSynonyms),
  },
];

/** How many sentences back a definite noun phrase reaches where the article has spoken of several such things. */
const REACH = 15;
/** How far it reaches where there is no choice, or its modifiers say which one is meant: "the 12-point proposal". */
const FAR = 60;
/** How far a bare kind ("the company") reaches: what it takes up must be in the foreground. */
const NEAR = 3;

const rowOf: ReadonlyMap<string, number> = new Map(
  synonyms.flatMap(({ nouns }, row) => nouns.map((noun) => [noun, row] as const)),
);
const kindByNoun: ReadonlyMap<string, KindNoun["kind"]> = new Map(kindNouns.map(({ noun, kind }) => [noun, kind]));
const groupNames: ReadonlySet<string> = new Set(groupNouns.map(({ noun }) => noun));

function areSynonyms(a: string, b: string): boolean {
  const row = rowOf.get(a);
  return row !== undefined && row === rowOf.get(b);
}

/** Whether the phrase takes several together: "both countries", "the two sides". */
export function isGroupPhrase(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== "nominal" || mention.number !== "plural") return false;
  const { words, lemma } = factsAt(scene, mention.index);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  return groupNames.has(lemma) && (first === "both" || (first === "the" && second === "two"));
}

function isDefinite(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== "nominal" || isGroupPhrase(scene, mention)) return false;
  return mention.determination === "definite" || mention.determination === "possessive";
}

/** The last mention whose noun is the same by `same`, and whose modifiers and owner say nothing else. */
function sameNoun(scene: Scene, partition: Partition, same: (own: string, other: string) => boolean): Search {
  const byNoun = Map.groupBy(
    scene.mentions.filter(({ kind }) => kind === "nominal"),
    ({ index }) => factsAt(scene, index).lemma,
  );
  return (mention) => {
    if (!isDefinite(scene, mention)) return null;
    const { lemma } = factsAt(scene, mention.index);
    const modifiers = modifiersOf(scene, mention);
    const owner = ownerOf(scene, partition, mention);
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      const distance = mention.sentence - candidate.sentence;
      if (distance > FAR) return null;
      if (candidate.kind !== "nominal" || candidate.number !== mention.number || isSaid(scene, candidate)) continue;
      if (!same(lemma, factsAt(scene, index).lemma) || contains(candidate, mention)) continue;
      const members = partition.members(index).map((member) => mentionAt(scene, member));
      if (!areKnown(scene, modifiers, members)) continue;
      if (owner !== null) {
        const owners = members.map((member) => ownerOf(scene, partition, member)).filter((each) => each !== null);
        if (!owners.every((each) => each === owner)) continue;
        // An owner is news about what had none, unless the thing was a known one: "the plan", then "Canada's plan".
        if (owners.length === 0 && members[0]?.determination !== "definite") continue;
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

/** Whether each of the modifiers stands with one of the members. The last are asked first: that is mostly enough. */
function areKnown(scene: Scene, modifiers: ReadonlySet<string>, members: readonly Mention[]): boolean {
  const unknown = new Set(modifiers);
  for (let at = members.length - 1; at >= 0 && unknown.size > 0; at -= 1) {
    for (const modifier of modifiersOf(scene, members[at] as Mention)) unknown.delete(modifier);
  }
  return unknown.size === 0;
}

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
    const row = rowOf.get(factsAt(scene, mention.index).lemma);
    if (owner === null || row === undefined) return null;
    const key = `${owner} ${row} ${mention.number}`;
    const found = seen.get(key);
    if (found === undefined) seen.set(key, mention.index);
    return found ?? null;
  };
}

/** The name in the foreground that is of the kind: "the country", "the company". */
function kindOfName(scene: Scene, partition: Partition): Search {
  return (mention) => {
    const kind = kindByNoun.get(factsAt(scene, mention.index).lemma);
    if (kind === undefined || mention.kind !== "nominal" || mention.number !== "singular") return null;
    if (mention.determination !== "definite" || modifiersOf(scene, mention).size > 0) return null;
    if (ownerOf(scene, partition, mention) !== null || mention.last > mention.head) return null;
    let best: number | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      if (mention.sentence - candidate.sentence > NEAR) break;
      if (!isOfKind(scene, candidate, kind) || isCalledOtherwise(scene, partition, index, kind)) continue;
      const distance = mention.sentence - candidate.sentence;
      const { role } = factsAt(scene, index);
      const inView = role.startsWith("nsubj") ? 1.5 : role === "nmod" ? -1 : 0;
      const often = 0.3 * Math.min(OFTEN, partition.members(index).filter((member) => member <= index).length);
      const score = inView + often - distance - 0.01 * (mention.index - index);
      if (score > highest) [best, highest] = [index, score];
    }
    return best;
  };
}

/** From so many mentions on, more bring a name no further into the foreground. */
const OFTEN = 4;

/** Whether the text has called it by a noun for another kind: a union is no company. */
function isCalledOtherwise(scene: Scene, partition: Partition, index: number, kind: KindNoun["kind"]): boolean {
  return partition.members(index).some((member) => {
    const { lemma } = factsAt(scene, member);
    const isNoun = mentionAt(scene, member).kind === "nominal" && nounOf([lemma])?.type === "Organization";
    return isNoun && kind === "company" && kindByNoun.get(lemma) !== "company" && !areSynonyms(lemma, "company");
  });
}

function isOfKind(scene: Scene, candidate: Mention, kind: KindNoun["kind"]): boolean {
  if (candidate.kind !== "name" && candidate.kind !== "metonym") return false;
  const { known } = factsAt(scene, candidate.index);
  if (kind === "state" || kind === "city") return known?.what === kind;
  if (candidate.type !== "Organization") return false;
  if (kind === "company") return known === null ? !isInstitution(scene, candidate) : known.what === "company";
  return known === null || !["company", "media", "university"].includes(known.what);
}

/** Whether a word of the name says that it is a union, a party, an authority: no company. */
function isInstitution(scene: Scene, candidate: Mention): boolean {
  return factsAt(scene, candidate.index).words.some((word) => {
    const noun = word.toLowerCase();
    return nounOf([noun])?.type === "Organization" && kindByNoun.get(noun) !== "company";
  });
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

/** The last name that ends in the noun, or that begins with it as storms and lakes do: "the institute" for the Corran Institute. */
function headOfName(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || mention.determination !== "definite" || modifiersOf(scene, mention).size > 0)
      return null;
    if (ownerOf(scene, partition, mention) !== null || mention.last > mention.head || mention.number !== "singular")
      return null;
    const { lemma } = factsAt(scene, mention.index);
    for (let index = mention.index - 1; index >= 0; index -= 1) {
      const candidate = mentionAt(scene, index);
      if (mention.sentence - candidate.sentence > REACH) return null;
      if (candidate.kind !== "name" || candidate.type === "Person" || candidate.first === candidate.last) continue;
      const tree = treeAt(scene.trees, candidate.sentence);
      const head = tree.sentence.tokens[candidate.head]?.text.toLowerCase();
      const { words } = factsAt(scene, index);
      if (head === lemma || words.at(-1)?.toLowerCase() === lemma) return index;
      if (words[0]?.toLowerCase() === lemma && leadingNoun(words) !== null) return index;
    }
    return null;
  };
}
