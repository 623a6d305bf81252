import { companyThings } from "../lexicon/generated/company-things.ts";
import { eitherNouns } from "../lexicon/generated/either-nouns.ts";
import { kindNouns } from "../lexicon/generated/kind-nouns.ts";
import { placeEndings } from "../lexicon/generated/place-endings.ts";
import { stateThings } from "../lexicon/generated/state-things.ts";
import type { EntityType } from "../lexicon/relations.ts";
import { dependent, isBelow, type Tree } from "../syntax/tree.ts";
import { explainedBy, isNamedThing } from "./appositions.ts";
import { isCompanyName } from "./company-names.ts";
import { placeOf } from "./demonyms.ts";
import { leadingNoun } from "./features.ts";
import type { Mention } from "./mention.ts";
import { keyOfName } from "./nested-names.ts";
import { countedBy } from "./nominals.ts";
import { isPlacePart, nounOf, roleAtEnd } from "./words.ts";

type Unnumbered = Omit<Mention, "index">;

/** What the syntax around a name says of its type. */
export interface TypeEvidence {
  readonly id: string;
  /** The name in brackets is of the type. */
  readonly example: string;
  readonly type: EntityType;
  /** In votes: how a name is tagged by the parser is one. */
  readonly weight: number;
  readonly holds: (tree: Tree, head: number) => boolean;
  /** Whether it tells of names of several words too: what they are is said in so many words. */
  readonly explains?: boolean;
}

export const typeEvidence: readonly TypeEvidence[] = [
  {
    id: "in",
    example: "The miners met in [Corran].",
    type: "GeopoliticalEntity",
    weight: 2,
    holds: (tree, head) => WITHIN.has(tree.words[dependent(tree, head, "case")]?.lemma.toLowerCase() ?? ""),
  },
  {
    id: "its-minister",
    example: "[Veldonia]'s foreign minister resigned.",
    type: "GeopoliticalEntity",
    weight: 2,
    holds: (tree, head) =>
      tree.words[head]?.deprel === "nmod:poss" && isOffice(tree, governorOf(tree, head), "government"),
  },
  {
    id: "its-border",
    example: "[Veldonia]'s border is closed.",
    type: "GeopoliticalEntity",
    weight: 2,
    holds: (tree, head) => ownsOf(tree, head, ofStates),
  },
  {
    id: "in-a-title",
    example: "The [Karsovia] president spoke on Monday.",
    type: "GeopoliticalEntity",
    weight: 2,
    holds: (tree, head) =>
      tree.words[head]?.deprel === "compound" && isOffice(tree, governorOf(tree, head), "government"),
  },
  {
    id: "minister-of",
    example: "The mayor of [Ansel] resigned.",
    type: "GeopoliticalEntity",
    weight: 2,
    holds: (tree, head) =>
      isOf(tree, head) &&
      (isOffice(tree, governorOf(tree, head), "government") || isNounFor(tree, governorOf(tree, head), SETTLED)),
  },
  {
    id: "which",
    example: "The talks were held by [Veldonia], which has no army.",
    type: "GeopoliticalEntity",
    weight: 3,
    holds: (tree, head) => {
      const clause = dependent(tree, head, "acl:relcl");
      return tree.sentence.tokens.some(({ text }, at) => text === "which" && at > head && isBelow(tree, at, clause));
    },
  },
  {
    id: "explained-as-place",
    example: "[Ansel], the capital of Karsovia, was flooded.",
    type: "GeopoliticalEntity",
    weight: 3,
    holds: (tree, head) => isExplained(tree, head, SETTLED),
  },
  {
    id: "explained-as-person",
    example: "[Marrant], a doctor from Corran, resigned.",
    type: "Person",
    weight: 3,
    holds: (tree, head) => isExplained(tree, head, LIVING),
  },
  {
    id: "explained-as-body",
    example: "[Brellmar], a company from Corran, was sold.",
    type: "Organization",
    weight: 3,
    holds: (tree, head) => isExplained(tree, head, ORGANIZED),
    explains: true,
  },
  {
    id: "explained-as-thing",
    example: "The drug [Orvaquine] was tested in May.",
    type: "Object",
    weight: 3,
    holds: (tree, head) => isExplained(tree, head, MADE),
  },
  {
    id: "explained-as-vessel",
    example: "The owner of the ferry, the [Sturdy Maid], was arrested.",
    type: "Object",
    weight: 3,
    holds: (tree, head) => isNamedThing(tree, explainedBy(tree, head)),
    explains: true,
  },
  {
    id: "one-of-the-bodies",
    example: "Carmakers such as [Tolvan] were angry.",
    type: "Organization",
    weight: 3,
    holds: (tree, head) =>
      tree.words[dependent(tree, firstOf(tree, head), "case")]?.lemma === "such" &&
      isNounFor(tree, governorOf(tree, firstOf(tree, head)), ORGANIZED),
  },
  {
    id: "of-a-people",
    example: "The [Tessik] rebels left the harbour.",
    type: "Group",
    weight: 2,
    holds: (tree, head) =>
      tree.words[head]?.deprel === "compound" &&
      tree.words[governorOf(tree, head)]?.feats["Number"] === "Plur" &&
      isNounFor(tree, governorOf(tree, head), LIVING),
  },
  {
    id: "its-shares",
    example: "[Brellmar]'s shares fell on Monday.",
    type: "Organization",
    weight: 2,
    holds: (tree, head) => ownsOf(tree, head, ofCompanies) || isWhose(tree, head, ofCompanies),
  },
  {
    id: "its-chief",
    example: "[Brellmar]'s chief executive resigned.",
    type: "Organization",
    weight: 2,
    holds: (tree, head) =>
      OWNING.has(tree.words[head]?.deprel ?? "") && isOffice(tree, governorOf(tree, head), "business"),
  },
];

