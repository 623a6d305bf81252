import { type Pronoun, pronouns } from "../lexicon/generated/pronouns.ts";
import { dependent, type Tree, universal } from "../syntax/tree.ts";

const byForm: ReadonlyMap<string, Pronoun> = new Map(pronouns.map((each) => [each.form, each]));

/** The pronoun at that word, or `null`: expletives ("it is raining", "there was") and conjunctions ("said that") are none. */
export function pronounAt(tree: Tree, at: number): Pronoun | null {
  const word = tree.words[at];
  const found = byForm.get(tree.sentence.tokens[at]?.text.toLowerCase() ?? "");
  if (word === undefined || found === undefined) return null;
  if (word.upos !== "PRON" && word.upos !== "DET") return null;
  if (universal(word.deprel) === "expl" || isAnticipating(tree, at)) return null;
  if (found.class === "relative") return isRelative(tree, at) ? found : null;
  return found;
}

/**
 * Whether an "it" only holds the place of the clause that follows ("it is clear that the talks failed") or of nothing ("it is
 * four o'clock", "it was a quiet week").
 */
function isAnticipating(tree: Tree, at: number): boolean {
  if (tree.words[at]?.lemma !== "it" || universal(tree.words[at]?.deprel ?? "") !== "nsubj") return false;
  const predicate = tree.words[at]?.head ?? -1;
  const said = tree.words[predicate];
  if (dependent(tree, predicate, "cop") !== -1 && (said?.nounClass === "time" || said?.upos === "NUM")) return true;
  const clauses = (tree.dependents[predicate] ?? []).filter((dependent) => dependent > predicate);
  return clauses.some((dependent) => universal(tree.words[dependent]?.deprel ?? "") === "csubj");
}

/** Whether the word opens a relative clause, or stands in one: its clause hangs on a noun as `acl:relcl`. */
function isRelative(tree: Tree, at: number): boolean {
  return tree.words[at]?.upos === "PRON" && relativeNoun(tree, at) !== -1;
}

/** The noun that the relative pronoun at `at` takes up, or −1. */
export function relativeNoun(tree: Tree, at: number): number {
  for (let word = at; word !== -1; word = tree.words[word]?.head ?? -1) {
    if (tree.words[word]?.deprel === "acl:relcl") return tree.words[word]?.head ?? -1;
  }
  return -1;
}
