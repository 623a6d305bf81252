import { languages } from "../lexicon/generated/languages.ts";

/**
 * The language that `text` seems to be in, or `null` where there is too little to tell.
 *
 * A script other than Latin tells by itself; else the share of each language's small words does. Names, numbers and
 * headlines have few small words and stay untold.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

/** How many characters are looked at. */
const SAMPLE = 20_000;
/** With fewer letters of its own, a script tells nothing. */
const FEWEST_LETTERS = 20;
/** Fewer words, or a smaller share of small words, or fewer different ones, tell nothing. */
const FEWEST_WORDS = 12;
const SMALLEST_SHARE = 0.15;
const FEWEST_KINDS = 5;

const scripts = languages
  .filter((row) => row.script !== "Latin")
  .map(({ name, script }) => ({ name, letter: new RegExp(`\\p{Script=${script}}`, "gu") }));

/** The language of the script that most letters belong to, unless that is Latin. */
function byScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  const foreign = letters - count(sample, /\p{Script=Latin}/gu);
  if (foreign < FEWEST_LETTERS || foreign < letters / 2) return null;
  // Japanese also writes Chinese signs: the first script in the table with a fair share wins.
  for (const { name, letter } of scripts) {
    if (count(sample, letter) > foreign / 5) return name;
  }
  return null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: { readonly name: string; readonly hits: number } | null = null;
  for (const { name, words: small } of languages) {
    const found = small.flatMap((word) => counts.get(word) ?? []);
    const hits = found.reduce((sum, times) => sum + times, 0);
    if (hits < words.length * SMALLEST_SHARE || found.length < FEWEST_KINDS) continue;
    if (best === null || hits > best.hits) best = { name, hits };
  }
  return best?.name ?? null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
