import { portfolios } from "../lexicon/generated/portfolios.ts";
import { dependent, type Tree } from "../syntax/tree.ts";
import { roleAtEnd } from "./words.ts";

const fields: ReadonlySet<string> = new Set(portfolios.map(({ word }) => word));

/**
 * Whether the words say for what somebody holds office: "Minister for [Transport]", "Commissioner of [Parks] and [Public
 * Property]". `first` is the first of them, and `head` that on which the others hang.
 */
export function isPortfolio(tree: Tree, first: number, head: number): boolean {
  let at = head;
  while (tree.words[at]?.deprel === "conj") at = tree.words[at]?.head ?? -1;
  const { deprel, head: office = -1 } = tree.words[at] ?? {};
  const opening = tree.sentence.tokens[Math.min(first, at)]?.text.toLowerCase() ?? "";
  const isFor = deprel === "nmod" && ["for", "of"].includes(tree.words[dependent(tree, at, "case")]?.lemma ?? "");
  return isFor && fields.has(opening) && roleAtEnd([tree.words[office]?.lemma ?? ""]) !== null;
}
