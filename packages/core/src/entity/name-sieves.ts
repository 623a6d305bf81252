import { placeOf } from "../mention/demonyms.ts";
import type { Mention } from "../mention/mention.ts";
import { isPlacePart, nounOf } from "../mention/words.ts";
import { agree, namesAgree, profileOf, typesAgree } from "./agreement.ts";
import { holdsInitials, isAcronym, isPartOfName, isPartOfPerson, isVariant, withoutNumeral } from "./comparing.ts";
import type { Partition } from "./partition.ts";
import { factsAt, mentionAt, type Scene } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How names are joined to names, the surest way first. */
export const nameSieves: readonly Sieve[] = [
  {
    id: "same-name",
    example: "[Ilse Marrant] came on Monday. [Ilse Marrant] left on Tuesday.",
    checked: false,
    prepare: sameName,
  },
  {
    id: "same-known-thing",
    example: "[China] signed. [Beijing] said that it was pleased.",
    checked: false,
    prepare: sameKnown,
  },
  {
    id: "adjective-of-name",
    example: "[Veldonia] closed its ports. [Veldonian] miners were angry.",
    checked: false,
    prepare: adjectiveOfName,
  },
  {
    id: "one-of-them",
    example: "The [Harbour Democrats] won the vote. The [Harbour Democrat] leader resigned.",
    checked: false,
    prepare: oneOfThem,
  },
  {
    id: "acronym",
    example: "The [Northern Fisheries Council] met. The [NFC] set new quotas.",
    checked: false,
    prepare: acronym,
  },
  {
    id: "acronym-in-brackets",
    example: "The [Northern Fisheries Interim Administration Mission in Corran] ([NFMIC]) closed on Friday.",
    checked: false,
    prepare: acronymInBrackets,
  },
  {
    id: "spelling",
    example: "[Volodar Temeshko] came. Later [Volodra Temeshko] spoke.",
    checked: true,
    prepare: spelling,
  },
  {
    id: "part-of-name",
    example: "[Ilse Marrant] came. [Ms. Marrant] spoke.",
    checked: false,
    prepare: partOfName,
  },
];

function isName(mention: Mention): boolean {
  return mention.kind === "name" || mention.kind === "metonym";
}

/** The first earlier mention with the same words. */
function sameName(scene: Scene, partition: Partition): Search {
  const earlier = new Map<string, number[]>();
  return (mention) => {
    const { key, known } = factsAt(scene, mention.index);
    if (!isName(mention) || key === "" || known !== null) return null;
    const namesakes = earlier.get(key) ?? [];
    earlier.set(key, [...namesakes, mention.index]);
    const own = profileOf(scene, partition, mention.index);
    return (
      namesakes.find((namesake) => {
        if (areJoined(scene, mention, mentionAt(scene, namesake))) return false;
        const other = profileOf(scene, partition, namesake);
        const gendersAgree = own.gender === null || other.gender === null || own.gender === other.gender;
        return gendersAgree && typesAgree(own.type, other.type);
      }) ?? null
    );
  };
}

/** Whether they stand side by side with "and": of "Keth and Keth" one is not the other. */
function areJoined(scene: Scene, a: Mention, b: Mention): boolean {
  const word = scene.trees[a.sentence]?.words[a.head];
  return a.sentence === b.sentence && word?.deprel === "conj" && word.head === b.head && a.first === b.last + 2;
}

/** The first earlier mention that the gazetteer takes for the same thing, under whatever name. */
function sameKnown(scene: Scene): Search {
  const earlier = new Map<string, number>();
  return (mention) => {
    const { known } = factsAt(scene, mention.index);
    if (known === null || (known.what === "people" && isSelection(scene, mention))) return null;
    const found = earlier.get(known.key) ?? null;
    if (found === null) earlier.set(known.key, mention.index);
    return found;
  };
}

/** Whether the words say which of a people: "43 million Americans", "Americans who voted". */
function isSelection(scene: Scene, { sentence, head }: Mention): boolean {
  const tree = scene.trees[sentence];
  return (tree?.dependents[head] ?? []).some((at) => SELECTING.has(tree?.words[at]?.deprel ?? ""));
}

const SELECTING: ReadonlySet<string> = new Set(["nummod", "amod", "acl", "acl:relcl", "nmod"]);

