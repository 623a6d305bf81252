/**
 * The best tree over arc scores, with exactly one root and no two arcs that cross (Eisner 1996).
 *
 * `rows[i][j]` says how well word `i` hangs on word `j - 1`, on the root where `j` is 0. Heads are counted likewise: 0 is the
 * root. Scores that are missing or not numbers count as hopeless, so there is always a tree.
 */
export function decodeTree(rows: readonly ArrayLike<number>[]): readonly number[] {
  const score = (word: number, head: number): number => {
    const given = rows[word]?.[head] ?? Number.NaN;
    return Number.isFinite(given) ? Math.max(HOPELESS, Math.min(given, -HOPELESS)) : HOPELESS;
  };
  // Each word's own choice: where these are a tree, as in most sentences, no tree is better.
  const chosen = rows.map((_, word) => bestHead(rows.length, word, score));
  return isTree(chosen) ? chosen : bestTree(rows.length, score);
}

type Score = (word: number, head: number) => number;

function bestHead(n: number, word: number, score: Score): number {
  let [best, found] = [Number.NEGATIVE_INFINITY, 0];
  for (let head = 0; head <= n; head++) {
    const own = score(word, head);
    if (head !== word + 1 && own > best) [best, found] = [own, head];
  }
  return found;
}

/** Whether exactly one word hangs on the root, all others hang on that in the end, and no two arcs cross. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  const ends = heads.map((head, word) => [Math.min(head, word + 1), Math.max(head, word + 1)] as const);
  const cross = ends.some(([from, to]) => ends.some(([start, end]) => from < start && start < to && to < end));
  return !cross && heads.every((_, word) => leadsToRoot(heads, word));
}

function leadsToRoot(heads: readonly number[], word: number): boolean {
  let at = word + 1;
  for (let steps = 0; steps <= heads.length && at > 0; steps++) at = heads[at - 1] as number;
  return at === 0;
}

/** The best tree of all. */
function bestTree(n: number, score: Score): readonly number[] {
  const chart = chartOf(n, score);
  const heads = new Array<number>(n).fill(0);
  for (const phrases = chart.phrasesOfRoot(); phrases.length > 0; ) {
    const { head, edge } = phrases.pop() as Phrase;
    if (head === edge) continue;
    const dependent = chart.dependentOf({ head, edge });
    heads[dependent] = head + 1;
    const [left, right] = [Math.min(head, dependent), Math.max(head, dependent)];
    const split = chart.splitOf(left, right);
    phrases.push({ head: left, edge: split }, { head: right, edge: split + 1 }, { head: dependent, edge });
  }
  return heads;
}

const HOPELESS = -1e6;

/** A word with all that hangs on it on one side, up to the word at `edge`. */
interface Phrase {
  readonly head: number;
  readonly edge: number;
}

interface Chart {
  /** The root's only child with what hangs on it on either side. */
  readonly phrasesOfRoot: () => Phrase[];
  /** The head's farthest dependent; it reaches to the edge. */
  readonly dependentOf: (phrase: Phrase) => number;
  /** The last word between head and dependent that belongs to the left one of the two. */
  readonly splitOf: (left: number, right: number) => number;
}

/** The best phrases of `n` words, from short to long. */
function chartOf(n: number, score: Score): Chart {
  const at = (from: number, to: number): number => from * n + to;
  // By head and edge, so that those to the left and to the right of their heads share a table. Each word alone costs nothing.
  const phrases = new Float64Array(n * n);
  const dependents = new Int32Array(n * n);
  // By head and dependent, and by left and right word.
  const arcs = new Float64Array(n * n);
  const splits = new Int32Array(n * n);
  for (let width = 1; width < n; width++) {
    for (let left = 0; left + width < n; left++) {
      const right = left + width;
      let [between, split] = [Number.NEGATIVE_INFINITY, left];
      for (let last = left; last < right; last++) {
        const sum = (phrases[at(left, last)] as number) + (phrases[at(right, last + 1)] as number);
        if (sum > between) [between, split] = [sum, last];
      }
      splits[at(left, right)] = split;
      arcs[at(left, right)] = between + score(right, left + 1);
      arcs[at(right, left)] = between + score(left, right + 1);
      for (const [head, edge] of [
        [left, right],
        [right, left],
      ] as const) {
        let [best, found] = [Number.NEGATIVE_INFINITY, edge];
        const step = head < edge ? 1 : -1;
        for (let dependent = edge; dependent !== head; dependent -= step) {
          const sum = (arcs[at(head, dependent)] as number) + (phrases[at(dependent, edge)] as number);
          if (sum > best) [best, found] = [sum, dependent];
        }
        phrases[at(head, edge)] = best;
        dependents[at(head, edge)] = found;
      }
    }
  }
  const root = (): number => {
    let [best, found] = [Number.NEGATIVE_INFINITY, 0];
    for (let word = 0; word < n; word++) {
      const sum = score(word, 0) + (phrases[at(word, 0)] as number) + (phrases[at(word, n - 1)] as number);
      if (sum > best) [best, found] = [sum, word];
    }
    return found;
  };
  return {
    phrasesOfRoot: () =>
      n === 0
        ? []
        : [root()].flatMap((head) => [
            { head, edge: 0 },
            { head, edge: n - 1 },
          ]),
    dependentOf: ({ head, edge }) => dependents[at(head, edge)] as number,
    splitOf: (left, right) => splits[at(left, right)] as number,
  };
}
