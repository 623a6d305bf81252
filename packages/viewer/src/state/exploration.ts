/** So many neighbours come at once when an actor is opened. */
export const PORTION = 50;
/** So many actors stand side by side in a comparison. */
export const MOST_COMPARED = 3;

/** Neighbours that were asked for: so many of an actor's, of one relation or of any. */
export interface Expansion {
  readonly actor: string;
  /** A value of the facet `relation`, or `null` for any. */
  readonly relation: string | null;
  readonly count: number;
}

/** Whom the reader fetched into the picture and took out of it by hand. */
export interface Exploration {
  /** The picture keeps to these and to what is opened from them; `null`: to no one. */
  readonly only: readonly string[] | null;
  readonly opened: readonly Expansion[];
  /** Actors whose own leaves are folded away. */
  readonly folded: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Only who is at most so many edges away from the selection; `null`: however far. */
  readonly near: number | null;
}

/** Nothing done yet. */
export const UNTOUCHED: Exploration = {
  only: null,
  opened: [],
  folded: new Set(),
  hidden: new Set(),
  near: null,
};

/** The distances that can be asked for. */
export const DISTANCES = [1, 2, 3] as const;

/** Unfolds an actor, or asks for a further portion of its neighbours, of one relation or of any. */
export function expand(exploration: Exploration, actor: string, relation: string | null = null): Exploration {
  if (exploration.folded.has(actor) && relation === null) {
    return { ...exploration, folded: without(exploration.folded, actor) };
  }
  const before = exploration.opened.find((one) => one.actor === actor && one.relation === relation);
  const opened = { actor, relation, count: (before?.count ?? 0) + PORTION };
  const others = exploration.opened.filter((one) => one !== before);
  return { ...exploration, folded: without(exploration.folded, actor), opened: [...others, opened] };
}

/** Takes back what was opened from an actor; where nothing was, folds its leaves away. */
export function collapse(exploration: Exploration, actor: string): Exploration {
  const opened = exploration.opened.filter((one) => one.actor !== actor);
  if (opened.length < exploration.opened.length) return { ...exploration, opened };
  return { ...exploration, folded: new Set([...exploration.folded, actor]) };
}

/** Takes an actor out of the picture. */
export function hide(exploration: Exploration, actor: string): Exploration {
  return { ...exploration, hidden: new Set([...exploration.hidden, actor]) };
}

/** Brings back who was taken out. */
export function showHidden(exploration: Exploration): Exploration {
  return { ...exploration, hidden: new Set() };
}

/** Leaves some actors and a first portion of their neighbours. */
export function keepOnly(exploration: Exploration, actors: readonly string[]): Exploration {
  const opened = actors.map((actor) => ({ actor, relation: null, count: PORTION }));
  return { ...exploration, only: actors, opened, folded: new Set() };
}

/** Lifts the limit to some actors. */
export function keepAll(exploration: Exploration): Exploration {
  return { ...exploration, only: null, opened: [] };
}

/** Puts an actor into a comparison, or takes it out; the earliest makes room where there are too many. */
export function compare(compared: readonly string[], actor: string): readonly string[] {
  if (compared.includes(actor)) return compared.filter((one) => one !== actor);
  return [...compared, actor].slice(-MOST_COMPARED);
}

function without(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  return new Set([...set].filter((one) => one !== value));
}
