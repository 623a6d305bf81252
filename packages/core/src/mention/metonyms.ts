import { speakingVerbs } from "../lexicon/cues.ts";
import { embedders } from "../lexicon/generated/embedders.ts";
import { mindedAdjectives } from "../lexicon/generated/minded-adjectives.ts";
import { placeVerbs } from "../lexicon/generated/place-verbs.ts";
import { relations } from "../lexicon/relations.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";
import type { Name } from "./names.ts";
import { nounOf } from "./words.ts";

/** A place in the syntax where a capital stands for the government there, or is the city after all. */
export interface MetonymContext {
  readonly id: string;
  /** The word in brackets is the capital. */
  readonly example: string;
  readonly meant: "government" | "city";
  readonly holds: (at: Place) => boolean;
}

/** Where a capital stands: by the first member if it is joined with others ("Moscow and Kyiv"). */
interface Place {
  readonly tree: Tree;
  readonly word: number;
  readonly deprel: string;
  /** The word on which it hangs. */
  readonly governor: number;
  readonly lemma: string;
  readonly preposition: string;
}

/** The contexts in the order in which they are tried; where none holds, the city is meant. */
export const metonymContexts: readonly MetonymContext[] = [
  {
    id: "named-in-full",
    example: "[Beijing], China, said that it would host the games.",
    meant: "city",
    holds: ({ tree, word }) => (tree.dependents[word] ?? []).some((at) => isFollowingPlace(tree, word, at)),
  },
  {
    id: "acting",
    example: "[Beijing] accused the company of spying.",
    meant: "government",
    holds: ({ tree, deprel, governor }) => deprel === "nsubj" && acts(tree, governor),
  },
  {
    id: "minded",
    example: "[Beijing] is concerned about the war.",
    meant: "government",
    // The parser may take "is alarmed" for a passive.
    holds: ({ tree, deprel, governor }) =>
      deprel.startsWith("nsubj") && minded.has(tree.sentence.tokens[governor]?.text.toLowerCase() ?? ""),
  },
  {
    id: "agent",
    example: "The deal was brokered by [Beijing].",
    meant: "government",
    holds: ({ deprel, preposition }) => deprel === "obl:agent" || (deprel === "obl" && preposition === "by"),
  },
  {
    id: "addressed",
    example: "The treaty obliges ministers to warn [Moscow].",
    meant: "government",
    holds: ({ deprel, lemma }) => ADDRESSED.has(deprel) && moved.has(lemma) && !objects.has(lemma),
  },
  {
    id: "of-its-mind",
    example: "They rejected [Beijing]'s proposal.",
    meant: "government",
    holds: ({ tree, deprel, governor }) => deprel === "nmod:poss" && isOfMind(tree, governor),
  },
  {
    id: "dealt-with",
    example: "Talks with [Moscow] failed.",
    meant: "government",
    holds: ({ preposition }) => SOCIAL.has(preposition),
  },
];

const embedding: ReadonlySet<string> = new Set(embedders.map(({ lemma }) => lemma));
const minded: ReadonlySet<string> = new Set(mindedAdjectives.map(({ lemma }) => lemma));
const subjects: ReadonlySet<string> = new Set(
  placeVerbs.filter(({ place }) => place === "subject").map(({ lemma }) => lemma),
);
const objects: ReadonlySet<string> = new Set(
  placeVerbs.filter(({ place }) => place === "object").map(({ lemma }) => lemma),
);

/** What states do, by the verbs of the relations that they can be the subject of; and what is done to them. */
const acting: ReadonlySet<string> = new Set(firstWords("domain"));
const moved: ReadonlySet<string> = new Set([...firstWords("range"), ...speakingVerbs]);

function firstWords(side: "domain" | "range"): readonly string[] {
  return relations
    .filter((relation) => relation.group !== "structure" && relation[side].includes("GeopoliticalEntity"))
    .flatMap(({ triggers }) => triggers.verbs.map((verb) => verb.split(" ")[0] ?? ""))
    .filter((verb) => verb !== "be");
}

const ADDRESSED: ReadonlySet<string> = new Set(["obj", "iobj", "nsubj:pass"]);
/** Prepositions before somebody with whom, against whom or between whom something is. */
const SOCIAL: ReadonlySet<string> = new Set(["with", "against", "between", "among"]);

/**
 * Whether a capital or a seat stands for the government there: "Beijing said", "the Kremlin's aims", "talks with Moscow".
 * The same word as a place ("in Beijing", "Beijing, China", "the Moscow office") is none. A seat always stands for it,
 * unless something is in, at or near it.
 */
export function isMetonym(tree: Tree, name: Name): boolean {
  const isSeat = name.senses.some(({ as }) => as === "seat");
  if (!isSeat && !name.senses.some(({ as }) => as === "capital")) return false;
  const place = placeOf(tree, name.head);
  if (isSeat) return !LOCAL.has(place.preposition);
  return metonymContexts.find(({ holds }) => holds(place))?.meant === "government";
}

const LOCAL: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside", "around", "into"]);

function placeOf(tree: Tree, word: number): Place {
  const preposition = tree.words[dependent(tree, word, "case")]?.lemma.toLowerCase() ?? "";
  let at = word;
  while (tree.words[at]?.deprel === "conj") at = tree.words[at]?.head ?? -1;
  const { deprel = "", head = -1 } = tree.words[at] ?? {};
  const shared =
    preposition === "" ? (tree.words[dependent(tree, at, "case")]?.lemma.toLowerCase() ?? "") : preposition;
  return {
    tree,
    word,
    deprel,
    governor: head,
    lemma: tree.words[head]?.lemma.toLowerCase() ?? "",
    preposition: shared,
  };
}

/** Whether the verb, or one that it governs as "continue to tout" does, is what somebody with a will does. */
function acts(tree: Tree, verb: number): boolean {
  const { lemma = "", upos } = tree.words[verb] ?? {};
  if (upos !== "VERB" || subjects.has(lemma)) return false;
  if (speakingVerbs.has(lemma) || acting.has(lemma) || embedding.has(lemma) || POSSESSING.has(lemma)) return true;
  const complement = dependent(tree, verb, "xcomp", "ccomp");
  return complement !== -1 && acts(tree, complement);
}

/** "Beijing has little credibility": cities have streets, governments have what is abstract. */
const POSSESSING: ReadonlySet<string> = new Set(["have", "play", "want", "need", "see"]);

/** Whether what is possessed is thought, said or done, and not a street, a mayor or a suburb. */
function isOfMind(tree: Tree, noun: number): boolean {
  const type = nounOf([tree.words[noun]?.lemma ?? ""])?.type;
  return type !== undefined && MIND.has(type);
}

const MIND: ReadonlySet<string> = new Set([
  "Proposal",
  "Statement",
  "Concept",
  "State",
  "Event",
  "Agreement",
  "Document",
  "Project",
]);

/** Whether the word names, after a comma, the state in which the city lies. */
function isFollowingPlace(tree: Tree, city: number, at: number): boolean {
  const word = tree.words[at];
  if (word === undefined || word.upos !== "PROPN" || at < city) return false;
  const relation = universal(word.deprel);
  return (
    (relation === "appos" || relation === "nmod") &&
    tree.sentence.tokens[city + 1]?.text === "," &&
    dependent(tree, at, "case") === -1
  );
}
