/** The best row of tags in which an inside tag only follows its own name (Viterbi 1967). */
export function decodeNames(scores: ArrayLike<number>, tags: readonly string[], words: number): readonly string[] {
  const allowed = tags.map((tag) => tags.flatMap((before, index) => (follows(before, tag) ? [index] : [])));
  const back: number[][] = [];
  let totals = tags.map((tag) => (follows("O", tag) ? 0 : Number.NEGATIVE_INFINITY));
  for (let word = 0; word < words; word++) {
    const score = (tag: number): number => scores[word * tags.length + tag] as number;
    if (word === 0) {
      totals = totals.map((total, tag) => total + score(tag));
      continue;
    }
    const before = totals;
    const from = allowed.map((candidates) =>
      candidates.reduce((a, b) => ((before[b] as number) > (before[a] as number) ? b : a)),
    );
    back.push(from);
    totals = from.map((index, tag) => (before[index] as number) + score(tag));
  }
  if (words === 0) return [];
  let tag = totals.reduce((a, total, b) => (total > (totals[a] as number) ? b : a), 0);
  const path = [tag];
  for (const from of back.reverse()) {
    tag = from[tag] as number;
    path.push(tag);
  }
  return path.reverse().map((index) => tags[index] as string);
}

/** Whether `tag` may come after `before`. */
const follows = (before: string, tag: string): boolean =>
  !tag.startsWith("I-") || (before !== "O" && before.slice(2) === tag.slice(2));