/** Prepositions before a place. */
const WITHIN: ReadonlySet<string> = new Set(["in", "near", "outside", "across", "throughout"]);
const OWNING: ReadonlySet<string> = new Set(["nmod:poss", "compound"]);
const SETTLED: ReadonlySet<EntityType> = new Set(["GeopoliticalEntity"]);
const LIVING: ReadonlySet<EntityType> = new Set(["Person"]);
const ORGANIZED: ReadonlySet<EntityType> = new Set(["Organization"]);

const MADE: ReadonlySet<EntityType> = new Set(["Object"]);

/** The first of the names that are joined with "and". */
function firstOf(tree: Tree, head: number): number {
  return tree.words[head]?.deprel === "conj" ? firstOf(tree, governorOf(tree, head)) : head;
}

function governorOf(tree: Tree, word: number): number {
  return tree.words[word]?.head ?? -1;
}

function isOf(tree: Tree, head: number): boolean {
  return tree.words[head]?.deprel === "nmod" && tree.words[dependent(tree, head, "case")]?.lemma === "of";
}

/** Whether a noun beside the name says so: "Marrant, a doctor from Corran", "the carmaker Brellmar", "a company, Brellmar". */
function isExplained(tree: Tree, head: number, types: ReadonlySet<EntityType>): boolean {
  const beside = (tree.dependents[head] ?? []).filter((at) => BESIDE.has(tree.words[at]?.deprel ?? ""));
  const before = explainedBy(tree, head);
  return [...beside, countedBy(tree, before) === -1 ? before : countedBy(tree, before)].some((at) =>
    isNounFor(tree, at, types),
  );
}

const BESIDE: ReadonlySet<string> = new Set(["appos", "nmod:desc", "compound"]);

/** "Its partner, the Liberal Union": some nouns do not tell a person from a body. */
const EITHER: ReadonlySet<string> = new Set(eitherNouns.map(({ noun }) => noun));

/** Whether the word is a common noun for things of one of the types, and of no other. */
function isNounFor(tree: Tree, word: number, types: ReadonlySet<EntityType>): boolean {
  const { upos, lemma = "" } = tree.words[word] ?? {};
  return upos === "NOUN" && !EITHER.has(lemma) && types.has(nounOf([lemma])?.type ?? "Entity");
}

/** "Brellmar, whose shares fell". */
function isWhose(tree: Tree, head: number, things: ReadonlySet<string>): boolean {
  const clause = dependent(tree, head, "acl:relcl");
  return tree.words.some(
    ({ lemma, head: thing }, at) =>
      things.has(tree.words[thing]?.lemma ?? "") && lemma === "whose" && at > head && isBelow(tree, at, clause),
  );
}

const ofCompanies: ReadonlySet<string> = new Set(companyThings.map(({ noun }) => noun));
const ofStates: ReadonlySet<string> = new Set(stateThings.map(({ noun }) => noun));
const onlyOfStates: ReadonlySet<string> = new Set(stateThings.filter(({ shared }) => !shared).map(({ noun }) => noun));

function ownsOf(tree: Tree, head: number, things: ReadonlySet<string>): boolean {
  return OWNING.has(tree.words[head]?.deprel ?? "") && things.has(tree.words[governorOf(tree, head)]?.lemma ?? "");
}

/** Whether the word is a role that states, or companies, give. */
function isOffice(tree: Tree, noun: number, field: "government" | "business"): boolean {
  const words = [tree.words[noun - 1]?.lemma ?? "", tree.words[noun]?.lemma ?? ""];
  return roleAtEnd(words)?.field === field;
}

