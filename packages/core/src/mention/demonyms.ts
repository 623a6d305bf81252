import { type Tree, universal } from "../syntax/tree.ts";
import { type Sense, sensesAt } from "./gazetteer.ts";
import type { Name } from "./names.ts";

/**
 * Adjectives of peoples and states where they say whose something is: "Chinese companies", "the Chinese", and "Veldonian
 * miners" where the article names Veldonia.
 *
 * As the word for a language or a people at large ("in Chinese") it is no mention. Inside a longer name only states count:
 * the Chinese Foreign Ministry is China's, the Baltic Mutual nobody's. `names` are those of the article.
 */
export function demonymsIn(tree: Tree, names: ReadonlySet<string>): readonly Name[] {
  let free = 0;
  return tree.words.flatMap((word, first) => {
    if (first < free) return [];
    const { length, senses } = sensesAt(tree, first);
    const states = senses.filter((sense) => sense.as === "demonym");
    const isDerived =
      states.length === 0 && word.upos === "ADJ" && placeOf(tree.sentence.tokens[first]?.text ?? "", names) !== null;
    if (states.length === 0 && !isDerived) return [];
    const last = first + (isDerived ? 1 : length) - 1;
    free = last + 1;
    return isOwner(tree, last, states)
      ? [{ first, last, head: last, kind: isDerived ? "place" : null, senses: states, title: null }]
      : [];
  });
}

function isOwner(tree: Tree, at: number, states: readonly Sense[]): boolean {
  const word = tree.words[at];
  if (word === undefined || isLanguage(tree, at)) return false;
  // "Danish and Norwegian miners": what is joined to the first says the same.
  const relation = universal(word.deprel === "conj" ? (tree.words[word.head]?.deprel ?? "") : word.deprel);
  const people = (tree.dependents[at] ?? []).some(
    (dependent) => tree.sentence.tokens[dependent]?.text.toLowerCase() === "the",
  );
  if (relation !== "amod" && relation !== "nmod" && relation !== "compound") return people && !isPerson(tree, at);
  const isRegion = states.some(({ known }) => known.what !== "state");
  return !(isRegion && tree.words[word.head]?.upos === "PROPN");
}

/** Whether one of the people is meant: "the Dane", not "the Dutch". */
function isPerson(tree: Tree, at: number): boolean {
  const { upos, feats, nounClass } = tree.words[at] ?? {};
  const isNoun = upos === "NOUN" || upos === "PROPN";
  return isNoun && feats?.["Number"] === "Sing" && nounClass === "person" && !/(ese|sh|ch|ss)$/.test(textAt(tree, at));
}

/** The key of the state whose people the word names, where it stands for one of them: "the Dane"; `null` for other words. */
export function demonymAt(tree: Tree, at: number): string | null {
  const state = sensesAt(tree, at).senses.find(({ as, known }) => as === "demonym" && known.what === "state");
  return state !== undefined && isPerson(tree, at) ? state.known.key : null;
}

function textAt(tree: Tree, at: number): string {
  return tree.sentence.tokens[at]?.text ?? "";
}

/** Whether the word is that of a language: "a Greek speaking community", "translated into Chinese". */
function isLanguage(tree: Tree, at: number): boolean {
  const { upos, nounClass } = tree.words[at] ?? {};
  const isSpoken = tree.words.slice(at + 1, at + 3).some(({ lemma }) => lemma === "speak" || lemma === "speaking");
  return isSpoken || (upos === "PROPN" && nounClass === "abstract");
}

/** Endings that make an adjective of a place's name, with what they replace: "Norvane" gives "Norvanian". */
const ENDINGS: readonly (readonly [adjective: string, name: string])[] = [
  ["ian", "ia"],
  ["ian", "e"],
  ["ian", "y"],
  ["ian", ""],
  ["n", ""],
  ["an", "e"],
  ["an", ""],
  ["ese", "a"],
  ["ese", ""],
  ["ish", ""],
  ["ish", "e"],
  ["i", ""],
  ["ic", "e"],
];

/** The name among `names` of which the word is the adjective by a regular ending, or `null`. */
export function placeOf(adjective: string, names: { has(name: string): boolean }): string | null {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(adjective)) return null;
  const found = ENDINGS.filter(([ending]) => adjective.endsWith(ending)).map(
    ([ending, name]) => `${adjective.slice(0, -ending.length)}${name}`,
  );
  return found.find((name) => name.length > 3 && names.has(name)) ?? null;
}
