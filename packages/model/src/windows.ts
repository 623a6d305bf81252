import type { Tokenizer } from "./wordpiece.ts";

/** Words `start` to `end` (exclusive) of a sentence. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** As many pieces as the network takes at a time; it knows 512 places, of which two are for the sentence's ends. */
const MAX_PIECES = 300;
const MAX_WORDS = 160;
/** A window that has to end ends after a punctuation mark among its last words, if there is one. */
const LOOK_BACK = 40;

/** The windows in which a sentence is parsed: one for nearly every sentence. They follow on each other without a gap. */
export function windowsOf(words: readonly string[], tokenizer: Tokenizer): readonly Window[] {
  if (words.length <= MAX_WORDS / 8) return [{ start: 0, end: words.length }];
  const windows: Window[] = [];
  let start = 0;
  let pieces = 0;
  for (let index = 0; index < words.length; index++) {
    const count = tokenizer(words[index] as string).length;
    if (index - start >= MAX_WORDS || pieces + count > MAX_PIECES) {
      const end = cutBefore(words, start, index);
      windows.push({ start, end });
      start = end;
      index = end;
      pieces = 0;
    }
    pieces += tokenizer(words[index] as string).length;
  }
  windows.push({ start, end: words.length });
  return windows;
}

function cutBefore(words: readonly string[], start: number, end: number): number {
  for (let index = end; index > Math.max(start + 1, end - LOOK_BACK); index--) {
    if (/^[.,;:!?)\]–—-]+$/u.test(words[index - 1] as string)) return index;
  }
  return end;
}
