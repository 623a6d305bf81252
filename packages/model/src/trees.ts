/**
 * The best tree over arc scores, with exactly one root (Chu and Liu 1965, Edmonds 1967).
 *
 * `rows[i][j]` says how well word `i` hangs on word `j - 1`, on the root where `j` is 0. Heads are counted likewise: 0 is the
 * root. Scores that are missing or not numbers count as hopeless, so there is always a tree.
 */
export function decodeTree(rows: readonly ArrayLike<number>[]): readonly number[] {
  if (rows.length === 0) return [];
  const table = rows.map((row, word) => {
    const scores = new Float64Array(rows.length + 1).fill(HOPELESS);
    for (let head = 0; head < scores.length; head++) {
      if (Number.isFinite(row[head])) scores[head] = row[head] as number;
    }
    scores[word + 1] = Number.NEGATIVE_INFINITY;
    return scores;
  });
  const free = edmonds(table);
  if (free.filter((head) => head === 0).length === 1) return free;
  let [tree, score]: [readonly number[], number] = [free, Number.NEGATIVE_INFINITY];
  for (const child of likelyRoots(table)) {
    const candidate = edmonds(table.map((row, word) => rootedAt(row, word === child)));
    const total = candidate.reduce((sum, head, word) => sum + (table[word]?.[head] ?? 0), 0);
    if (total > score) [tree, score] = [candidate, total];
  }
  return tree;
}

const HOPELESS = -1e6;
/** As many words are tried as the root's only child. */
const ROOTS = 5;

type Scores = readonly Float64Array[];

/** Index of the highest score; the first of equals. */
function best(row: Float64Array): number {
  let found = 0;
  for (let index = 1; index < row.length; index++) if ((row[index] as number) > (row[found] as number)) found = index;
  return found;
}

/** The words that lose least, or gain most, when they hang on the root. */
function likelyRoots(table: Scores): readonly number[] {
  const gain = table.map((row) => (row[0] as number) - Math.max(HOPELESS, ...row.subarray(1)));
  return [...gain.keys()].sort((a, b) => (gain[b] as number) - (gain[a] as number) || a - b).slice(0, ROOTS);
}

/** A row that can hang on the root alone, or on anything but the root. */
function rootedAt(row: Float64Array, isRoot: boolean): Float64Array {
  return row.map((score, head) => ((head === 0) === isRoot ? score : Number.NEGATIVE_INFINITY));
}

/** The words of one cycle, or none. */
function findCycle(heads: readonly number[]): readonly number[] {
  const seen = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let word = start;
    while (word >= 0 && seen[word] === 0) {
      seen[word] = 1;
      path.push(word);
      word = (heads[word] as number) - 1;
    }
    const at = path.indexOf(word);
    if (at >= 0) return path.slice(at);
  }
  return [];
}

/** Contracts one cycle of the greedy choice into a word, solves the smaller problem, and opens the cycle again. */
function edmonds(table: Scores): readonly number[] {
  const heads = table.map(best);
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const score = (word: number, head: number): number => (table[word] as Float64Array)[head] as number;
  const outside = heads.flatMap((_, word) => (cycle.includes(word) ? [] : [word]));
  const columns = [0, ...outside.map((word) => word + 1)];
  const contracted = outside.length + 1;
  // For each word outside, the member of the cycle it would hang on.
  const leave = outside.map((word) => cycle.reduce((a, b) => (score(word, b + 1) > score(word, a + 1) ? b : a)));
  // For each head outside, the member of the cycle that would hang on it, giving up its head in the cycle.
  const gain = (word: number, column: number): number => score(word, column) - score(word, heads[word] as number);
  const enter = columns.map((column) => cycle.reduce((a, b) => (gain(b, column) > gain(a, column) ? b : a)));
  const small = outside.map((word, i) =>
    Float64Array.from([...columns.map((c) => score(word, c)), score(word, (leave[i] as number) + 1)]),
  );
  small.push(
    Float64Array.from([...columns.map((column, i) => gain(enter[i] as number, column)), Number.NEGATIVE_INFINITY]),
  );
  const solved = edmonds(small);
  const result = [...heads];
  for (const [i, word] of outside.entries()) {
    const head = solved[i] as number;
    result[word] = head === contracted ? (leave[i] as number) + 1 : (columns[head] as number);
  }
  const entry = solved[outside.length] as number;
  result[enter[entry] as number] = columns[entry] as number;
  return result;
}
