import type { Upos } from "@newsgraph/core";

/** Picks a tag for each word of a sentence from its scores, in the order of the tags, and its part of speech. */
export type NameDecoder = (rows: readonly ArrayLike<number>[], upos: readonly Upos[]) => readonly string[];

/** How much likelier outside of a name is a word that is no proper noun, as a logarithm. */
const COMMON = 1;
/**
 * How likely a name must be. Half of the F that is reached would give the best F (Lipton et al. 2014), that is 0.4; somewhat
 * more gives the same and invents less.
 */
const LIKELY = 0.45;

/**
 * A decoder that marks every span which is likely to be a name of its kind; of two that overlap the likelier.
 *
 * The probability is taken over all rows of tags in which an inside tag only follows its own name, by the forward-backward
 * algorithm (Rabiner 1989). The best row of tags would leave out fewer names, but where a name's ends or its kind are in doubt,
 * it also marks the best of several poor choices. `tags` are "O", then for each kind its "B-" and its "I-".
 */
export function createNameDecoder(tags: readonly string[]): NameDecoder {
  return (rows, upos) => {
    const found = rows.map(() => tags[0] as string);
    const names = likelyNames(latticeOf(tags.length, rows, upos));
    for (const { start, end, begin } of names.sort((a, b) => b.chance - a.chance)) {
      if (found.slice(start, end).some((tag) => tag !== tags[0])) continue;
      for (let at = start; at < end; at++) found[at] = tags[at === start ? begin : begin + 1] as string;
    }
    return found;
  };
}

interface Name {
  readonly start: number;
  readonly end: number;
  /** Its first tag. */
  readonly begin: number;
  readonly chance: number;
}

/** How likely each step is. Tables are `[words, tags]`. */
interface Lattice {
  readonly words: number;
  readonly tags: number;
  /** A word's tag, beside all that leads to the word. */
  readonly own: Float64Array;
  /** What may follow a word's tag. */
  readonly after: Float64Array;
  /** By word: that no name goes on after it. */
  readonly free: Float64Array;
}

function latticeOf(tags: number, rows: readonly ArrayLike<number>[], upos: readonly Upos[]): Lattice {
  const words = rows.length;
  const own = new Float64Array(words * tags);
  const after = new Float64Array(words * tags).fill(1);
  const free = new Float64Array(words).fill(1);
  // The shares of the word before's tags in all that leads to it.
  let before = new Float64Array(tags);
  for (const [at, row] of rows.entries()) {
    const common = upos[at] === "PROPN" ? 0 : COMMON;
    const reached = new Float64Array(tags);
    let highest = (row[0] as number) + common;
    for (let tag = 1; tag < tags; tag++) highest = Math.max(highest, row[tag] as number);
    let sum = 0;
    for (let tag = 0; tag < tags; tag++) {
      const chance = Math.exp((row[tag] as number) + (tag === 0 ? common : 0) - highest);
      own[at * tags + tag] = chance;
      reached[tag] = isInside(tag) ? chance * ((before[tag - 1] as number) + (before[tag] as number)) : chance;
      sum += reached[tag] as number;
    }
    for (let tag = 0; tag < tags; tag++) {
      own[at * tags + tag] = (own[at * tags + tag] as number) / sum;
      reached[tag] = (reached[tag] as number) / sum;
    }
    before = reached;
  }
  for (let at = words - 2; at >= 0; at--) {
    const next = (at + 1) * tags;
    const following = (tag: number): number => (own[next + tag] as number) * (after[next + tag] as number);
    free[at] = following(0);
    for (let begin = 1; begin < tags; begin += 2) free[at] = (free[at] as number) + following(begin);
    after[at * tags] = free[at] as number;
    for (let begin = 1; begin < tags; begin += 2) {
      after.fill((free[at] as number) + following(begin + 1), at * tags + begin, at * tags + begin + 2);
    }
  }
  return { words, tags, own, after, free };
}

function likelyNames({ words, tags, own, after, free }: Lattice): Name[] {
  const names: Name[] = [];
  for (let start = 0; start < words; start++) {
    for (let begin = 1; begin < tags; begin += 2) {
      let chance = 1;
      for (let at = start; at < words; at++) {
        const cell = at * tags + (at === start ? begin : begin + 1);
        chance *= own[cell] as number;
        if (chance * (after[cell] as number) <= LIKELY) break;
        const ended = chance * (free[at] as number);
        if (ended > LIKELY) names.push({ start, end: at + 1, begin, chance: ended });
      }
    }
  }
  return names;
}

/** The tags are "O", "B-person", "I-person", "B-place", …: every second one is inside. */
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;