/**
 * The mentions, names that the same words write all of one type: the parser may take an unknown state for a person in one
 * sentence and for a state in ten.
 *
 * A title is proof of a person, and apart from the vote. The first word of a company's name alone is the company, unless
 * somebody who bears it was named before.
 */
export function withVotedTypes(
  trees: readonly Tree[],
  mentions: readonly Unnumbered[],
  datelines: readonly string[],
): readonly Unnumbered[] {
  const votes = votesOf(trees, mentions);
  // "KADESH, Sorrel —" in front of the text.
  const inDatelines = [...votes.keys()].filter((key) => datelines.includes(key.toLowerCase()));
  for (const key of inDatelines) votes.get(key)?.push(["GeopoliticalEntity", 3]);
  const names = mentions.flatMap((mention) => keyOf(trees, mention) ?? []);
  const adjectives = names.map((key) => placeOf(key, votes) ?? "");
  for (const place of adjectives) votes.get(place)?.push(["GeopoliticalEntity", 3]);
  // "Zephine" after "Hurricane Zephine" is the storm, and "Besso" after "Lower Besso" the land.
  for (const { type, kind, sentence, first, last } of mentions) {
    const words = trees[sentence]?.sentence.tokens.slice(first, last + 1).map(({ text }) => text) ?? [];
    if (kind !== "name" || words.length < 2) continue;
    if (isPlacePart(words[0] ?? "")) votes.get(words.slice(1).join(" "))?.push(["GeopoliticalEntity", 2]);
    else if (leadingNoun(words) === type) votes.get(words.at(-1) ?? "")?.push([type, 2]);
    else if (PLACES.has(type)) votes.get(words.at(-1) ?? "")?.push([type, 0.6]);
  }
  const companies = companiesIn(trees, mentions, inDatelines);
  const decided = new Map(
    [...votes].map(([key, counts]) => [
      key,
      companies.has(key) && placeOf(key, votes) === null ? "Organization" : winner(counts),
    ]),
  );
  return mentions.map((mention) => {
    const type = decided.get(keyOf(trees, mention) ?? "") ?? mention.type;
    if (type === mention.type) return mention;
    return { ...mention, type, gender: type === "Person" ? null : "neuter" };
  });
}

function keyOf(trees: readonly Tree[], { kind, title, sentence, first, last }: Unnumbered): string | null {
  const tree = trees[sentence];
  return tree === undefined || kind !== "name" || title !== null ? null : keyOfName(tree, first, last);
}

type Vote = readonly [type: EntityType, weight: number];

function votesOf(trees: readonly Tree[], mentions: readonly Unnumbered[]): Map<string, Vote[]> {
  const votes = new Map<string, Vote[]>();
  const bearers = bornBy(trees, mentions);
  for (const mention of mentions) {
    const key = keyOf(trees, mention);
    const tree = trees[mention.sentence];
    if (key === null || tree === undefined) continue;
    const found = votes.get(key) ?? [];
    // What is not told at all hardly counts, and news gives a person's full name or title somewhere.
    const isNobody = mention.type === "Person" && mention.gender === null && !bearers.has(key.split(" ").at(-1) ?? "");
    found.push([mention.type, mention.type === "Entity" ? 0.1 : isVague(tree, mention) || isNobody ? 0.5 : 1]);
    const evidence = typeEvidence.filter(
      ({ holds, explains }) => (mention.first === mention.last || explains === true) && holds(tree, mention.head),
    );
    if (isNobody && endsLikePlace(key)) found.push(["GeopoliticalEntity", 1]);
    if (mention.first !== mention.last && namesOfficer(tree, mention)) found.push(["Person", 2]);
    votes.set(key, [
      ...found,
      // What is in a hospital is no state; but "the Dutch bank Merwede" is no town, and what has a foreign ministry no company.
      ...evidence.map(({ type, weight }): Vote => {
        const isBody = type === "Organization" && mention.type === "GeopoliticalEntity";
        const isSure = isBody || (type === "GeopoliticalEntity" && ownsOf(tree, mention.head, onlyOfStates));
        return [PLACES.has(mention.type) && !isSure ? mention.type : type, weight];
      }),
    ]);
  }
  return votes;
}

/** Whether one word ends as names of places do: "Velania". */
function endsLikePlace(name: string): boolean {
  return !name.includes(" ") && placeEndings.some(({ ending }) => name.toLowerCase().endsWith(ending));
}

/** Whether two or three words stand beside the role of somebody in some body: "the chairman of Brellmar, Piet Vasser,". */
function namesOfficer(tree: Tree, { first, last, head }: Unnumbered): boolean {
  const noun = explainedBy(tree, head);
  const words = tree.sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  if (noun === -1 || words.length > 3 || nounOf(words) !== null || isCompanyName(words)) return false;
  const isOfBody = (tree.dependents[noun] ?? []).some((at) =>
    ["nmod", "nmod:poss"].includes(tree.words[at]?.deprel ?? ""),
  );
  return isOfBody && tree.words[noun]?.upos === "NOUN" && roleAtEnd([tree.words[noun]?.lemma ?? ""]) !== null;
}

