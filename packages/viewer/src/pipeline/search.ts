import { actorOf, edgeOf, type ViewIndex } from "./view-index.ts";
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

/** What can be found, without the words that it is shown with: those are made for the few that are found. */
interface Entry extends Pick<Hit, "kind" | "id" | "alias"> {
  /** Its words, by their place in the vocabulary. */
  readonly words: readonly number[];
  /** Breaks ties: mentions of an actor, weight of an edge. */
  readonly weight: number;
}

/** Each word once: a view has few words, and says them often. */
interface Lexis {
  readonly vocabulary: readonly string[];
  readonly entries: readonly Entry[];
}

/**
 * Makes the search of a view: actors by label and alias, edges by their sentence.
 *
 * Every word of the query must begin a word of the hit, or differ from one by one letter in five; case, accents and
 * punctuation do not count. Actors come before edges, whole words before beginnings, beginnings before slips.
 */
export function searchIn(index: ViewIndex): Search {
  let lexis: Lexis | null = null;
  return (query, limit) => {
    const asked = wordsOf(query);
    if (asked.length === 0) return [];
    lexis ??= lexisOf(index);
    const { vocabulary, entries } = lexis;
    const likenesses = asked.map((word) => Uint8Array.from(vocabulary, (other) => likeness(word, other)));
    const best = new Map<string, Entry & { score: number }>();
    for (const entry of entries) {
      const found = scoreOf(likenesses, entry.words);
      const score = found + (entry.kind === "actor" ? 0.5 : 0) + (entry.alias === null ? 0.1 : 0);
      if (score < 1) continue;
      const key = `${entry.kind} ${entry.id}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { ...entry, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ kind, id, alias, score }) => ({ kind, id, label: labelOf(index, kind, id), alias, score }));
  };
}

function labelOf(index: ViewIndex, kind: Hit["kind"], id: string): string {
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  return edge === undefined ? (actorOf(index, id)?.label ?? id) : edgeWords(index, edge);
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

function lexisOf(index: ViewIndex): Lexis {
  const places = new Map<string, number>();
  const read = (text: string): readonly number[] =>
    wordsOf(text).map((word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    });
  const actors = index.view.actors.flatMap(({ id, label, aliases, mentions }) => {
    const entry = { kind: "actor" as const, id, weight: mentions };
    return [
      { ...entry, alias: null, words: read(label) },
      ...aliases.map((alias) => ({ ...entry, alias, words: read(alias) })),
    ];
  });
  const edges = index.view.edges.map((edge) => ({
    kind: "edge" as const,
    id: edge.id,
    alias: null,
    weight: edge.weight,
    words: read(edgeWords(index, edge)),
  }));
  return { entries: [...actors, ...edges], vocabulary: [...places.keys()] };
}

/**
 * From 1 to 3 when every asked word is found, else 0: the mean of 3 for a word, 2 for a beginning, 1 for a slip.
 * `likenesses` has for each asked word how much each word of the vocabulary is like it.
 */
function scoreOf(likenesses: readonly Uint8Array[], words: readonly number[]): number {
  let sum = 0;
  for (const like of likenesses) {
    let best = 0;
    for (const word of words) best = Math.max(best, like[word] ?? 0);
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that hold all the words, the shorter says more precisely what was asked for.
  return sum / likenesses.length + 0.2 / (1 + words.length);
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