/** The place of whose name the mention is the adjective. */
function adjectiveOfName(scene: Scene): Search {
  const places = scene.mentions.filter(
    (mention) => isName(mention) && mention.first === mention.last && mention.type !== "Person",
  );
  const byWord = new Map(places.toReversed().map(({ index }) => [factsAt(scene, index).words[0] ?? "", index]));
  const names = new Set(byWord.keys());
  return (mention) => {
    const { words, known } = factsAt(scene, mention.index);
    if (!isName(mention) || known !== null || words.length > 1 || mention.title !== null) return null;
    return byWord.get(placeOf(words[0] ?? "", names) ?? "") ?? null;
  };
}

/** The party of whose name in the plural the mention is the singular: "the Social Democrat leader". */
function oneOfThem(scene: Scene): Search {
  const bodies = scene.mentions.filter((mention) => isName(mention) && mention.type !== "Person");
  const byKey = new Map(bodies.toReversed().map(({ index }) => [factsAt(scene, index).key, index]));
  return (mention) => {
    const { key, known } = factsAt(scene, mention.index);
    return isName(mention) && known === null && key.includes(" ") ? (byKey.get(`${key}s`) ?? null) : null;
  };
}

/** The name of which the mention gives the initials. */
function acronym(scene: Scene): Search {
  const things = scene.mentions.filter((mention) => isName(mention) && mention.type !== "Person");
  const names = new Map(things.toReversed().map(({ index }) => [factsAt(scene, index).key, index]));
  return (mention) => {
    const [word, ...more] = factsAt(scene, mention.index).words;
    if (!isName(mention) || word === undefined || more.length > 0 || !/^\p{Lu}[\p{Lu}.&]+$/u.test(word)) return null;
    const { key, known } = factsAt(scene, mention.index);
    if (known !== null) return null;
    const full = [...names].filter(([name]) => isAcronym(key, name.split(" ")));
    return full.length === 1 ? (full[0]?.[1] ?? null) : null;
  };
}

/** The name right before the brackets in which its letters stand alone. */
function acronymInBrackets(scene: Scene): Search {
  return (mention) => {
    const { sentence, first, last } = mention;
    const { key, known } = factsAt(scene, mention.index);
    const tree = scene.trees[sentence];
    const tokens = tree?.sentence.tokens ?? [];
    if (!isName(mention) || known !== null || tokens[first - 1]?.text !== "(" || tokens[last + 1]?.text !== ")")
      return null;
    const explained = scene.mentions.find(
      (other) =>
        isName(other) &&
        other.type !== "Person" &&
        other.sentence === sentence &&
        (other.last === first - 2 || other.head === tree?.words[mention.head]?.head) &&
        holdsInitials(key, factsAt(scene, other.index).key),
    );
    return explained?.index ?? null;
  };
}

/** The one longer name of which the mention's is a part. Where several have it, the mention stays unresolved. */
function partOfName(scene: Scene, partition: Partition): Search {
  const bearers = byOuterWords(scene);
  return (mention) => {
    if (!isName(mention) || factsAt(scene, mention.index).known !== null || isNested(scene, mention)) return null;
    const words = factsAt(scene, mention.index).key.split(" ");
    const own = profileOf(scene, partition, mention.index);
    const groups = new Map<number, number>();
    for (const index of new Set([words[0] ?? "", words.at(-1) ?? ""].flatMap((word) => bearers.get(word) ?? []))) {
      const other = factsAt(scene, index).key.split(" ");
      if (other.length < words.length || factsAt(scene, index).key === factsAt(scene, mention.index).key) continue;
      const longer = mentionAt(scene, index);
      if (!(longer.type === "Person" ? isPartOfPerson(words, other) : isShortened(scene, mention, longer))) continue;
      const profile = profileOf(scene, partition, index);
      // Of one word alone the parser rarely knows better than that it is some thing.
      const isVague = own.type === "Object" || own.type === "Concept";
      if (!isVague && !typesAgree(own.type, profile.type)) continue;
      if (own.gender !== null && profile.gender !== null && own.gender !== profile.gender) continue;
      groups.set(partition.first(index), index);
    }
    // What it was joined with when the words came up before.
    if (groups.has(partition.first(mention.index))) return null;
    const found = [...groups.keys()];
    const only = found.length > 1 ? settled(scene, partition, mention, found) : found[0];
    if (only === undefined) return found.length > 1 && mayBeSeveral(scene, mention) ? "ambiguous" : null;
    return namesAgree(own, profileOf(scene, partition, only)) ? only : null;
  };
}