/** The last words of people's full names, and of those with a title. */
function bornBy(trees: readonly Tree[], mentions: readonly Unnumbered[]): ReadonlySet<string> {
  const people = mentions.filter(
    ({ kind, type, title, first, last }) => kind === "name" && type === "Person" && (title !== null || last > first),
  );
  return new Set(people.map(({ sentence, last }) => trees[sentence]?.sentence.tokens[last]?.text ?? ""));
}

/** Whether the type is a weak guess: a headline in capitals misleads the parser, and a name is rarely that of a notion. */
function isVague(tree: Tree, { type }: Unnumbered): boolean {
  return tree.sentence.part === "headline" || type === "Concept" || type === "Object";
}

const PLACES: ReadonlySet<EntityType> = new Set(["GeopoliticalEntity", "Location", "Facility", "Organization"]);

function winner(votes: readonly Vote[]): EntityType {
  const sums = new Map<EntityType, number>();
  for (const [type, weight] of votes) sums.set(type, (sums.get(type) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "Entity";
}

/** Whether a bare name is taken for a place and something is in it: "in Corran" beside "Corran Herald". */
function isPlace(trees: readonly Tree[], { kind, type, sentence, first, last, head }: Unnumbered): boolean {
  const tree = trees[sentence];
  if (tree === undefined || kind !== "name" || first !== last) return false;
  if (type !== "GeopoliticalEntity" && type !== "Location") return false;
  if (tree.words[dependent(tree, head, "case")]?.lemma.toLowerCase() !== "in") return false;
  // "Shares in Keldorf" are in a company.
  const { deprel = "", head: governor = -1 } = tree.words[head] ?? {};
  return deprel === "obl" || BUILT.has(nounOf([tree.words[governor]?.lemma ?? ""])?.type ?? "Entity");
}

/** Whether a bare name owns what only states have: "Corran's foreign ministry" beside "Corran School of Law". */
function isState(trees: readonly Tree[], { kind, sentence, first, last, head }: Unnumbered): boolean {
  const tree = trees[sentence];
  return tree !== undefined && kind === "name" && first === last && ownsOf(tree, head, onlyOfStates);
}

const BUILT: ReadonlySet<EntityType> = new Set(["Facility", "Location", "Group", "Person", "Organization"]);

/** Whether a name's own noun is one that companies do not bear: "Corran" of "Corran Council", "Corran School of Law" is a town. */
function isPublicBody(words: readonly string[]): boolean {
  const noun = words[(words.includes("of") ? words.indexOf("of") : words.length) - 1]?.toLowerCase() ?? "";
  return nounOf([noun])?.type === "Organization" && !companyNouns.has(noun);
}

const companyNouns: ReadonlySet<string> = new Set(
  kindNouns.filter(({ kind }) => kind === "company").map(({ noun }) => noun),
);

/** The first words of longer organizations' names that nobody bears of whom the article has spoken before. */
function companiesIn(
  trees: readonly Tree[],
  mentions: readonly Unnumbered[],
  datelines: readonly string[],
): ReadonlySet<string> {
  const wordAt = ({ sentence }: Unnumbered, at: number): string => trees[sentence]?.sentence.tokens[at]?.text ?? "";
  const wordsOf = ({ sentence, first, last }: Unnumbered): readonly string[] =>
    trees[sentence]?.sentence.tokens.slice(first, last + 1).map(({ text }) => text) ?? [];
  const longer = mentions.filter(({ kind, first, last }) => kind === "name" && last > first);
  const companies = new Set(
    longer
      .filter((mention) => mention.type === "Organization" && !isPublicBody(wordsOf(mention)))
      .map((mention) => wordAt(mention, mention.first)),
  );
  // "Severn Vale" of "Severn Vale Utilities".
  for (const words of longer.map(wordsOf)) {
    if (words.length > 2 && isCompanyName(words)) companies.add(words.slice(0, -1).join(" "));
  }
  for (const place of datelines) companies.delete(place);
  for (const mention of mentions)
    if (isPlace(trees, mention) || isState(trees, mention)) companies.delete(wordAt(mention, mention.first));
  const bare = new Map(mentions.toReversed().map((mention) => [keyOf(trees, mention), mention.start]));
  for (const mention of longer) {
    const surname = wordAt(mention, mention.last);
    if (mention.type === "Person" && mention.start < (bare.get(surname) ?? 0)) companies.delete(surname);
  }
  return companies;
}
