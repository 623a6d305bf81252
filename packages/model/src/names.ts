/** Picks a tag for each word from its scores, in the order of the tags. */
export type NameDecoder = (rows: readonly ArrayLike<number>[]) => readonly string[];

/** A decoder that finds the best row of tags in which an inside tag only follows its own name (Viterbi 1967). */
export function createNameDecoder(tags: readonly string[]): NameDecoder {
  const allowed = tags.map((tag) => tags.flatMap((before, index) => (follows(before, tag) ? [index] : [])));
  const start = tags.map((tag) => (follows("O", tag) ? 0 : Number.NEGATIVE_INFINITY));
  return (rows) => {
    const [first, ...others] = rows;
    if (first === undefined) return [];
    let totals = start.map((total, tag) => total + (first[tag] as number));
    const back: (readonly number[])[] = [];
    for (const scores of others) {
      const before = totals;
      const from = allowed.map((candidates) =>
        candidates.reduce((a, b) => ((before[b] as number) > (before[a] as number) ? b : a)),
      );
      back.push(from);
      totals = from.map((index, tag) => (before[index] as number) + (scores[tag] as number));
    }
    let tag = totals.reduce((a, total, b) => (total > (totals[a] as number) ? b : a), 0);
    const path = [tag];
    for (const from of back.reverse()) {
      tag = from[tag] as number;
      path.push(tag);
    }
    return path.reverse().map((index) => tags[index] as string);
  };
}

/** Whether `tag` may come after `before`. */
const follows = (before: string, tag: string): boolean =>
  !tag.startsWith("I-") || (before !== "O" && before.slice(2) === tag.slice(2));
