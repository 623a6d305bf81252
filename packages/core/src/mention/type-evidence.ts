import { companyThings } from "../lexicon/generated/company-things.ts";
import { eitherNouns } from "../lexicon/generated/either-nouns.ts";
import { stateThings } from "../lexicon/generated/state-things.ts";
import type { EntityType } from "../lexicon/relations.ts";
import { dependent, isBelow, type Tree } from "../syntax/tree.ts";
import { explainedBy, isNamedThing } from "./appositions.ts";
import { countedBy } from "./nominals.ts";
import { nounOf, roleAtEnd } from "./words.ts";

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
      const { tokens } = tree.sentence;
      if (tokens[head + 1]?.text === "," && tokens[head + 2]?.text === "which") return true;
      return tokens.some(({ text }, at) => text === "which" && at > head && isBelow(tree, at, clause));
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

/** Whether the name owns what only states have: "Corran's foreign ministry". */
export const ownsStateThing = (tree: Tree, head: number): boolean => ownsOf(tree, head, onlyOfStates);

const onlyOfStates: ReadonlySet<string> = new Set(stateThings.filter(({ shared }) => !shared).map(({ noun }) => noun));

function ownsOf(tree: Tree, head: number, things: ReadonlySet<string>): boolean {
  return OWNING.has(tree.words[head]?.deprel ?? "") && things.has(tree.words[governorOf(tree, head)]?.lemma ?? "");
}

/** Whether the word is a role that states, or companies, give. */
function isOffice(tree: Tree, noun: number, field: "government" | "business"): boolean {
  const words = [tree.words[noun - 1]?.lemma ?? "", tree.words[noun]?.lemma ?? ""];
  return roleAtEnd(words)?.field === field;
}
