import { cueVerbs } from "../lexicon/generated/cue-verbs.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";
import type { Name } from "./names.ts";

const speaking: ReadonlySet<string> = new Set(cueVerbs.map(({ lemma }) => lemma));

/**
 * Whether a capital or a seat stands for the government there: "Beijing said", "the Kremlin's aims", "talks with Moscow".
 * The same word as a place ("in Beijing", "Beijing, China", "the Moscow office") is none.
 */
export function isMetonym(tree: Tree, name: Name): boolean {
  const asSeat = name.senses.some(({ as }) => as === "seat");
  if (!asSeat && !name.senses.some(({ as }) => as === "capital")) return false;
  return asSeat ? !isPlace(tree, name.head) : isAgent(tree, name.head);
}

function isPlace(tree: Tree, at: number): boolean {
  const preposition = tree.words[dependent(tree, at, "case")]?.lemma ?? "";
  return LOCAL.has(preposition);
}

function isAgent(tree: Tree, at: number): boolean {
  let word = at;
  while (tree.words[word]?.deprel === "conj") word = tree.words[word]?.head ?? -1;
  const { deprel = "", head = -1 } = tree.words[word] ?? {};
  const verb = tree.words[head]?.lemma ?? "";
  if (deprel === "nsubj") return speaking.has(verb) || tree.words[head]?.upos === "VERB";
  if (deprel === "nmod:poss") return true;
  if (deprel === "obl:agent") return true;
  if (universal(deprel) === "obj" || deprel === "iobj") return speaking.has(verb);
  return false;
}

const LOCAL: ReadonlySet<string> = new Set(["in", "at", "near", "from", "to", "outside", "around", "inside"]);
