import { verbIn } from "./verbs.ts";
import { actorOf, edgeOf, type ViewIndex } from "./view-index.ts";
import { edgeWords, objectWords } from "./words.ts";

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

/**
 * Makes the search of a view: actors by label and alias, edges by their sentence.
 *
 * Every word of the query must begin a word of the hit, or differ from one by one letter in five; case, accents and
 * punctuation do not count. Actors come before edges, whole words before beginnings, beginnings before slips.
 *
 * The first search reads all words of the view, which takes as long as some answers: an empty one does no more than that.
 */
export function searchIn(index: ViewIndex): Search {
  let lexis: Lexis | null = null;
  return (query, limit) => {
    lexis ??= lexisOf(index);
    const asked = wordsOf(query);
    if (asked.length === 0) return [];
    const found = new Best(limit);
    const { vocabulary } = lexis;
    const likenesses = asked.map((word) => Uint8Array.from(vocabulary, likenessTo(word)));
    const names = scoreLists(lexis.names, likenesses);
    addActors(found, index, lexis, names, asked.length);
    addEdges(found, index, lexis, names, scoreLists(lexis.verbs, likenesses), asked);
    return found.items.map(({ kind, id, alias, score }) => ({
      kind,
      id,
      label: labelOf(index, kind, id),
      alias,
      score,
    }));
  };
}

const ASCII = /^[ -~]*$/;

