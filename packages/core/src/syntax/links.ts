import type { Word } from "./syntax.ts";

/** Whether a word of this relation hangs on the one at `head`. */
export function has(words: readonly Word[], head: number, deprel: string): boolean {
  return words.some((word) => word.head === head && word.deprel === deprel);
}

/** Whether `word` is `top` or hangs on it, directly or through others. */
export function isBelow(words: readonly Word[], word: number, top: number): boolean {
  for (let at = word; at !== -1; at = words[at]?.head ?? -1) if (at === top) return true;
  return false;
}

/** Whether every word leads up to the root: no word hangs on itself, directly or through others. */
export function isTree(words: readonly Word[]): boolean {
  const rooted = new Set<number>();
  for (const start of words.keys()) {
    const path = new Set<number>();
    for (let at = start; at !== -1 && !rooted.has(at); at = words[at]?.head ?? -1) {
      if (path.has(at)) return false;
      path.add(at);
    }
    for (const at of path) rooted.add(at);
  }
  return true;
}
