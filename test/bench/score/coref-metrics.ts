/** Right ones among those found and among those wanted; sums over documents. */
export interface Counts {
  readonly found: number;
  readonly rightFound: number;
  readonly wanted: number;
  readonly rightWanted: number;
}

/** A clustering: each cluster is a set of names of mentions. */
export type Clusters = readonly ReadonlySet<string>[];

/** MUC (Vilain et al. 1995): links that must be added to the one clustering to get the other. */
export function muc(gold: Clusters, system: Clusters): Counts {
  const [wanted, rightWanted] = mucSide(gold, system);
  const [found, rightFound] = mucSide(system, gold);
  return { found, rightFound, wanted, rightWanted };
}

function mucSide(clusters: Clusters, others: Clusters): readonly [number, number] {
  const owner = owners(others);
  let links = 0;
  let kept = 0;
  for (const cluster of clusters) {
    const parts = new Set([...cluster].map((mention) => owner.get(mention) ?? mention));
    links += cluster.size - 1;
    kept += cluster.size - parts.size;
  }
  return [links, kept];
}

/** B³ (Bagga and Baldwin 1998): for each mention how much of its cluster is right. */
export function bCubed(gold: Clusters, system: Clusters): Counts {
  const [wanted, rightWanted] = bSide(gold, system);
  const [found, rightFound] = bSide(system, gold);
  return { found, rightFound, wanted, rightWanted };
}

function bSide(clusters: Clusters, others: Clusters): readonly [number, number] {
  const owner = owners(others);
  let mentions = 0;
  let right = 0;
  for (const cluster of clusters) {
    const parts = new Map<number, number>();
    for (const mention of cluster) {
      const at = owner.get(mention);
      if (at !== undefined) parts.set(at, (parts.get(at) ?? 0) + 1);
    }
    mentions += cluster.size;
    for (const size of parts.values()) right += (size * size) / cluster.size;
  }
  return [mentions, right];
}

/** CEAF with the entity similarity φ₄ (Luo 2005): the best one-to-one pairing of clusters. */
export function ceafE(gold: Clusters, system: Clusters): Counts {
  const owner = owners(system);
  const similarity = gold.map((cluster) => {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const at = owner.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return new Map([...shared].map(([at, size]) => [at, (2 * size) / (cluster.size + (system[at]?.size ?? 0))]));
  });
  const right = components(similarity).reduce((sum, rows) => sum + bestPairing(rows), 0);
  return { found: system.length, rightFound: right, wanted: gold.length, rightWanted: right };
}

function owners(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, at) => [...cluster].map((mention) => [mention, at] as const)));
}

/** Splits the similarities into parts that share no cluster: each is paired by itself. */
function components(rows: readonly ReadonlyMap<number, number>[]): readonly (readonly ReadonlyMap<number, number>[])[] {
  const groups: { columns: Set<number>; rows: ReadonlyMap<number, number>[] }[] = [];
  for (const row of rows) {
    const touching = groups.filter(({ columns }) => [...row.keys()].some((column) => columns.has(column)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({
      columns: new Set([...row.keys(), ...touching.flatMap(({ columns }) => [...columns])]),
      rows: [row, ...touching.flatMap((group) => group.rows)],
    });
  }
  return groups.map((group) => group.rows);
}

/** The largest sum of similarities with no row and no column used twice (Kuhn and Munkres, with potentials). */
function bestPairing(rows: readonly ReadonlyMap<number, number>[]): number {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const size = Math.max(rows.length, columns.length);
  const cost = (row: number, column: number): number => -(rows[row - 1]?.get(columns[column - 1] ?? -1) ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    const way = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    let column = 0;
    match[0] = row;
    do {
      used[column] = 1;
      const from = match[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= size; to += 1) {
        if (used[to] === 1) continue;
        const reduced = cost(from, to) - (u[from] ?? 0) - (v[to] ?? 0);
        if (reduced < (least[to] ?? 0)) {
          least[to] = reduced;
          way[to] = column;
        }
        if ((least[to] ?? 0) < delta) {
          delta = least[to] ?? 0;
          next = to;
        }
      }
      for (let to = 0; to <= size; to += 1) {
        if (used[to] === 1) {
          u[match[to] ?? 0] = (u[match[to] ?? 0] ?? 0) + delta;
          v[to] = (v[to] ?? 0) - delta;
        } else {
          least[to] = (least[to] ?? 0) - delta;
        }
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const previous = way[column] ?? 0;
      match[column] = match[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  let sum = 0;
  for (let column = 1; column <= size; column += 1) sum -= cost(match[column] ?? 0, column);
  return sum;
}

/** Precision, recall and their harmonic mean, each between 0 and 1. */
export function scoresOf(counts: readonly Counts[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const sum = (field: keyof Counts): number => counts.reduce((total, each) => total + each[field], 0);
  const precision = ratio(sum("rightFound"), sum("found"));
  const recall = ratio(sum("rightWanted"), sum("wanted"));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