/** Lower case, without accents and punctuation, cut into words. */
export function wordsOf(text: string): readonly string[] {
  // Most names have no accents, and ten thousand are read at the first search.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "");
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** What can be found, as lists of words by their places in the vocabulary. A view has few words, and says them often. */
interface Lexis {
  readonly vocabulary: readonly string[];
  /** Of the actors' labels, in their order, and then of the aliases. */
  readonly names: readonly (readonly number[])[];
  /** Whose each name is, and the alias, where it is one. */
  readonly owners: readonly { readonly actor: number; readonly alias: string | null }[];
  /** Of the words that stand on lines, in the index's order. */
  readonly verbs: readonly (readonly number[])[];
  /** Of objects that are no actors, by edge. */
  readonly objects: ReadonlyMap<number, readonly number[]>;
}

function lexisOf(index: ViewIndex): Lexis {
  const places = new Map<string, number>();
  const read = (text: string): readonly number[] =>
    wordsOf(text).map((word) => {
      const known = places.get(word);
      if (known === undefined) places.set(word, places.size);
      return known ?? places.size - 1;
    });
  const { actors, edges } = index.view;
  const owners = [
    ...actors.map((_, actor) => ({ actor, alias: null })),
    ...actors.flatMap(({ aliases }, actor) => aliases.map((alias) => ({ actor, alias }))),
  ];
  return {
    owners,
    names: owners.map(({ actor, alias }) => read(alias ?? actors[actor]?.label ?? "")),
    verbs: index.labels.map((label) => read(verbIn(label))),
    objects: new Map(
      edges.flatMap((edge, at) => (index.object[at] === -1 ? [[at, read(objectWords(index, edge))] as const] : [])),
    ),
    vocabulary: [...places.keys()],
  };
}

/** How well each list answers each asked word: 3 with the word, 2 with a beginning, 1 with a slip, 0 not at all. */
interface Scores {
  readonly lists: readonly (readonly number[])[];
  /** For each asked word how much each word of the vocabulary is like it. */
  readonly likenesses: readonly Uint8Array[];
  /** For each asked word the best of each list. */
  readonly best: readonly Uint8Array[];
}

function scoreLists(lists: Scores["lists"], likenesses: readonly Uint8Array[]): Scores {
  return { lists, likenesses, best: likenesses.map((like) => Uint8Array.from(lists, (words) => bestIn(words, like))) };
}

function bestIn(words: readonly number[], like: Uint8Array): number {
  let best = 0;
  for (const word of words) best = Math.max(best, like[word] ?? 0);
  return best;
}

function addActors(found: Best, { view }: ViewIndex, { owners }: Lexis, names: Scores, asked: number): void {
  const best = new Map<number, Candidate>();
  for (const [name, { actor, alias }] of owners.entries()) {
    const score = scoreOf(asked, names.lists[name]?.length ?? 0, (word) => names.best[word]?.[name] ?? 0);
    const { id, mentions: weight } = view.actors[actor] ?? {};
    if (score === 0 || id === undefined || weight === undefined) continue;
    const candidate = { kind: "actor" as const, id, alias, weight, score: score + (alias === null ? 0.6 : 0.5) };
    if (candidate.score > (best.get(actor)?.score ?? 0)) best.set(actor, candidate);
  }
  for (const candidate of best.values()) found.add(candidate);
}

function addEdges(
  found: Best,
  { view, subject, object, labelAt }: ViewIndex,
  { objects }: Lexis,
  names: Scores,
  verbs: Scores,
  asked: readonly string[],
): void {
  for (let edge = 0; edge < view.edges.length; edge++) {
    const [from = -1, to = -1, verb = -1] = [subject[edge], object[edge], labelAt[edge]];
    const others = to < 0 ? objects.get(edge) : undefined;
    const length =
      (names.lists[from]?.length ?? 0) +
      (verbs.lists[verb]?.length ?? 0) +
      (others === undefined ? (names.lists[to]?.length ?? 0) : others.length);
    const score = scoreOf(asked.length, length, (word) =>
      Math.max(
        names.best[word]?.[from] ?? 0,
        verbs.best[word]?.[verb] ?? 0,
        others === undefined
          ? (names.best[word]?.[to] ?? 0)
          : bestIn(others, names.likenesses[word] ?? new Uint8Array()),
      ),
    );
    const { id = "", weight = 0 } = view.edges[edge] ?? {};
    if (score > 0) found.add({ kind: "edge", id, alias: null, weight, score: score + 0.1 });
  }
}

/** From 1 to 3 when every asked word is found, else 0: the mean of what `best` gives for each. */
function scoreOf(asked: number, length: number, best: (word: number) => number): number {
  let sum = 0;
  for (let word = 0; word < asked; word++) {
    const one = best(word);
    if (one === 0) return 0;
    sum += one;
  }
  // Of two that hold all the words, the shorter says more precisely what was asked for.
  return sum / asked + 0.2 / (1 + length);
}

interface Candidate extends Omit<Hit, "label"> {
  /** Breaks ties: mentions of an actor, weight of an edge. */
  readonly weight: number;
}

/** The best so many of what is added, the best first. */
class Best {
  readonly items: Candidate[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(candidate: Candidate): void {
    const last = this.items.at(-1);
    if (this.items.length >= this.#limit && last !== undefined && compare(last, candidate) <= 0) return;
    const place = this.items.findIndex((one) => compare(candidate, one) < 0);
    this.items.splice(place < 0 ? this.items.length : place, 0, candidate);
    if (this.items.length > this.#limit) this.items.pop();
  }
}

function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

function labelOf(index: ViewIndex, kind: Hit["kind"], id: string): string {
  const edge = kind === "edge" ? edgeOf(index, id) : undefined;
  return edge === undefined ? (actorOf(index, id)?.label ?? id) : edgeWords(index, edge);
}

/** Tells how much a word is like the asked one. */
function likenessTo(asked: string): (word: string) => number {
  const slips = Math.floor(asked.length / 5);
  // So many slips leave at least one of so many pieces and one more whole.
  const size = Math.ceil(asked.length / (slips + 1));
  const pieces = Array.from({ length: slips + 1 }, (_, at) => asked.slice(at * size, (at + 1) * size));
  return (word) => {
    if (word.startsWith(asked)) return word.length === asked.length ? 3 : 2;
    if (slips === 0 || !pieces.some((piece) => word.includes(piece))) return 0;
    return isWithin(asked, word, slips) ? 1 : 0;
  };
}

/** Whether `asked` becomes a beginning of `word` by at most `slips` letters added, dropped or exchanged. */
function isWithin(asked: string, word: string, slips: number): boolean {
  if (word.length < asked.length - slips) return false;
  const width = Math.min(word.length, asked.length + slips);
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let line = 1; line <= asked.length; line++) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= width; column++) {
      const exchanged = (row[column - 1] ?? 0) + (asked[line - 1] === word[column - 1] ? 0 : 1);
      const cost = Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > slips) return false;
    row = next;
  }
  return Math.min(...row) <= slips;
}
