import { type ObjectComplement, objectComplements } from "../lexicon/generated/object-complements.ts";
import { nounPhrase } from "../syntax/phrases.ts";
import { subtree, type Tree } from "../syntax/tree.ts";
import type { Frame, Participant } from "./frame.ts";

/** What a verb says of its object. */
export interface ObjectWords {
  readonly head: number;
  readonly words: string;
  /** Whether the verb also has its own relation. */
  readonly keeps: boolean;
}

/** "unsafe" in "called the dam unsafe", whatever the verb is: "leaves savers exposed to losses", "made the crew angry". */
export function complementOf(
  { tree, head: at, lemma: verb, others, voice, predicated }: Frame,
  object: Participant,
): ObjectWords | null {
  const row = COMPLEMENTS.get(verb);
  const led = others.find(
    ({ head, preposition }) =>
      head > object.head &&
      row?.prepositions.includes(preposition.split(" ")[0] ?? "") === true &&
      (!WHERE.has(preposition) || isState(tree, head)),
  );
  const own = (tree.dependents[at] ?? []).filter(
    (below) => tree.words[below]?.deprel === "xcomp" && isBare(tree, below),
  );
  // "declared the ruling null and void": parsers also hang it on the noun.
  const added = (tree.dependents[object.head] ?? []).filter(
    (below) => tree.words[below]?.upos === "ADJ" && ["amod", "appos"].includes(tree.words[below]?.deprel ?? ""),
  );
  const bare = [...own, ...(row === undefined ? [] : added)].find((below) => below > object.head);
  const head = led?.head ?? (predicated && voice === "active" ? bare : undefined);
  if (head === undefined) return null;
  const said = [head, ...joinedTo(tree, head)]
    .flatMap((each) => withoutClauses(tree, each))
    .filter((word) => tree.words[word]?.upos !== "PUNCT");
  const words = [led?.preposition ?? "", ...said.map((word) => tree.sentence.tokens[word]?.text ?? "")];
  return { head, words: words.filter((word) => word !== "").join(" "), keeps: row?.keeps ?? false };
}

const COMPLEMENTS: ReadonlyMap<string, ObjectComplement> = new Map(objectComplements.map((row) => [row.lemma, row]));

/** Prepositions that also lead to a place: only what has no article is a state ("on alert"). */
const WHERE: ReadonlySet<string> = new Set(["at", "in", "on", "under"]);
const isState = (tree: Tree, head: number): boolean =>
  tree.words[head]?.upos !== "PROPN" &&
  !(tree.dependents[head] ?? []).some((at) => ["det", "nmod:poss"].includes(tree.words[at]?.deprel ?? ""));

/** What is joined to an adjective, with the word that joins it: "null [and void]". */
function joinedTo(tree: Tree, head: number): readonly number[] {
  const below = tree.dependents[head] ?? [];
  const joined = below.find((at) => tree.words[at]?.deprel === "conj" && tree.words[at]?.upos !== "VERB");
  if (joined === undefined || tree.words[head]?.upos !== "ADJ") return [];
  return [...(tree.dependents[joined] ?? []).filter((at) => tree.words[at]?.deprel === "cc"), joined];
}

/** Whether it says what the object is, and not what it does: "unsafe", "a failure", "exposed to losses". */
export function isBare(tree: Tree, head: number): boolean {
  const { upos, feats } = tree.words[head] ?? { upos: "X", feats: {} };
  const below = (tree.dependents[head] ?? []).map((at) => tree.words[at]?.deprel);
  if (below.includes("mark") || below.includes("cop") || below.includes("nsubj")) return false;
  return (
    ["ADJ", "NOUN", "PROPN", "ADV"].includes(upos) ||
    (upos === "VERB" && feats.VerbForm === "Part" && feats.Tense === "Past")
  );
}

/** "found guilty of selling the ship": guilty. */
function withoutClauses(tree: Tree, head: number): readonly number[] {
  const clauses = (tree.dependents[head] ?? []).filter((at) =>
    ["advcl", "ccomp", "xcomp"].includes(tree.words[at]?.deprel ?? ""),
  );
  const inside = new Set(clauses.flatMap((at) => subtree(tree, at)));
  return nounPhrase(tree, head).filter((at) => !inside.has(at));
}
