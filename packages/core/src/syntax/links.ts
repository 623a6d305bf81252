import type { Word } from "./syntax.ts";

/** The words of a sentence, and what hangs on each. */
export interface Links {
  readonly words: readonly Word[];
  /** For each word the indices of its dependents, ascending. */
  readonly dependents: readonly (readonly number[])[];
}

/** Joins words by their heads. */
export function linksOf(words: readonly Word[]): Links {
  const dependents: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) dependents[head]?.push(at);
  return { words, dependents };
}

/** The word with all that hangs below it, ascending. `skip` names dependents that are left out with their subtrees. */
export function subtree(
  { dependents }: Links,
  word: number,
  skip: (dependent: number) => boolean = () => false,
): readonly number[] {
  const found: number[] = [];
  const visit = (at: number): void => {
    found.push(at);
    for (const dependent of dependents[at] ?? []) if (!skip(dependent)) visit(dependent);
  };
  visit(word);
  return found.length === 1 ? found : found.sort((a, b) => a - b);
}

/** The first of the words of a subtree. */
export function leftEdge({ dependents }: Links, word: number): number {
  let first = word;
  const visit = (at: number): void => {
    if (at < first) first = at;
    for (const dependent of dependents[at] ?? []) visit(dependent);
  };
  visit(word);
  return first;
}

/** The first dependent of `word` whose relation is one of `deprels` (exactly), or −1. */
export function dependent({ words, dependents }: Links, word: number, ...deprels: readonly string[]): number {
  return dependents[word]?.find((at) => deprels.includes(words[at]?.deprel ?? "")) ?? -1;
}

/** Whether a word of one of these relations hangs on the one at `head`. */
export function has(links: Links, head: number, ...deprels: readonly string[]): boolean {
  return dependent(links, head, ...deprels) >= 0;
}

/** Whether `word` is `top` or hangs on it, directly or through others. */
export function isBelow({ words }: Links, word: number, top: number): boolean {
  for (let at = word; at !== -1; at = words[at]?.head ?? -1) if (at === top) return true;
  return false;
}

/** Whether the word leads up to the root: it hangs on no word that hangs on itself, directly or through others. */
export function isRooted(words: readonly Word[], word: number): boolean {
  let steps = 0;
  for (let at = word; at !== -1 && steps <= words.length; at = words[at]?.head ?? -1) steps += 1;
  return steps <= words.length;
}
