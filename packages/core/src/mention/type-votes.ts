import { kindNouns } from "../lexicon/generated/kind-nouns.ts";
import { placeEndings } from "../lexicon/generated/place-endings.ts";
import type { EntityType } from "../lexicon/relations.ts";
import { dependent, type Tree } from "../syntax/tree.ts";
import { explainedBy } from "./appositions.ts";
import { isCompanyName } from "./company-names.ts";
import { placeOf } from "./demonyms.ts";
import { leadingNoun } from "./features.ts";
import type { Mention } from "./mention.ts";
import { keyOfName } from "./nested-names.ts";
import { ownsStateThing, typeEvidence } from "./type-evidence.ts";
import { isPlacePart, nounOf, roleAtEnd } from "./words.ts";

type Unnumbered = Omit<Mention, "index">;

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
        const isSure = isBody || (type === "GeopoliticalEntity" && ownsStateThing(tree, mention.head));
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
  return tree !== undefined && kind === "name" && first === last && ownsStateThing(tree, head);
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
