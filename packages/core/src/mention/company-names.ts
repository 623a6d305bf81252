import type { Tree } from "../syntax/tree.ts";
import { endsCompany, genderOfGivenName } from "./words.ts";

/** A stretch of words that may be a name. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a name ends that its last words show to be a company's, though the parser stopped before them: "Calder" of "Calder Lines",
 * "Dunne" of "Dunne & Marsh".
 */
export function endOfCompany(tree: Tree, { first, last }: Stretch): number {
  const textAt = (at: number): string => tree.sentence.tokens[at]?.text ?? "";
  const isNoun = (at: number): boolean => ["NOUN", "PROPN"].includes(tree.words[at]?.upos ?? "");
  if (!/^\p{Lu}/u.test(textAt(first)) || genderOfGivenName(textAt(last)) !== null) return last;
  let end = last;
  if (textAt(end + 1) === "&" && isNoun(end + 2) && /^\p{Lu}/u.test(textAt(end + 2))) end += 2;
  while (isNoun(end + 1) && endsCompany(textAt(end + 1))) end += 1;
  return end;
}

/** Whether the words are the name of a company by its last word or the sign in it. People are called "Samantha Power" too. */
export function isCompanyName(words: readonly string[]): boolean {
  const isPerson = words.length === 2 && genderOfGivenName(words[0] ?? "") !== null;
  return words.length > 1 && !isPerson && (endsCompany(words.at(-1) ?? "") || words.includes("&"));
}
