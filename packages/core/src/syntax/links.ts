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