/** Whether the name stands inside a longer one: "Corran" of "University of Corran" is not the university. */
function isNested(scene: Scene, { index, start, end }: Mention): boolean {
  const holds = (other: Mention | undefined): boolean =>
    other !== undefined && isName(other) && other.start <= start && end <= other.end;
  return [index - 2, index - 1, index + 1].some((at) => holds(scene.mentions[at]));
}

/** For the first and the last word of each name the first mention with just these words, of each type and gender. */
function byOuterWords(scene: Scene): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const mention of scene.mentions.filter(isName)) {
    const { key } = factsAt(scene, mention.index);
    const variant = `${key} ${mention.type} ${mention.gender}`;
    if (seen.has(variant)) continue;
    seen.add(variant);
    const words = withoutNumeral(key.split(" "));
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""]))
      found.set(word, [...(found.get(word) ?? []), mention.index]);
  }
  return found;
}

/** Whether the words alone name nobody: a surname, "the Court". Full names, and places of which others have their names, do. */
function mayBeSeveral(scene: Scene, mention: Mention): boolean {
  if (mention.first !== mention.last) return false;
  return mention.type === "Person" || hasArticle(scene, mention);
}

/**
 * Of several who bear the name the first if all may be one and the same; else the one who was called by it alone before the
 * article named another, or whom it names in full more often than any other: it goes on to call so nobody else.
 */
function settled(scene: Scene, partition: Partition, mention: Mention, groups: readonly number[]): number | undefined {
  const [first, second] = groups.toSorted((a, b) => a - b);
  if (first === undefined || second === undefined) return undefined;
  const profiles = groups.map((group) => profileOf(scene, partition, group));
  // "Norton I" and "Joshua Norton" need not be two.
  if (profiles.every((profile) => profiles.every((other) => namesAgree(profile, other)))) return first;
  const { key } = factsAt(scene, mention.index);
  const uses = partition
    .members(mention.index)
    .filter((member) => first < member && member < second && factsAt(scene, member).key === key).length;
  // "Mr. Wang" is said of any Wang, "the Court" of any court; a surname alone, of the one about whom the article is.
  if (mention.title !== null || profiles.some(({ type }) => type !== "Person")) return uses > 1 ? first : undefined;
  const timesNamed = (group: number): number =>
    partition.members(group).filter((member) => isName(mentionAt(scene, member))).length;
  const isForemost = groups.every((group) => group === first || timesNamed(group) < timesNamed(first));
  return uses > 0 || isForemost ? first : undefined;
}

/** "The Commission" for "the European Commission", "Keldorf" for "Keldorf Shipping". */
function isShortened(scene: Scene, mention: Mention, longer: Mention): boolean {
  const [short, long] = [factsAt(scene, mention.index), factsAt(scene, longer.index)];
  if (long.known !== null && long.known.type !== "Organization") return false;
  const [words, other] = [short.key.split(" "), long.key.split(" ")];
  if (!isPartOfName(words, other) || isPlacePart(other[0] ?? "")) return false;
  const rest = words.at(-1) === other.at(-1) ? other.slice(0, other.length - words.length) : other.slice(words.length);
  if (words.at(-1) === other.at(-1)) return hasArticle(scene, mention) || rest.every((word) => nounOf([word]) !== null);
  if (rest[0] === "of") return hasArticle(scene, mention);
  // "Corran University" is no short form of "Corran University Students' Union".
  if (words.some((word) => nounOf([word])?.type === "Organization")) return false;
  return mention.type === "Organization" || mention.type === "Entity";
}

function hasArticle(scene: Scene, mention: Mention): boolean {
  const tokens = scene.trees[mention.sentence]?.sentence.tokens;
  return [mention.first - 1, mention.first].some((at) => tokens?.[at]?.text.toLowerCase() === "the");
}

/** The first other full name that differs by a letter or two in one word, or has a person's two names in the other order. */
function spelling(scene: Scene, partition: Partition): Search {
  const wordsOf = ({ index }: Mention): readonly string[] => factsAt(scene, index).key.split(" ");
  const names = scene.mentions
    .filter(isName)
    .map((mention) => ({ mention, words: wordsOf(mention) }))
    .filter(({ words }) => words.length > 1);
  return (mention) => {
    const words = wordsOf(mention);
    if (!isName(mention) || words.length < 2) return null;
    const own = profileOf(scene, partition, mention.index);
    const similar = names.find(
      (other) =>
        isVariant(words, other.words, other.mention.type === "Person" && mention.type === "Person") &&
        agree(own, profileOf(scene, partition, other.mention.index)),
    );
    return similar?.mention.index ?? null;
  };
}
