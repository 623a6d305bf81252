import type { ViewIndex } from "./view-index.ts";
import { edgeWords } from "./words.ts";

/** Something that answers a search, and why. */
export interface Hit {
  readonly kind: "actor" | "edge";
  readonly id: string;
  readonly label: string;
  /** The alias that matched, where the label did not. */
  readonly alias: string | null;
  readonly score: number;
}

/** Answers searches in one view. */
export type Search = (query: string, limit: number) => readonly Hit[];

interface Entry extends Omit<Hit, "score"> {
  readonly words: readonly string[];
  /** Breaks ties: mentions of an actor, weight of an edge. */
  readonly weight: number;
}

/**
 * Makes the search of a view: actors by label and alias, edges by their sentence.
 *
 * Every word of the query must begin a word of the hit, or differ from one by one letter in five; case, accents and
 * punctuation do not count. Actors come before edges, whole words before beginnings, beginnings before slips.
 */
export function searchIn(index: ViewIndex): Search {
  let entries: readonly Entry[] | null = null;
  return (query, limit) => {
    const asked = wordsOf(query);
    if (asked.length === 0) return [];
    entries ??= entriesOf(index);
    const best = new Map<string, Entry & { score: number }>();
    for (const entry of entries) {
      const score = scoreOf(asked, entry.words) + (entry.kind === "actor" ? 0.5 : 0) + (entry.alias === null ? 0.1 : 0);
      if (score < 1) continue;
      const key = `${entry.kind} ${entry.id}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { ...entry, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ kind, id, label, alias, score }) => ({ kind, id, label, alias, score }));
  };
}

/** Lower case, without accents and punctuation, cut into words. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

function entriesOf(index: ViewIndex): readonly Entry[] {
  const actors = index.view.actors.flatMap(({ id, label, aliases, mentions }) => {
    const entry = { kind: "actor" as const, id, label, weight: mentions };
    return [
      { ...entry, alias: null, words: wordsOf(label) },
      ...aliases.map((alias) => ({ ...entry, alias, words: wordsOf(alias) })),
    ];
  });
  const edges = index.view.edges.map((edge) => {
    const label = edgeWords(index, edge);
    return { kind: "edge" as const, id: edge.id, label, alias: null, weight: edge.weight, words: wordsOf(label) };
  });
  return [...actors, ...edges];
}

/** From 1 to 3 when every asked word is found, else 0: the mean of 3 for a word, 2 for a beginning, 1 for a slip. */
function scoreOf(asked: readonly string[], words: readonly string[]): number {
  let sum = 0;
  for (const word of asked) {
    const best = Math.max(0, ...words.map((other) => likeness(word, other)));
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that hold all the words, the shorter says more precisely what was asked for.
  return sum / asked.length + 0.2 / (1 + words.length);
}

function likeness(asked: string, word: string): number {
  if (asked === word) return 3;
  if (word.startsWith(asked)) return 2;
  const slips = Math.floor(asked.length / 5);
  return slips > 0 && isWithin(asked, word, slips) ? 1 : 0;
}

/** Whether `asked` becomes a beginning of `word` by at most `slips` letters added, dropped or exchanged. */
function isWithin(asked: string, word: string, slips: number): boolean {
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let line = 1; line <= asked.length; line++) {
    const next = [line];
    for (let column = 1; column <= word.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (asked[line - 1] === word[column - 1] ? 0 : 1);
      next[column] = Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > slips) return false;
    row = next;
  }
  return Math.min(...row) <= slips;
}
