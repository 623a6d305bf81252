import { namedThings } from "../lexicon/generated/named-things.ts";
import { dependent, type Tree } from "../syntax/tree.ts";
import { countedBy } from "./nominals.ts";

const named: ReadonlySet<string> = new Set(namedThings.map(({ noun }) => noun));

/**
 * The word that a name beside it explains: that on which the parser hangs it; of "the skipper of one of the vessels, the Sturdy Maid"
 * the vessel, since people have no names with "the". −1 for what explains nothing.
 */
export function explainedBy(tree: Tree, name: number): number {
  const { deprel, head = -1 } = tree.words[name] ?? {};
  if (deprel !== "appos") return -1;
  const article = dependent(tree, name, "det");
  const nearest = article - 2;
  const isThing =
    article > head && tree.words[article - 1]?.lemma === "," && named.has(tree.words[nearest]?.lemma ?? "");
  if (!isThing || tree.words[article]?.feats["Definite"] !== "Def") return head;
  const number = tree.words[nearest]?.head ?? -1;
  return countedBy(tree, number) === nearest ? number : nearest;
}

/** Whether the word, or what it counts, is a ship or the like: "one" of "one of the vessels". */
export function isNamedThing(tree: Tree, word: number): boolean {
  const counted = countedBy(tree, word);
  return named.has(tree.words[counted === -1 ? word : counted]?.lemma ?? "");
}
